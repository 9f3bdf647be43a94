import type { whyEvent } from '../../../operations/events/detail.ts';
import { isMasked } from '../../../operations/masking.ts';
import { html, to, type Html } from '../../html.ts';
import { button } from '../elements.ts';

/** The page to which one goes on once a code is marked. */
export const MARKED_FROM = ['codes', 'message'] as const;
export type MarkedFrom = (typeof MARKED_FROM)[number];

/** The search of a text for a code, as the use case explains it. */
type Search = NonNullable<Awaited<ReturnType<typeof whyEvent>>['code']>;

/** The most parts that are offered. */
const MOST_OFFERED = 8;

/** Renders the choice of which part of a text is its code: what looks like one is a button, anything else is typed. */
export function markForm(
  event: string,
  text: string,
  { candidates }: Pick<Search, 'candidates'>,
  from: MarkedFrom,
): Html {
  const action = to`/codes/${event}/promote`;
  const parts = candidates
    .toSorted((a, b) => b.score - a.score)
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => !isMasked(part));
  const offered = [...new Set(parts)].slice(0, MOST_OFFERED);
  return html`<div class="marking">
    ${
      offered.length > 0 &&
      html`<div class="buttons">
        ${offered.map((part) => button(html`<bdi>${part}</bdi>`, action, { fields: { code: part, from }, look: 'part', about: 'is the code' }))}
      </div>`
    }
    <form method="post" action="${action}" class="inline">
      <input type="hidden" name="from" value="${from}" />
      <input
        name="code"
        aria-label="The code"
        placeholder="${offered.length > 0 ? 'or type it' : 'Type it'}"
        required
        maxlength="200"
        autocomplete="off"
        dir="auto"
      />
      <button>This is it</button>
    </form>
    <p class="soft">It is hidden then, and stands among the codes. What was sent to chats stays as it was.</p>
  </div>`;
}
