import type { Wait } from '../../../operations/codes/waits.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { button, panel } from '../elements.ts';
import { time, type Look } from '../look.ts';
import { personName } from '../names.ts';

/** SIMs at which one may wait for a code, and who waits. */
export interface Waiting {
  readonly sims: readonly { readonly name: string; readonly number: string | null }[];
  /** The name of the one that was chosen. */
  readonly chosen: string | undefined;
  readonly waits: readonly Wait[];
}

/**
 * Renders the choice of a SIM to wait at: its number is ready to be copied, its next code is reserved, and everybody sees who
 * waits.
 */
export function waitPanel({ sims, chosen, waits }: Waiting, reader: string): Html {
  const sim = sims.find(({ name }) => name === chosen);
  const others = waits.filter(({ holder }) => holder !== reader);
  return html`<div id="wait">
    ${panel(
      'Wait here',
      html`<form method="get" action="${to`/codes#wait`}" class="inline">
          <select name="sim" aria-label="SIM">
            ${sims.map(({ name }) => html`<option ${name === chosen ? html`selected` : ''}>${name}</option>`)}
          </select>
          <button>Choose</button>
        </form>
        ${sim && numberOf(sim)}
        ${sim && !waits.some((one) => one.holder === reader && one.sim === chosen) && waitButton(sim.name)}
        ${others.map(
          (one) =>
            html`<p class="soft">
              <strong>${personName(one.holder)}</strong> waits on <bdi>${one.sim ?? one.port}</bdi>.
            </p>`,
        )}`,
      'pad wait',
    )}
  </div>`;
}

function numberOf({ name, number }: Waiting['sims'][number]): Html {
  return number === null
    ? html`<p class="soft">The config names no number of <bdi>${name}</bdi>.</p>`
    : html`<div class="number num" id="own-number">${number}</div>
        <button type="button" data-copy="own-number">Copy number</button>`;
}

function waitButton(sim: string): Html {
  return html`<div class="apart">
    ${button('Wait for its next code', to`/codes/waits#page`, { fields: { sim }, look: 'main' })}
  </div>`;
}

/** Says for which codes the reader waits, where they will come. */
export function ownWaits({ waits, chosen }: Waiting, reader: string, look: Look): Piece {
  return waits
    .filter(({ holder }) => holder === reader)
    .map(
      ({ id, sim, port, until }) =>
        html`<div class="waits-here">
          <span>You wait for the next code of <bdi>${sim ?? port}</bdi>, until ${time(look, until)}.</span>
          ${button('Stop waiting', to`/codes/waits/${id}/end`, { fields: { sim: chosen } })}
        </div>`,
    );
}
