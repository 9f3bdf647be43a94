import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { ShownGateway } from '../../../operations/fleet/gateways.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { choices, empty, head, notice, panel } from '../elements.ts';
import { ago, number, since, type Look } from '../look.ts';
import { findBox } from './find-page.ts';
import { frontPanel, type Cells } from './front-panel.ts';
import { STANDING_WORDS, STANDINGS, worstFirst, type Standing, type StandingPort } from './port-standing.ts';
import { portTable } from './port-table.ts';

/** The contents of the page of a gateway. */
export interface GatewayPage {
  readonly look: Look;
  readonly gateway: ShownGateway;
  /** There are others, to which a link leads. */
  readonly others: boolean;
  /** Its ports, in their order. */
  readonly ports: readonly StandingPort[];
  /** Alerts of the gateway as a whole. */
  readonly alerts: readonly ShownAlert[];
  readonly cells: Cells;
  /** Only ports that stand so are listed. */
  readonly only: Standing | undefined;
  /** Number of ports that were listed before. */
  readonly from: number;
}

/** The most ports that are listed at once. */
const MOST_PORTS = 50;

/** Renders a gateway: its front, and its ports below it, the worst first. */
export function gatewayPage(page: GatewayPage): Html {
  const { look, gateway, others, ports, alerts } = page;
  return html`${head(html`<bdi>${gateway.name}</bdi>`, {
      beside: facts(page),
      end: html`${others && html`<a class="button" href="${to`/ports`}">All gateways</a>`}
      ${ports.length > 1 && findBox('')}`,
    })}
    ${alerts.map((one) =>
      notice(
        one.severity === 'critical' ? 'bad' : 'warn',
        html`${say(`title_${one.condition}`)} for ${since(look, one.since)}`,
      ),
    )}
    <div class="stack">
      ${
        ports.length === 0
          ? panel(
              'Ports',
              empty(
                'This gateway has reported no port yet.',
                'It does with its first status report, which is a switch of its own in the device.',
              ),
            )
          : [frontPanel({ ...page, gateway: gateway.name }), list(page)]
      }
    </div>`;
}

function facts({ look, gateway, ports }: GatewayPage): Piece {
  const { last_seen, ip, version } = gateway;
  return html`${number(look, ports.length)} ${ports.length === 1 ? 'port' : 'ports'} ·
  ${last_seen === null ? 'never reported' : html`reported ${ago(look, last_seen)}`}${
    ip !== null && html` · <bdi>${ip}</bdi>`
  }${version !== null && html` · version <bdi>${version}</bdi>`}`;
}

function list({ look, gateway, ports, cells, only, from }: GatewayPage): Html {
  const kept = cells === 'state' ? null : cells;
  const address = (show: Standing | undefined, next?: number) =>
    to`/ports/${gateway.name}`.with({ cells: kept, show, from: next });
  const meant = worstFirst(ports).filter(({ standing }) => only === undefined || standing === only);
  const shown = meant.slice(from, from + MOST_PORTS);
  const next = from + shown.length;
  const rest = meant.length - next;
  const there = STANDINGS.filter((one) => ports.some(({ standing }) => standing === one));
  const filters = [undefined, ...there].map((one) => ({
    label: one === undefined ? 'All' : STANDING_WORDS[one],
    address: address(one),
    on: one === only,
  }));
  return html`${there.length > 1 && choices('Which ports are listed', filters)}
    <div class="panel">
      ${shown.length === 0 ? empty('No port stands like this.') : portTable(shown, look)}
      ${
        rest > 0 &&
        html`<p class="more">
          <a href="${address(only, next)}"
            >The next ${number(look, Math.min(rest, MOST_PORTS))} of ${number(look, rest)} more</a
          >
        </p>`
      }
    </div>`;
}
