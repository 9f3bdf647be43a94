import { html, to, type Html, type Piece } from '../../html.ts';
import { choices, type Choice } from '../elements.ts';
import type { CodesFilter } from './code-rows.ts';
import { addressOf, type Narrowing } from './filter.ts';

/** Chips up to which all of them are seen at a glance. */
const MOST_CHIPS = 8;

const WORDS = { tag: 'tag', sim: 'SIM', service: 'sender' } as const;

/** Renders what the page can be narrowed to: as chips, or where these are too many in lists to choose from. */
export function narrowing(narrowings: readonly Narrowing[], narrowed: CodesFilter): Piece {
  const some = narrowings.filter(({ names }) => names.length > 0);
  const count = some.reduce((sum, { names }) => sum + names.length, 0);
  if (count === 0) return null;
  return count > MOST_CHIPS ? lists(some, narrowed) : choices('Only', chips(some, narrowed));
}

function chips(narrowings: readonly Narrowing[], narrowed: CodesFilter): Choice[] {
  const made = narrowings.flatMap(({ kind, names }) =>
    names.map((name): Choice => {
      const on = narrowed[kind] === name;
      const label = kind === 'tag' ? `#${name}` : kind === 'service' ? `from ${name}` : name;
      const address = addressOf({ ...narrowed, [kind]: on ? undefined : name });
      return { label: html`<bdi>${label}</bdi>`, on, address };
    }),
  );
  return [{ label: 'All mine', on: !isNarrowed(narrowed), address: to`/codes` }, ...made];
}

function lists(narrowings: readonly Narrowing[], narrowed: CodesFilter): Html {
  return html`<form method="get" action="${to`/codes`}" class="inline narrowed" aria-label="Only">
    ${narrowings.map(
      ({ kind, names }) =>
        html`<select name="${kind}" aria-label="${WORDS[kind]}">
          <option value="">any ${WORDS[kind]}</option>
          ${names
            .toSorted((a, b) => a.localeCompare(b))
            .map(
              (name) =>
                html`<option value="${name}" dir="auto" ${name === narrowed[kind] ? html` selected` : ''}>
                  ${name}
                </option>`,
            )}
        </select>`,
    )}
    <button>Show</button>
    ${isNarrowed(narrowed) && html`<a href="${to`/codes`}">All mine</a>`}
  </form>`;
}

/** Checks whether the page shows a part only. */
export function isNarrowed(narrowed: CodesFilter): boolean {
  return Object.values(narrowed).some((one) => one !== undefined);
}
