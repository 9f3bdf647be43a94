import { html, type Html, type Piece } from '../html.ts';

/** A bar of a chart: a whole, and a part of it that is drawn over it; null: nothing is known. */
export interface Bar {
  readonly whole: number | null;
  readonly part: number | null;
  /** Says of when it is, and what it stands for. */
  readonly words: string;
}

/** A chart of bars, the oldest first. */
export interface BarChart {
  /** Says what it shows, to whoever does not see it. */
  readonly label: string;
  readonly bars: readonly Bar[];
  /** Written at the top of the scale. */
  readonly top: (most: number) => string;
  /** Written below, from the first bar to the last. */
  readonly axis: readonly Piece[];
}

const HEIGHT = 100;
/** Width of a bar, of which a part is the gap to the next. */
const PITCH = 10;
const GAP = 2;

/** Draws bars as an SVG that takes the width that there is; what is written stands around it, and keeps its size. */
export function barChart({ label, bars, top, axis }: BarChart): Html {
  const most = Math.max(0, ...bars.map(({ whole }) => whole ?? 0));
  const scale = (value: number | null): number =>
    most === 0 || value === null ? 0 : (value / most) * HEIGHT;
  return html`<figure class="chart">
    <div class="scale faint num" aria-hidden="true">
      <span>${most === 0 ? '' : top(most)}</span><span>0</span>
    </div>
    <svg
      viewBox="0 0 ${bars.length * PITCH} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label="${label}"
    >
      ${bars.map(
        ({ whole, part, words }, i) =>
          html`<g>
            <title>${words}</title>
            <rect class="touch" x="${i * PITCH}" y="0" width="${PITCH}" height="${HEIGHT}" />
            ${rect('whole', i, scale(whole))}${rect('part', i, scale(part))}
          </g>`,
      )}
    </svg>
    <div class="axis faint num" aria-hidden="true">${axis.map((one) => html`<span>${one}</span>`)}</div>
  </figure>`;
}

function rect(kind: string, i: number, height: number): Piece {
  const [x, y, tall] = [i * PITCH + GAP / 2, HEIGHT - height, height].map(
    (one) => Math.round(one * 100) / 100,
  );
  return (
    height > 0 && html`<rect class="${kind}" x="${x}" y="${y}" width="${PITCH - GAP}" height="${tall}" />`
  );
}
