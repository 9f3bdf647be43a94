import { PORT_STATES } from '../../../domain/port.ts';
import type { ShownGateway } from '../../../operations/fleet/gateways.ts';
import { html, to, type Html, type Piece } from '../../html.ts';
import { choices, empty, head, mark, withCode } from '../elements.ts';
import { ago, number, type Look } from '../look.ts';
import { moodOf, type PortMood } from '../port-state.ts';
import { findBox } from './find-page.ts';

/** A gateway with the number of its alerts. */
export interface FleetGateway {
  readonly gateway: ShownGateway;
  /** It reports no more. */
  readonly silent: boolean;
  readonly critical: number;
  readonly warnings: number;
}

/** Which gateways are listed: all; those with something wrong; those that do not report. */
export const WHICH = ['all', 'wrong', 'silent'] as const;
export type Which = (typeof WHICH)[number];
const WHICH_WORDS: Readonly<Record<Which, string>> = {
  ...{ all: 'All', wrong: 'Something is wrong', silent: 'Silent' },
};

/** The contents of the page of many gateways. */
export interface FleetPage {
  readonly look: Look;
  readonly gateways: readonly FleetGateway[];
  readonly which: Which;
  /** Number of gateways that were listed before. */
  readonly from: number;
}

/** The most gateways that are listed at once. */
const MOST_GATEWAYS = 100;

/** Renders all gateways, the worst first. */
export function fleetPage({ look, gateways, which, from }: FleetPage): Html {
  const meant = gateways.filter((one) => isMeant(one, which)).toSorted(worstFirst);
  const shown = meant.slice(from, from + MOST_GATEWAYS);
  const next = from + shown.length;
  const rest = meant.length - next;
  return html`${head('Ports', { beside: sum(gateways, look), end: gateways.length > 0 && findBox('') })}
    <div class="stack">
      ${gateways.length > 0 && filters(gateways, which, look)}
      <div class="panel">
        ${
          shown.length > 0
            ? table(shown, look)
            : gateways.length === 0
              ? empty(
                  'No gateway is in your scope.',
                  withCode('Gateways stand in the config, under `gateways`.'),
                )
              : empty(mark('ok', which === 'silent' ? 'All gateways report.' : 'Nothing is wrong.'))
        }
        ${
          rest > 0 &&
          html`<p class="more">
            <a href="${addressOf(which, next)}"
              >The next ${number(look, Math.min(rest, MOST_GATEWAYS))} of ${number(look, rest)} more</a
            >
          </p>`
        }
      </div>
    </div>`;
}

function addressOf(which: Which, from?: number) {
  return to`/ports`.with({ show: which === 'all' ? null : which, from });
}

function filters(gateways: readonly FleetGateway[], which: Which, look: Look): Html {
  return choices(
    'Which gateways are listed',
    WHICH.map((one) => ({
      label: `${WHICH_WORDS[one]} ${number(look, gateways.filter((gateway) => isMeant(gateway, one)).length)}`,
      address: addressOf(one),
      on: one === which,
    })),
  );
}

function isMeant(one: FleetGateway, which: Which): boolean {
  if (which === 'all') return true;
  if (which === 'silent') return isSilent(one);
  return isSilent(one) || one.critical + one.warnings + count(one.gateway, 'bad', 'warn') > 0;
}

function isSilent({ gateway, silent }: FleetGateway): boolean {
  return silent || gateway.last_seen === null;
}

function worstFirst(a: FleetGateway, b: FleetGateway): number {
  return (
    Number(isSilent(b)) - Number(isSilent(a)) ||
    b.critical - a.critical ||
    count(b.gateway, 'bad') - count(a.gateway, 'bad') ||
    b.warnings - a.warnings ||
    a.gateway.name.localeCompare(b.gateway.name)
  );
}

/** Counts the ports of a gateway whose state is to be taken so. */
function count({ ports: { states } }: ShownGateway, ...moods: readonly PortMood[]): number {
  return moodOfEach(states).reduce((all, [mood, ports]) => all + (moods.includes(mood) ? ports : 0), 0);
}

function moodOfEach(states: ShownGateway['ports']['states']): [PortMood, number][] {
  return PORT_STATES.map((state) => [moodOf(state), states[state] ?? 0]);
}

function sum(gateways: readonly FleetGateway[], look: Look): Piece {
  if (gateways.length === 0) return null;
  const ports = gateways.reduce((all, { gateway }) => all + gateway.ports.total, 0);
  return `${number(look, gateways.length)} gateways, ${number(look, ports)} ports`;
}

function table(shown: readonly FleetGateway[], look: Look): Html {
  return html`<div class="scroll">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">Gateway</th>
          <th scope="col">State</th>
          <th scope="col" class="right">Out of order</th>
          <th scope="col" class="right wide">Registered</th>
          <th scope="col" class="right wide">Idle</th>
          <th scope="col" class="right wide">No SIM</th>
          <th scope="col" class="right">Alerts</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((one) => row(one, look))}
      </tbody>
    </table>
  </div>`;
}

function row(one: FleetGateway, look: Look): Html {
  const { gateway, critical, warnings } = one;
  const { name, configured, last_seen } = gateway;
  const bad = count(gateway, 'bad', 'warn');
  return html`<tr>
    <th scope="row">
      <a href="${to`/ports/${name}`}"><bdi>${name}</bdi></a>
      ${!configured && html`<span class="faint">no longer in the config</span>`}
    </th>
    <td>
      ${isSilent(one) ? mark('bad', last_seen === null ? 'never reported' : 'silent') : mark('ok', 'reports')}
      ${last_seen !== null && html`<span class="soft">${ago(look, last_seen)}</span>`}
    </td>
    <td class="right num">${bad === 0 ? '–' : mark('bad', number(look, bad))}</td>
    <td class="right num wide">${number(look, count(gateway, 'ok'))}</td>
    <td class="right num wide">${number(look, count(gateway, 'waits'))}</td>
    <td class="right num wide">${number(look, count(gateway, 'off'))}</td>
    <td class="right num">
      ${critical + warnings === 0 ? '–' : mark(critical > 0 ? 'bad' : 'warn', number(look, critical + warnings))}
    </td>
  </tr>`;
}
