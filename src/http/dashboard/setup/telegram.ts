import type { z } from 'zod';
import type { findTelegramChats } from '../../../operations/setup/telegram-chats.ts';
import { html, to, type Html } from '../../html.ts';
import { empty, notice, panel, withCode } from '../elements.ts';

/** The answer of Telegram about a bot. */
export type Seen = z.output<typeof findTelegramChats.result>;

/** Asks for the token of a bot that is in no config yet. */
export function botForm(): Html {
  return html`<form method="post" action="${to`/setup/chats`}" class="fields">
    <p class="soft">Add the bot to the group, write something there, and have its id found.</p>
    <label
      >Token of the bot, from @BotFather
      <input name="token" type="password" required autocomplete="off" spellcheck="false"
    /></label>
    <button>Find its chats</button>
    <span class="soft">the token is not kept</span>
  </form>`;
}

/** Renders the chats that a bot has seen, with the ids for the config. */
export function seenChats(seen: Seen): Html {
  if (seen.kind === 'failed')
    return html`${notice('bad', seen.reason)}
      <p class="lines">${withCode(seen.advice)}</p>`;
  const title = html`Chats that <bdi>@${seen.bot}</bdi> has seen`;
  if (seen.chats.length === 0)
    return panel(
      title,
      empty(
        'None yet.',
        seen.advice === null
          ? 'Add the bot to the group, write something there, and ask again.'
          : withCode(seen.advice),
      ),
    );
  return panel(
    title,
    html`<div class="scroll">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">Chat</th>
              <th scope="col">For the config</th>
              <th scope="col"><span class="visually-hidden">Copy it</span></th>
            </tr>
          </thead>
          <tbody>
            ${seen.chats.flatMap(({ id, type, title: name, topics }, at) => [
              chatRow(`chat-${at}`, html`<bdi>${name}</bdi> <span class="faint">${type}</span>`, [
                `chat: ${id}`,
              ]),
              ...topics.map((topic, next) =>
                chatRow(
                  `chat-${at}-${next}`,
                  html`<span class="faint">topic</span> <bdi>${topic.title ?? 'without a known name'}</bdi>`,
                  [`chat: ${id}`, `topic: ${topic.id}`],
                ),
              ),
            ])}
          </tbody>
        </table>
      </div>
      ${seen.advice !== null && html`<p class="strip soft">${withCode(seen.advice)}</p>`}`,
    '',
  );
}

function chatRow(id: string, name: Html, lines: readonly string[]): Html {
  return html`<tr>
    <td>${name}</td>
    <td><code class="lines" id="${id}">${lines.join('\n')}</code></td>
    <td class="right"><button type="button" data-copy="${id}">Copy</button></td>
  </tr>`;
}
