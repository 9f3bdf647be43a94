import { EVENT_KINDS } from '../../../domain/event.ts';
import { placeName } from '../../../domain/port.ts';
import { hitFinder, type FindHits } from '../../../operations/events/hits.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, choices, empty, head, mark, notice, type Choice } from '../elements.ts';
import { foldFloods, type Run } from '../flood.ts';
import { number, time, type Look } from '../look.ts';
import { KIND_WORDS } from '../names.ts';
import { wordsOf, type PageEvent } from './event.ts';
import { isPosted, isSearch, listAddress, type Names, type Words } from './filter.ts';
import { excerpt, markedText } from './marked-text.ts';

/** The contents of the list of messages. */
export interface MessagesPage {
  readonly look: Look;
  readonly names: Names;
  readonly words: Words;
  /** The newest first. */
  readonly events: readonly PageEvent[];
  /** The address of older ones; null: there are none. */
  readonly next: string | null;
  /** Why nothing could be looked for. */
  readonly refused: string | null;
  /** It begins with the newest of all. */
  readonly isFirst: boolean;
}

/** Renders what came in and what happened, the newest first, with what it is narrowed by. */
export function messagesPage(page: MessagesPage): Html {
  const { names, words, events, refused } = page;
  const isUnrouted = names.unrouted !== undefined;
  return html`${head(isUnrouted ? 'What no rule took' : 'Messages', {
      beside: isUnrouted ? 'it came and is stored, but went to nobody' : null,
    })}
    ${searchForm(page)}
    <div class="filters">${choices('Kind', kindsOf(names))}${choices('Only', choicesOf(names))}</div>
    ${refused !== null && notice('bad', refused)}
    <div class="panel">
      ${
        events.length === 0
          ? nothing(page)
          : html`<ul class="messages">
              ${foldFloods(events, senderOf).map((row) => rowOf(row, page, findersOf(words)))}
            </ul>`
      }
    </div>
    ${older(page)}`;
}

/** Renders what is searched for. What is typed is posted; names go on into the address. */
function searchForm({ names, words }: MessagesPage): Html {
  const { kind, code, unrouted } = names;
  const { recipient, whole_code } = words;
  const { gateway, sim, tag, rule, since, until } = names;
  const hasMore = [recipient, whole_code, gateway, sim, tag, rule, since, until].some(
    (one) => one !== undefined,
  );
  return html`<form method="post" action="${to`/messages`}" class="search" role="search">
    ${Object.entries({ kind, code, unrouted }).map(
      ([name, value]) => value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <div class="line">
      ${field('text', 'Text', words.text)} ${field('sender', 'From', words.sender)}
      <button>Search</button>
    </div>
    <details ${hasMore ? html` open` : ''}>
      <summary class="soft">More to search by</summary>
      <div class="line">
        ${field('recipient', 'To', recipient)} ${field('whole_code', 'The whole code', whole_code)}
        ${field('gateway', 'Gateway', gateway)} ${field('sim', 'SIM', sim)} ${field('tag', 'Tag', tag)}
        ${field('rule', 'Rule', rule)} ${field('since', 'Since', since, 'datetime-local')}
        ${field('until', 'Until', until, 'datetime-local')}
      </div>
    </details>
  </form>`;
}

function field(name: string, label: string, value: string | undefined, type = 'text'): Html {
  return html`<label class="${name}"
    >${label} <input name="${name}" type="${type}" value="${value ?? ''}" autocomplete="off" dir="auto"
  /></label>`;
}

/** Makes the choices of a kind of events. */
function kindsOf(names: Names): readonly Choice[] {
  const { kind: chosen = 'sms' } = names;
  const kind = (one: Names['kind'], label: string): Choice => ({
    ...{ label, on: one === chosen },
    address: listAddress({ ...names, code: undefined, kind: one === 'sms' ? undefined : one }),
  });
  return [...EVENT_KINDS.map((one) => kind(one, KIND_WORDS[one].all)), kind('any', 'All')];
}

