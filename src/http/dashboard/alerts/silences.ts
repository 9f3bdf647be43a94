import { CONDITION_NAMES } from '../../../domain/fault.ts';
import type { ShownSilence } from '../../../operations/alerts/silences.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, head, notice } from '../elements.ts';
import { passed, time, type Look } from '../look.ts';
import { personName } from '../names.ts';
import { DAY, HOUR, MINUTE } from '../../../domain/time.ts';

/** Renders the silences that are not over. */
export function silenceList(silences: readonly ShownSilence[], look: Look): Piece {
  if (silences.length === 0) return html`<p class="soft">Nothing is silenced.</p>`;
  return html`<ul class="listed silences">
    ${silences.map(
      ({ id, match, until, author, reason }) =>
        html`<li>
          <div>${matchWords(match)}</div>
          <div class="soft">
            until ${time(look, until)}, by <bdi>${personName(author)}</bdi>: <bdi>${reason}</bdi>
          </div>
          ${button('End it', to`/silences/${id}/end`, { about: reason })}
        </li>`,
    )}
  </ul>`;
}

/** Says what a silence keeps quiet. */
function matchWords(match: ShownSilence['match']): Piece {
  const parts = Object.entries(match).flatMap(([key, patterns]) =>
    patterns === undefined || patterns.length === 0 ? [] : [{ key, patterns }],
  );
  if (parts.length === 0) return html`<strong>everything</strong>`;
  return parts.map(
    ({ key, patterns }) =>
      html`<span class="faint">${key}</span>
        ${patterns.map((one, i) => html`${i > 0 && ', '}<bdi>${named(one)}</bdi>`)} `,
  );
}

/** Writes the name of a condition as people call it; anything else as it is. */
function named(pattern: string): string {
  const condition = CONDITION_NAMES.find((one) => one === pattern);
  return condition === undefined ? pattern : say(`title_${condition}`);
}

/** For how long something can be silenced, by what a form sends. */
export const PERIODS = {
  '30min': 30 * MINUTE,
  '1h': HOUR,
  '4h': 4 * HOUR,
  '12h': 12 * HOUR,
  '1d': DAY,
  '3d': 3 * DAY,
  '7d': 7 * DAY,
  '30d': 30 * DAY,
} as const;
export type Period = keyof typeof PERIODS;
export const PERIOD_NAMES = Object.keys(PERIODS) as [Period, ...Period[]];

/** Characters that a field of the form may hold. */
export const LONGEST_FIELD = 1_000;

/** Takes a field apart in which several patterns may stand, with commas between them. The name of a SIM may hold one. */
export function patternsOf(key: (typeof MATCHED)[number], written: string): string[] {
  if (key === 'sim') return [written];
  return written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** By what something can be silenced, in the order of the form. */
export const MATCHED = ['gateway', 'port', 'condition', 'sim', 'tag'] as const;

/** The form as it was filled in. */
export type WrittenSilence = Readonly<
  Partial<Record<(typeof MATCHED)[number] | 'reason', string | undefined>>
> & {
  readonly period: Period;
};

/** Renders the form by which alerts are silenced. */
export function silencePage(written: WrittenSilence, refused: string | null): Html {
  return html`${head('Silence alerts', {
      end: html`<a class="button" href="${to`/alerts`}">All alerts</a>`,
    })}
    ${refused !== null && notice('bad', html`<span class="lines">${refused}</span>`)}
    <div class="panel pad">
      <form class="fields" method="post" action="${to`/silences`}">
        <p class="soft">
          Alerts that fit all of this are not sent until the time is over. They stay listed. <code>*</code>
          stands for anything; what is left empty fits everything.
        </p>
        <div class="thirds">
          ${field('Gateway', 'gateway', written, 'One, or several: a, b')}
          ${field('Port', 'port', written, '1.02')}
          <label
            >What is wrong
            <select name="condition">
              <option value="">anything</option>
              ${CONDITION_NAMES.map(
                (one) =>
                  html`<option value="${one}" ${one === written.condition ? html` selected` : ''}>
                    ${say(`title_${one}`)}
                  </option>`,
              )}
            </select></label
          >
          ${field('SIM', 'sim', written, 'Name or number')} ${field('Tag', 'tag', written)}
          <label
            >For how long
            <select name="period">
              ${PERIOD_NAMES.map(
                (one) =>
                  html`<option value="${one}" ${one === written.period ? html` selected` : ''}>
                    ${passed(PERIODS[one])}
                  </option>`,
              )}
            </select></label
          >
        </div>
        <label
          >Why
          <input
            name="reason"
            value="${written.reason ?? ''}"
            required
            maxlength="1000"
            placeholder="SIMs are being exchanged"
        /></label>
        <button class="main">Silence</button>
      </form>
    </div>`;
}

function field(
  label: string,
  name: Exclude<(typeof MATCHED)[number], 'condition'>,
  written: WrittenSilence,
  example = '',
): Html {
  return html`<label
    >${label}
    <input
      name="${name}"
      value="${written[name] ?? ''}"
      placeholder="${example}"
      maxlength="${LONGEST_FIELD}"
  /></label>`;
}
