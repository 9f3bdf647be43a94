import { z } from 'zod';
import { MINUTE, SECOND } from '../../../domain/time.ts';
import { placeName } from '../../../domain/port.ts';
import type { ClaimedCode, ListedCode } from '../../../operations/codes/code.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, mark, simChip } from '../elements.ts';
import { ago, millis, passed, type Look } from '../look.ts';
import { personName } from '../names.ts';

/** Names that the page is narrowed to, as its address has them; forms carry them on. */
export type CodesFilter = Readonly<Partial<Record<'sim' | 'tag' | 'service', string | undefined>>>;

/** An SMS without a code, of what is known of an event. */
export const plainSms = z.object({
  id: z.string(),
  received_at: z.string(),
  sender: z.string(),
  text: z.string(),
  gateway: z.string(),
  port: z.string().nullable(),
});
export type PlainSms = z.output<typeof plainSms>;

/** Data of the page that its rows share. */
export interface Rows {
  readonly look: Look;
  readonly reader: string;
  readonly filter: CodesFilter;
  readonly taken: ClaimedCode | null;
  readonly awaited: ReadonlySet<string>;
  /** The keys of the codes that have one. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A row that is so new stands out. */
const FRESH = 10 * SECOND;
/** A bar says by its colour too that so little is left. */
const ENDING = MINUTE;

/** Renders a code: hidden until it is taken, its place, how long it holds, and who has it. */
export function codeRow(code: ListedCode, rows: Rows): Html {
  const { look, taken, reader, awaited } = rows;
  const { event, sender, sim, claimed_by: holder } = code;
  const isFresh = look.now - millis(code.received_at) < FRESH;
  // It came for whoever had waited for it, and is large.
  const isAwaited = awaited.has(event) && holder === reader;
  const state = isAwaited ? 'awaited' : holder !== null ? 'taken' : isFresh ? 'fresh' : '';
  return html`<li class="${state}" id="row-${event}">
    ${taken?.event === event ? uncovered(taken) : covered(code)}
    <div class="what">
      <div class="from">
        <bdi class="who">${sender}</bdi> ${simChip(sim.name)}
        ${sim.number !== null && html`<bdi class="soft num">${sim.number}</bdi>`}
        <a class="faint" href="${to`/messages/${event}`}">${placeName(code)}</a>
      </div>
      <div class="soft">${standing(code, rows)}</div>
      ${holder === null && validity(code, look)}
    </div>
    <div class="act">${actions(code, rows)}</div>
  </li>`;
}

/** Shows of a code its length, and nothing else. */
function covered({ event, masked }: ListedCode): Html {
  return html`<div class="code masked" id="code-${event}">
    <span aria-hidden="true">${grouped(masked)}</span>
    <span class="visually-hidden">${masked.length} characters, hidden</span>
  </div>`;
}

/** Shows a code that was taken. A page that is loaded again leaves it as it is. */
function uncovered({ event, code }: ClaimedCode): Html {
  return html`<div class="code" id="code-${event}" data-keep>
    <output id="plain-${event}" data-plain="${code}">${grouped(code)}</output>
    <button type="button" data-copy="plain-${event}">Copy</button>
  </div>`;
}

/** Writes a code in groups, which are easier to read and are not copied with a blank in between. */
function grouped(code: string): Piece {
  const half = code.length / 2;
  return [6, 8].includes(code.length)
    ? [html`<span class="group">${code.slice(0, half)}</span>`, code.slice(half)]
    : code;
}

function standing(code: ListedCode, { look, reader }: Rows): Html {
  const { received_at, valid_until, kind, claimed_by, claimed_at, taken_from } = code;
  if (claimed_by !== null && claimed_at !== null) {
    const who = claimed_by === reader ? 'you' : personName(claimed_by);
    return taken_from === reader
      ? html`${mark('warn', html`<strong>${who}</strong> took it over from you`)} · ${ago(look, claimed_at)}`
      : html`taken by <strong>${who}</strong> · ${ago(look, claimed_at)}`;
  }
  const left = valid_until === null ? null : millis(valid_until) - look.now;
  return html`${ago(look, received_at)}${kind === 'pickup' && ' · for picking up'}${
    left !== null && (left > 0 ? ` · valid ${passed(left)}` : ' · expired')
  }`;
}

function validity({ received_at, valid_until }: ListedCode, look: Look): Piece {
  if (valid_until === null) return null;
  const until = millis(valid_until);
  const left = Math.max(0, until - look.now);
  const whole = Math.max(1, (until - millis(received_at)) / SECOND);
  return html`<progress
    class="${left < ENDING ? 'ending' : ''}"
    max="${whole}"
    value="${left / SECOND}"
    data-until="${until}"
    aria-label="${left > 0 ? `valid for another ${passed(left)}` : 'expired'}"
  ></progress>`;
}

function actions(
  { event, sender, claimed_by }: ListedCode,
  { reader, filter, numbers, awaited }: Rows,
): Piece {
  const about = `of ${sender}`;
  const claim = to`/codes/${event}/claim`;
  const key = numbers.get(event);
  const label = (words: string): Html =>
    html`${words}${key !== undefined && html` <kbd aria-hidden="true">${key}</kbd>`}`;
  if (claimed_by === null)
    return button(label('Show & take'), claim, {
      ...{ fields: filter, look: 'main', about },
      ...(key !== undefined && { key: String(key) }),
    });
  if (claimed_by !== reader) return button('Take over', claim, { fields: filter, look: 'quiet', about });
  return [
    button(label('Show'), claim, {
      ...{ fields: filter, about, look: awaited.has(event) ? 'main' : '' },
      ...(key !== undefined && { key: String(key) }),
    }),
    button('Give back', to`/codes/${event}/release`, { fields: filter, look: 'quiet', about }),
  ];
}

/** Renders an SMS without a code, in a line. */
export function plainRow({ id, received_at, sender, text, ...place }: PlainSms, look: Look): Html {
  return html`<li class="plain" id="row-${id}">
    <bdi class="who">${sender}</bdi>
    <bdi class="text soft">${text}</bdi>
    <div class="act faint">
      <a class="mark-it" href="${to`/codes/${id}`}"
        >This is a code<span class="visually-hidden"> of ${sender}</span></a
      >
      <span><a href="${to`/messages/${id}`}">${placeName(place)}</a> · ${ago(look, received_at)}</span>
    </div>
  </li>`;
}
