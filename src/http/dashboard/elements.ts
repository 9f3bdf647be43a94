import type { RefusalKind } from '../../domain/refusal.ts';
import { html, type Address, type Html, type Piece } from '../html.ts';

/** A state: shown by a sign and a word, the colour comes on top. */
export type State = 'ok' | 'warn' | 'bad' | 'off';
const SIGNS: Readonly<Record<State, string>> = { ok: '✓', warn: '!', bad: '■', off: '–' };

/** Marks a state in words: `■ locked`. */
export function mark(state: State, words: Piece): Html {
  return html`<span class="mark ${state}"
    ><span aria-hidden="true">${SIGNS[state]}</span>&nbsp;${words}</span
  >`;
}

/** Renders the head of a page: its title, and what goes with it at the end of the line. */
export function head(
  title: Piece,
  { beside = null, end = null }: { beside?: Piece; end?: Piece } = {},
): Html {
  return html`<div class="head">
    <h1>${title}</h1>
    ${beside !== null && html`<span class="soft">${beside}</span>`}
    ${end !== null && html`<div class="end">${end}</div>`}
  </div>`;
}

/** Renders words of Simwire's own in which code stands between backticks. */
export function withCode(words: string): Piece {
  return words.split('`').map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`));
}

/** Renders a titled panel. */
export function panel(title: Piece, body: Piece, kind = 'pad'): Html {
  return html`<section class="panel ${kind}">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

/** Lists facts by what they are called; those that are not known are left out. */
export function factList(facts: readonly (readonly [term: string, value: Piece])[]): Html {
  return html`<dl class="facts">
    ${facts.map(
      ([term, value]) =>
        value !== null &&
        value !== false &&
        value !== '' &&
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** Says that there is nothing, and what to do about it. */
export function empty(words: Piece, advice: Piece = null): Html {
  return html`<div class="empty">
    <p>${words}</p>
    ${advice !== null && html`<p class="soft">${advice}</p>`}
  </div>`;
}

/** Says what came of a form, above a page. */
export function notice(state: State, words: Piece): Html {
  return html`<p class="notice ${state}" role="${state === 'bad' ? 'alert' : 'status'}">
    ${mark(state, words)}
  </p>`;
}

/** The fields that a button sends. */
type Fields = Readonly<Record<string, string | number | null | undefined>>;

/** Renders a form that is one button. */
export function button(
  label: Piece,
  action: Address,
  {
    fields = {},
    look = '',
    about,
    key,
  }: { fields?: Fields; look?: string; about?: string; key?: string } = {},
): Html {
  return html`<form method="post" action="${action}">
    ${hidden(fields)}<button class="${look}" ${key !== undefined && html` data-key="${key}"`}>
      ${label}${about !== undefined && html`<span class="visually-hidden"> ${about}</span>`}
    </button>
  </form>`;
}

/** Renders fields that nobody sees; those that are absent are left out. */
function hidden(fields: Fields): Piece {
  return Object.entries(fields).map(
    ([name, value]) =>
      value !== null && value !== undefined && html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

/** Asks before something is done: what will happen, the button that does it, and the way back. */
export function question(title: Piece, words: Piece, confirm: Html, back: Address): Html {
  return html`<div class="panel pad question">
    <h1>${title}</h1>
    <p>${words}</p>
    <div class="buttons">${confirm}<a class="button" href="${back}">Leave it</a></div>
  </div>`;
}

/** A choice in a row of filters, which a link turns on and off. */
export interface Choice {
  readonly label: Piece;
  readonly address: Address;
  readonly on: boolean;
}

/** Renders filters as links: which ones are on stands in the address. */
export function choices(label: string, all: readonly Choice[]): Html {
  return html`<div class="choices" role="group" aria-label="${label}">
    ${all.map(
      (one) =>
        html`<a class="chip" href="${one.address}" ${one.on ? html` aria-current="true"` : ''}
          >${one.label}</a
        >`,
    )}
  </div>`;
}

/** Renders the SIM of something: its name, else that it has none. */
export function simChip(name: string | null): Html {
  return name === null ? html`` : html`<bdi class="chip" title="${name}">${name}</bdi>`;
}

const REFUSED: Partial<Record<RefusalKind, string>> = {
  forbidden: 'This is not yours to see or do',
  not_found: 'There is no such thing',
  unknown_name: 'There is no such thing',
  conflict: 'This cannot be done as things stand',
  store_unavailable: 'The store cannot be reached',
  store_refused: 'The store cannot be reached',
};

/** Renders a page that says why something was not done, and leads back. */
export function refusal(kind: RefusalKind, words: string, back: Address): Html {
  return html`<div class="panel pad question" role="alert">
    <h1>${REFUSED[kind] ?? 'This does not work'}</h1>
    <p class="lines">${words}</p>
    <div class="buttons"><a class="button" href="${back}">Back</a></div>
  </div>`;
}
