import type { ShownDestination } from '../../../operations/deliveries/destinations.ts';
import type { ShownRejected } from '../../../operations/fleet/gateways.ts';
import { html, type Html } from '../../html.ts';
import { panel } from '../elements.ts';
import type { Look } from '../look.ts';
import { destinationPanel, type Tested } from './destinations.ts';
import { firstSteps } from './first-steps.ts';
import { gatewayList, type GatewayStanding, type Lack } from './gateway-list.ts';
import { rejectedTable } from './rejected.ts';
import { setupHead } from './tabs.ts';
import { botForm, seenChats, type Seen } from './telegram.ts';

/** The contents of the page about all gateways and chats. */
export interface SetupPage {
  readonly look: Look;
  readonly gateways: readonly GatewayStanding[];
  /** Only the gateways that lack this; null: all. */
  readonly lacks: Lack | null;
  readonly from: number;
  /** Requests that were rejected and named no gateway. */
  readonly strangers: readonly ShownRejected[];
  readonly destinations: readonly ShownDestination[];
  readonly hasRules: boolean;
  /** The result of a test message. */
  readonly tested?: Tested;
  /** The chats that were asked for. */
  readonly seen?: Seen;
}

/** Renders gateways and chats, what works of them, and on a first start what is to be done next. */
export function setupPage(page: SetupPage): Html {
  const { look, gateways, destinations, strangers, seen, tested = null } = page;
  const hasBot = destinations.some(({ type }) => type === 'telegram');
  return html`${setupHead('Gateways and chats')}
    <div class="stack">
      ${firstSteps(page)} ${seen !== undefined && seenChats(seen)}
      <div class="columns even">
        ${panel('Gateways', gatewayList(look, gateways, page), gateways.length === 0 ? 'pad' : '')}
        <div class="stack">
          ${destinationPanel(look, destinations, tested)}
          ${!hasBot && panel('Looking for a Telegram chat?', botForm())}
        </div>
      </div>
      ${
        strangers.length > 0 &&
        panel('Knocked in vain, without the name of a gateway', rejectedTable(look, strangers), '')
      }
    </div>`;
}
