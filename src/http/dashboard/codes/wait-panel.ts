import { html, to, type Html } from '../../html.ts';
import { panel } from '../elements.ts';

/** SIMs at which one may wait for a code. */
export interface Waiting {
  readonly sims: readonly { readonly name: string; readonly number: string | null }[];
  /** The name of the one that was chosen. */
  readonly chosen: string | undefined;
}

/** Renders the choice of a SIM to wait at: its number is ready to be copied, and the page shows its codes only. */
export function waitPanel({ sims, chosen }: Waiting): Html {
  const sim = sims.find(({ name }) => name === chosen);
  return panel(
    'Wait here',
    html`<form method="get" action="${to`/codes`}" class="inline">
        <select name="sim" aria-label="SIM">
          ${sims.map(({ name }) => html`<option ${name === chosen ? html`selected` : ''}>${name}</option>`)}
        </select>
        <button>Choose</button>
      </form>
      ${sim && numberOf(sim)}`,
    'pad wait',
  );
}

function numberOf({ name, number }: Waiting['sims'][number]): Html {
  return number === null
    ? html`<p class="soft">The config names no number of <bdi>${name}</bdi>.</p>`
    : html`<div class="number num" id="own-number">${number}</div>
        <button type="button" data-copy="own-number">Copy number</button>
        <p class="soft">Its next code appears here by itself.</p>`;
}
