import type { Explained } from '../../operations/rules/explain.ts';
import { unmetInWords } from '../../operations/rules/unmet-conditions.ts';
import { html, type Html, type Piece } from '../html.ts';
import { mark, type State } from './elements.ts';

type Verdict = Explained['rules'][number];
type Search = NonNullable<Explained['why']>;

const VERDICTS: Readonly<Record<Verdict['verdict'], readonly [State, string]>> = {
  match: ['ok', 'takes it'],
  no: ['off', 'no'],
  not_reached: ['off', 'not reached'],
};

/** Most rules that are shown one by one, beside those that take it; and most names of those that were not reached. */
const MOST_RULES = 100;
const MOST_UNREACHED = 3;

/** Renders what each rule says of an event, and which of its conditions failed; the many that were not reached in one line. */
export function ruleVerdicts(rules: readonly Verdict[]): Html {
  const numbered = rules.map((rule, at) => ({ ...rule, number: at + 1 }));
  const unreached = numbered.filter(({ verdict }) => verdict === 'not_reached');
  const isFolded = unreached.length > MOST_UNREACHED;
  const reached = isFolded ? numbered.filter(({ verdict }) => verdict !== 'not_reached') : numbered;
  const shown = reached.filter(({ verdict }, at) => at < MOST_RULES || verdict === 'match');
  return html`<ol class="verdicts">
    ${shown.map(
      ({ name, verdict, failed, number }) =>
        html`<li class="${verdict}" value="${number}">
          <bdi>${name}</bdi> ${mark(...VERDICTS[verdict])} ${failed.length > 0 && conditions(failed)}
        </li>`,
    )}
    ${folded(reached.length - shown.length, 'no')} ${isFolded && folded(unreached.length, 'not_reached')}
  </ol>`;
}

function folded(count: number, verdict: 'no' | 'not_reached'): Piece {
  if (count === 0) return null;
  return html`<li class="${verdict} folded">${count} further rules ${mark(...VERDICTS[verdict])}</li>`;
}

function conditions(failed: Verdict['failed']): Html {
  return html`<ul class="soft">
    ${unmetInWords(failed).map(
      ({ lead, should, expected, but, actual }) =>
        html`<li>
          ${lead} ${should} <bdi>${expected}</bdi>, ${but} ${actual !== null && html`<bdi>${actual}</bdi>`}
        </li>`,
    )}
  </ul>`;
}

/** Renders why a text has its code, or none: what was looked at, and what speaks for it. */
export function codeWhy({ found, reason, threshold, candidates }: Search): Html {
  return html`<p>
      ${
        found === null
          ? html`${mark('off', 'no code')} ·`
          : html`${mark('ok', found.kind === 'otp' ? 'a code' : 'for a pickup')}
              <bdi class="mono">${found.value}</bdi>`
      }
      <span class="soft"><bdi>${reason}</bdi></span>
    </p>
    ${
      candidates.length > 0 &&
      html`<ul class="candidates">
        ${candidates
          .toSorted((a, b) => b.score - a.score)
          .map(
            ({ value, score, ruling, evidence }) =>
              html`<li>
                <bdi class="mono">${value}</bdi>
                <span class="soft"
                  >${ruling === null ? html`${signed(score)} of ${threshold}${listed(evidence)}` : `ruled out: ${ruling}`}</span
                >
              </li>`,
          )}
      </ul>`
    }`;
}

function listed(evidence: Search['candidates'][number]['evidence']): Piece {
  return evidence.map(
    ({ name, words, weight }, at) =>
      html`${at === 0 ? ': ' : ', '}${name}
      ${weight > 0 && '+'}${signed(weight)}${words !== null && html` (<bdi>${words}</bdi>)`}`,
  );
}

/** Writes a number with a minus that is as wide as a plus. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}
