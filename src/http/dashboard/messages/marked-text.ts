import type { Hit } from '../../../operations/events/hits.ts';
import { html, type Piece } from '../../html.ts';

/** Most characters of a text in a list. */
const EXCERPT = 280;
/** Characters before the first hit, where a text is cut in front of it. */
const BEFORE_HIT = 60;

/** Renders a text with its hits marked. */
export function markedText(text: string, hits: readonly Hit[]): Piece {
  let from = 0;
  const pieces = hits.map(({ start, end }) => {
    const piece = html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`;
    from = end;
    return piece;
  });
  return [...pieces, text.slice(from)];
}

/** Renders as much of a text as a list has room for: its beginning, or what stands around the first hit. */
export function excerpt(text: string, hits: readonly Hit[]): Piece {
  const [first] = hits;
  const start = first && first.end > EXCERPT ? Math.max(0, first.start - BEFORE_HIT) : 0;
  const end = start + EXCERPT;
  const shown = hits
    .filter((hit) => hit.start >= start && hit.start < end)
    .map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }));
  const part = text.slice(start, end).toWellFormed();
  return [start > 0 && '… ', markedText(part, shown), end < text.length && ' …'];
}

/** Finds what is hidden of a text. */
export function hiddenParts(text: string): Hit[] {
  return [...text.matchAll(/•(?:[•\s-]*•)?/gu)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
}
