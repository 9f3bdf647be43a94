import type { ShownSession } from '../../../operations/people/sessions.ts';
import type { ShownAccount } from '../../../operations/people/users.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, empty, head, mark, notice, panel } from '../elements.ts';
import { ago, number, time, type Look } from '../look.ts';
import { isProgram, personName } from '../names.ts';

/** The contents of the page of the users. */
export interface UsersPage {
  readonly look: Look;
  /** The principal that reads it, and the id of its session. */
  readonly reader: string;
  readonly session: string | null;
  readonly accounts: readonly ShownAccount[];
  readonly sessions: readonly ShownSession[];
  /** The account whose sessions are listed; null: all. */
  readonly only: string | null;
}

/** The most accounts and sessions that are listed. */
const MOST_LISTED = 200;

/** Renders who may what, and who is logged in. */
export function usersPage(page: UsersPage): Html {
  const { look, accounts, sessions } = page;
  const disabled = accounts.filter((one) => one.disabled_at !== null).length;
  return html`${head('Users', { beside: 'who may see and do what' })}
    ${disabled > 0 && notice('warn', `${number(look, disabled)} disabled, whatever the config says`)}
    <div class="stack">
      ${panel('Users and programs', accountTable(page), accounts.length === 0 ? 'pad' : '')}
      ${panel(sessionsTitle(page), sessionTable(page), sessions.length === 0 ? 'pad' : '')}
      <p class="faint foot">
        Roles and scopes stand in the config: <code>server.users</code>, <code>server.tokens</code>. What
        somebody did is in the <a href="${to`/audit`}">audit</a>.
      </p>
    </div>`;
}

function accountTable(page: UsersPage): Piece {
  const { look, accounts } = page;
  if (accounts.length === 0)
    return empty('There are no users yet.', 'Add them to the config, below server.users.');
  return html`<div class="scroll">
      <table class="rows stacks">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">May</th>
            <th scope="col">Where</th>
            <th scope="col" class="wide">Last seen</th>
            <th scope="col"><span class="visually-hidden">Enable or disable</span></th>
          </tr>
        </thead>
        <tbody>
          ${accounts.slice(0, MOST_LISTED).map((one) => accountRow(page, one))}
        </tbody>
      </table>
    </div>
    ${more(look, accounts.length)}`;
}

function accountRow({ look, reader }: UsersPage, account: ShownAccount): Html {
  const { id, role, sessions, last_seen, disabled_at } = account;
  const isDisabled = disabled_at !== null;
  const name = personName(id);
  return html`<tr>
    <th scope="row" class="lead">
      <bdi>${name}</bdi> ${id === reader && html`<span class="faint">you</span>`}
      ${isDisabled && html`<div>${mark('bad', html`disabled since ${time(look, disabled_at)}`)}</div>`}
      ${id.includes('#') && html`<div class="faint"><bdi>${id}</bdi></div>`}
    </th>
    <td class="whole">${role ?? html`<span class="soft">by its groups</span>`}</td>
    <td>${scopeOf(account)}</td>
    <td class="wide">
      ${
        last_seen === null
          ? html`<span class="faint whole">${isProgram(id) ? '–' : 'not logged in'}</span>`
          : html`${ago(look, last_seen)}
              <div>
                <a href="${to`/users`.with({ of: id })}"
                  >${number(look, sessions)} ${sessions === 1 ? 'session' : 'sessions'}<span
                    class="visually-hidden"
                  >
                    of ${name}</span
                  ></a
                >
              </div>`
      }
    </td>
    <td class="right beside">
      ${
        isDisabled
          ? button('Enable', to`/users/${id}/enable`, { about: name })
          : button('Disable', to`/users/${id}/disable`, { about: name, look: 'danger' })
      }
    </td>
  </tr>`;
}

const KINDS = { gateway: 'gateways', sim: 'SIMs', tag: 'tags', destination: 'chats' } as const;

/** Writes a scope in words: `tags ads, bank`. */
function scopeOf({ scope }: ShownAccount): Piece {
  if (scope === null) return html`<span class="soft">by its groups</span>`;
  if (scope === 'all') return 'everything';
  const parts = (['gateway', 'sim', 'tag', 'destination'] as const).flatMap((kind) =>
    scope[kind] === undefined ? [] : [{ kind: KINDS[kind], patterns: scope[kind] }],
  );
  return parts.map(
    ({ kind, patterns }, at) =>
      html`${at > 0 && html`<span class="soft">· of these only </span>`}<span class="soft">${kind}</span>
        ${patterns.map((pattern) => html`<bdi class="chip">${pattern}</bdi> `)}`,
  );
}

function sessionsTitle({ look, sessions, only }: UsersPage): Piece {
  if (only === null) return `Logged in: ${number(look, sessions.length)}`;
  return html`Sessions of <bdi>${personName(only)}</bdi> · <a href="${to`/users`}">all</a>`;
}

function sessionTable(page: UsersPage): Piece {
  const { look, sessions, only } = page;
  if (sessions.length === 0) return empty('Nobody is logged in.');
  return html`<div class="scroll">
      <table class="rows stacks">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">From</th>
            <th scope="col" class="wide">Logged in</th>
            <th scope="col">Last seen</th>
            <th scope="col" class="wide">Ends</th>
            <th scope="col"><span class="visually-hidden">End it</span></th>
          </tr>
        </thead>
        <tbody>
          ${sessions.slice(0, MOST_LISTED).map(
            (one) =>
              html`<tr>
                <th scope="row" class="lead">
                  <bdi>${personName(one.user)}</bdi>
                  ${one.id === page.session && html`<span class="faint">this one</span>`}
                </th>
                <td class="num" data-label="from"><bdi>${one.client}</bdi></td>
                <td class="wide">
                  ${time(look, one.since)}
                  <span class="faint">${one.via === 'oidc' ? 'by a log-in elsewhere' : ''}</span>
                </td>
                <td data-label="seen">${ago(look, one.last_seen)}</td>
                <td class="wide">${time(look, one.until)}</td>
                <td class="right beside">
                  ${button('End', to`/sessions/${one.id}/end`, {
                    about: `the session of ${personName(one.user)}`,
                    fields: { of: only },
                  })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more(look, sessions.length)}`;
}

function more(look: Look, count: number): Piece {
  return count > MOST_LISTED && html`<p class="soft pad">${number(look, count - MOST_LISTED)} more.</p>`;
}
