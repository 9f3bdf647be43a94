import { portId, portParts } from '../../../domain/port.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { choices } from '../elements.ts';
import { number, type Look } from '../look.ts';
import { stateWords } from '../port-state.ts';
import { AS_BALANCE, reading, STANDING_WORDS, STANDINGS, type StandingPort } from './port-standing.ts';

/** The contents of the cells of a front panel. */
export const CELLS = ['state', 'signal', 'operator', 'balance', 'sim'] as const;
export type Cells = (typeof CELLS)[number];
const CELL_WORDS: Readonly<Record<Cells, string>> = {
  ...{ state: 'State', signal: 'Signal', operator: 'Operator', balance: 'Balance', sim: 'SIM' },
};

/** Up to so many ports in a row have large cells, and up to so many cells of full width. */
const [MOST_ROOMY, MOST_WIDE] = [20, 34];
/** With more cells than this for each port that there is, the ports are no grid. */
const MOST_GAPS = 8;

/** The contents of a front panel. */
export interface FrontPanel {
  readonly look: Look;
  readonly gateway: string;
  readonly ports: readonly StandingPort[];
  readonly cells: Cells;
}

/**
 * Renders a gateway as its front: a column for each port, a row for each slot. SIMs in remote pools are in no slot of it.
 *
 * @returns null where its ports are no grid
 */
export function frontPanel(page: FrontPanel): Html | null {
  const { gateway, ports, cells } = page;
  const places = ports.flatMap(({ port: { port } }) => {
    const parts = portParts(port);
    return parts && parts.pool === null ? [parts] : [];
  });
  const columns = numbers(places.map(({ port }) => port));
  const rows = numbers(places.map(({ slot }) => slot));
  if (places.length === 0 || columns.length * rows.length > MOST_GAPS * places.length) return null;
  const known = new Map(ports.map((one) => [one.port.port, one]));
  return html`<section class="panel pad" aria-label="Front of ${gateway}">
    ${choices(
      'What the cells show',
      CELLS.map((one) => ({
        label: CELL_WORDS[one],
        address: to`/ports/${gateway}`.with({ cells: one === 'state' ? null : one }),
        on: one === cells,
      })),
    )}
    <div class="front">
      <table class="grid ${widthOf(cells, columns.length)}">
        <thead>
          <tr>
            <td></td>
            ${columns.map((port) => html`<th scope="col">${port}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (slot) =>
              html`<tr>
                <th scope="row">${String(slot).padStart(2, '0')}</th>
                ${columns.map((port) => cell(known.get(portId(port, slot)), page))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${legend(ports, page.look)}
  </section>`;
}

function widthOf(cells: Cells, columns: number): string {
  if (cells !== 'state') return 'values';
  if (columns > MOST_WIDE) return 'narrow';
  return columns > MOST_ROOMY ? '' : 'roomy';
}

function numbers(all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Renders a slot: there may be two thousand of them, so it is as little as can be. The sign of its standing is in the style. */
function cell(one: StandingPort | undefined, { look, gateway, cells }: FrontPanel): Html {
  if (!one) return html`<td></td>`;
  const { port, standing } = one;
  const shown = cells === 'state' ? '' : value(one, cells, look);
  return html`<td>
    <a class="cell ${standing}" href="${to`/ports/${gateway}/${port.port}`}" title="${words(one, look)}"
      >${shown}</a
    >
  </td>`;
}

function value({ port: { sim, signal, balance } }: StandingPort, cells: Cells, look: Look): Piece {
  switch (cells) {
    case 'signal':
      return reading(look, signal);
    case 'balance':
      return reading(look, balance, AS_BALANCE);
    case 'operator':
      return sim.operator ?? '–';
    case 'sim':
      return sim.name ?? sim.number ?? '–';
    case 'state':
      return '';
    default:
      return cells satisfies never;
  }
}

/** Says all that is known of a slot in a line. */
function words({ port, standing }: StandingPort, look: Look): string {
  const { sim, state, signal, balance } = port;
  return [
    port.port,
    sim.name,
    stateWords(state),
    standing === 'warn' && STANDING_WORDS.warn,
    sim.operator,
    signal !== null && `signal ${number(look, signal)}`,
    balance !== null && `balance ${number(look, balance, AS_BALANCE)}`,
  ]
    .filter((one) => typeof one === 'string')
    .join(' · ');
}

function legend(ports: readonly StandingPort[], look: Look): Html {
  const counted = Map.groupBy(ports, ({ standing }) => standing);
  return html`<ul class="legend">
    ${STANDINGS.map((one) => {
      const count = counted.get(one)?.length ?? 0;
      return (
        count > 0 &&
        html`<li>
          <span class="cell ${one}" aria-hidden="true"></span>${STANDING_WORDS[one]}
          <strong class="num">${number(look, count)}</strong>
        </li>`
      );
    })}
  </ul>`;
}
