import type { ClaimedCode, ListedCode } from '../../../operations/codes/code.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { empty, head } from '../elements.ts';
import { foldFloods, type Run } from '../flood.ts';
import { ago, number, type Look } from '../look.ts';
import { codeRow, plainRow, type CodesFilter, type PlainSms, type Rows } from './code-rows.ts';
import type { Narrowing } from './filter.ts';
import { isNarrowed, narrowing } from './narrowing.ts';
import { receivingPanel, type Receiving } from './receiving-panel.ts';
import { ownWaits, waitPanel, type Waiting } from './wait-panel.ts';

/** The contents of the page of the codes. */
export interface CodesPage {
  readonly look: Look;
  /** The principal that reads it. */
  readonly reader: string;
  readonly filter: CodesFilter;
  readonly narrowings: readonly Narrowing[];
  /** The newest first: those that somebody may still want, and SMS without a code among them. */
  readonly recent: readonly (ListedCode | PlainSms)[];
  /** Codes of before. */
  readonly earlier: readonly ListedCode[];
  /** The code that was just taken. */
  readonly taken: ClaimedCode | null;
  readonly receiving: Receiving;
  readonly waiting: Waiting;
  /** Codes that the reader had waited for. */
  readonly awaited: ReadonlySet<string>;
}

/** Returns the number of codes that nobody has taken. */
export function countOpen(recent: CodesPage['recent']): number {
  return recent.filter((one) => isCode(one) && one.claimed_by === null).length;
}

/** Renders the codes that came, for whoever waits for one. */
export function codesPage(page: CodesPage): Html {
  const { recent, earlier, filter } = page;
  const open = countOpen(recent);
  const rows = { ...page, numbers: numbered(page) };
  const canWait = page.waiting.sims.length > 0;
  return html`${head('Codes', {
      beside: canWait ? html`<a class="to-wait" href="#wait">Wait here</a>` : null,
      end: ['sound', 'notify'].map(
        (what) => html`<button class="quiet" type="button" id="${what}" hidden data-keep></button>`,
      ),
    })}
    <p class="visually-hidden" role="status">${open === 1 ? '1 code is there' : `${open} codes are there`}</p>
    ${narrowing(page.narrowings, filter)}
    <div class="columns">
      <div class="panel">
        ${ownWaits(page.waiting, page.reader, page.look)}
        ${
          recent.length === 0
            ? nothing(filter)
            : html`<ul class="codes">
                ${foldFloods(recent, (one) => (isCode(one) ? null : one.sender)).map((run) => recentRow(run, rows))}
              </ul>`
        }
        ${
          earlier.length > 0 &&
          html`<details class="earlier">
            <summary>Earlier <span class="faint num">${earlier.length}</span></summary>
            <ul class="codes">
              ${earlier.map((one) => codeRow(one, rows))}
            </ul>
          </details>`
        }
      </div>
      <div class="stack">
        ${canWait && waitPanel(page.waiting, page.reader)}${receivingPanel(page.receiving, page.look)}
      </div>
    </div>`;
}

/** Renders a code, or an SMS without one in a line; a flood of those in one line, so that it hides no code. */
function recentRow([newest, ...others]: Run<ListedCode | PlainSms>, rows: Rows): Html {
  if (isCode(newest)) return codeRow(newest, rows);
  if (others.length === 0) return plainRow(newest, rows.look);
  const all = [newest, ...others].flatMap((one) => (isCode(one) ? [] : [one]));
  return html`<li class="folded" id="flood-${all.at(-1)?.id ?? ''}">
    <details>
      <summary>
        <bdi class="who">${newest.sender}</bdi>
        <span class="soft"
          >${number(rows.look, all.length)} messages · ${ago(rows.look, newest.received_at)}</span
        >
      </summary>
      <ul class="codes">
        ${all.map((one) => plainRow(one, rows.look))}
      </ul>
    </details>
  </li>`;
}

/** Numbers the codes that are to be had, or came for the reader: the first nine have a key each. */
function numbered({ recent, awaited }: CodesPage): ReadonlyMap<string, number> {
  const open = recent
    .filter((one) => isCode(one))
    .filter(({ event, claimed_by }) => claimed_by === null || awaited.has(event));
  return new Map(open.slice(0, 9).map(({ event }, i) => [event, i + 1]));
}

function isCode(one: ListedCode | PlainSms): one is ListedCode {
  return 'masked' in one;
}

function nothing(filter: CodesFilter): Html {
  const advice: Piece = isNarrowed(filter)
    ? html`<a href="${to`/codes`}">Show all of mine</a>`
    : 'The next one appears here by itself.';
  return empty('No SMS in the last 15 minutes.', advice);
}