/** Makes the choices of what is special about them, and of the names that are chosen, to be taken away. */
function choicesOf(names: Names): readonly Choice[] {
  const { kind = 'sms', code, unrouted } = names;
  const onOff = (name: 'code' | 'unrouted', label: string, on: boolean): Choice => ({
    ...{ label, on, address: listAddress({ ...names, [name]: on ? undefined : '1' }) },
  });
  const chosen = (['gateway', 'sim', 'tag', 'rule', 'since', 'until'] as const).flatMap((name) => {
    const value = names[name]?.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ');
    if (value === undefined) return [];
    const label = html`${name === 'sim' ? 'SIM' : name} <bdi>${value}</bdi> <span aria-hidden="true">×</span
      ><span class="visually-hidden">take away</span>`;
    return [{ label, on: true, address: listAddress({ ...names, [name]: undefined }) }];
  });
  return [
    ...(kind === 'sms' ? [onOff('code', 'With a code', code !== undefined)] : []),
    onOff('unrouted', 'No rule took it', unrouted !== undefined),
    ...chosen,
  ];
}

/** The places of the words that were searched for. */
interface Finders {
  readonly text: FindHits;
  readonly sender: FindHits;
}

function findersOf({ text, sender }: Words): Finders {
  return {
    text: hitFinder('text', text),
    sender: hitFinder('sender', sender),
  };
}

/** Names whose flood an event may be of. Codes for several SIMs are no flood, as each is waited for by somebody else. */
function senderOf(event: PageEvent): string | null {
  if (event.event !== 'sms') return null;
  const hasCode = event.code !== null || event.pickup !== null;
  return JSON.stringify([event.sender, ...(hasCode ? [event.gateway, event.port] : [])]);
}

function rowOf(row: Run<PageEvent>, page: MessagesPage, finders: Finders): Html {
  const [newest, ...others] = row;
  if (others.length === 0) return eventRow(newest, page, finders);
  const oldest = others.at(-1) ?? newest;
  return html`<li class="flood" id="flood-${oldest.id}">
    <details>
      <summary>
        <span class="when num faint">${time(page.look, newest.received_at)}</span>
        <bdi class="who">${wordsOf(newest).who}</bdi>
        <span class="soft"
          >${number(page.look, row.length)} messages since ${time(page.look, oldest.received_at)}</span
        >
      </summary>
      <ul class="messages">
        ${row.map((event) => eventRow(event, page, finders))}
      </ul>
    </details>
  </li>`;
}

function eventRow(event: PageEvent, { look, names }: MessagesPage, finders: Finders): Html {
  const { who, what } = wordsOf(event);
  const { sim } = event;
  return html`<li id="row-${event.id}">
    <span class="when num faint">${time(look, event.received_at, 'second')}</span>
    <div class="what">
      <div class="from">
        <a class="who" href="${to`/messages/${event.id}`}"
          ><bdi>${event.event === 'sms' ? markedText(who, finders.sender(who)) : who}</bdi></a
        >
        ${sim.name !== null && html`<a class="chip" href="${listAddress({ ...names, sim: sim.name })}"><bdi>${sim.name}</bdi></a>`}
        <span class="faint">${placeName(event)}</span>
      </div>
      ${what !== '' && html`<div class="text soft"><bdi>${excerpt(what, finders.text(what))}</bdi></div>`}
    </div>
    <div class="act">${whereTo(event)}</div>
  </li>`;
}

function whereTo({ deliveries, rules }: PageEvent): Piece {
  if (deliveries === 0) return mark('off', rules.length === 0 ? 'no rule took it' : 'to nobody');
  const names = rules.join(', ');
  return html`<bdi class="soft" title="${names}">${names}</bdi>`;
}

function nothing({ names, words, next, refused }: MessagesPage): Html {
  if (refused !== null) return empty('Nothing was looked for.');
  if (next !== null) return empty('Nothing found so far.', 'It goes on with older ones below.');
  if (isSearch(words))
    return empty('Nothing was found.', 'Codes are hidden from a search, except for a whole one.');
  const isNarrowed = Object.values(names).some((one) => one !== undefined);
  if (names.unrouted !== undefined) return empty('A rule took everything that came.');
  return isNarrowed
    ? empty('There is nothing of this kind.', html`<a href="${to`/messages`}">Show all SMS</a>`)
    : empty('No SMS has come yet.', 'The first one appears here by itself.');
}

function older({ names, words, next, isFirst }: MessagesPage): Piece {
  if (next === null && isFirst) return null;
  return html`<nav class="pages" aria-label="Further messages">
    ${!isFirst && html`<a class="button" href="${listAddress(names)}">Newest</a>`}
    ${
      next !== null &&
      (isPosted(names, words)
        ? button('Older', to`/messages`, { fields: { ...names, ...words, cursor: next } })
        : html`<a class="button" href="${listAddress(names).with({ cursor: next })}">Older</a>`)
    }
  </nav>`;
}
