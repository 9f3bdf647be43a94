import type { z } from 'zod';
import type { ShownDestination } from '../../../operations/deliveries/destinations.ts';
import type { sendTest } from '../../../operations/deliveries/send-test.ts';
import { html, to, type Html } from '../../html.ts';
import { destinationState } from '../destination-state.ts';
import { button, empty, mark, panel, withCode } from '../elements.ts';
import type { Look } from '../look.ts';

/** The result of a test message. */
export interface Tested {
  readonly destination: string;
  readonly outcome: z.output<typeof sendTest.result>;
}

/** Renders the destinations, each with a test. */
export function destinationPanel(
  look: Look,
  destinations: readonly ShownDestination[],
  tested: Tested | null,
): Html {
  if (destinations.length === 0) return panel('Chats', empty('There is no destination in the config yet.'));
  const rows = destinations.map(
    (one) =>
      html`<li>
        <div class="what">
          <bdi>${one.name}</bdi> <span class="faint">${one.type}</span>
          <div>${destinationState(one, look)}</div>
        </div>
        <div class="act">
          ${
            one.type === 'telegram' &&
            button('Its chats', to`/setup/destinations/${one.name}/chats`, { about: one.name })
          }
          ${button('Send a test', to`/setup/destinations/${one.name}/test`, { about: `to ${one.name}` })}
        </div>
        ${tested?.destination === one.name && outcomeOf(tested)}
      </li>`,
  );
  return panel(
    'Chats',
    html`<ul class="entries chats">
      ${rows}
    </ul>`,
    '',
  );
}

/** Says whether a test message arrived; if not, why, and what to do about it. */
function outcomeOf({ destination, outcome }: Tested): Html {
  const { delivered, reason, advice, moved, supergroup } = outcome;
  if (delivered)
    return html`<div class="outcome notice ok" role="status">
      ${mark('ok', html`The test arrived in <bdi>${destination}</bdi>.`)}
      ${
        supergroup !== null &&
        html`<p>
          The group became a supergroup. Put its new id into the config: <code>chat: ${supergroup}</code>
        </p>`
      }
    </div>`;
  return html`<div class="outcome notice bad" role="alert">
    ${mark('bad', html`The test did not arrive: ${reason ?? 'no reason known'}`)}
    ${advice !== null && html`<p class="lines">${withCode(advice)}</p>`}
    ${moved && html`<p>Its fallback has it.</p>`}
  </div>`;
}
