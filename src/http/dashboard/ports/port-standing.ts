import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import type { ShownPort } from '../../../operations/fleet/ports.ts';
import { say } from '../../../phrases/phrases.ts';
import { html, type Html, type Piece } from '../../html.ts';
import { mark, type State } from '../elements.ts';
import { number, time, type Look } from '../look.ts';
import { moodOf, stateWords, type PortMood } from '../port-state.ts';

/** The standing of a port, the worst first: by its state, and by what alerts say of it. */
export const STANDINGS = ['bad', 'warn', 'waits', 'call', 'ok', 'off'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The name of each standing. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  bad: 'out of order',
  warn: 'needs a look',
  waits: 'idle or registering',
  call: 'in a call',
  ok: 'registered',
  off: 'no SIM',
};

/** A port with its alerts that are not over. */
export interface StandingPort {
  readonly port: ShownPort;
  readonly alerts: readonly ShownAlert[];
  readonly standing: Standing;
}

/** Puts ports and alerts together. */
export function standingPorts(
  ports: readonly ShownPort[],
  alerts: readonly ShownAlert[],
): readonly StandingPort[] {
  const firing = alerts.filter(({ state, hidden_by }) => state !== 'pending' && hidden_by !== 'inhibition');
  const byPort = Map.groupBy(firing, ({ port }) => port);
  return ports.map((port) => {
    const own = byPort.get(port.port) ?? [];
    return { port, alerts: own, standing: standingOf(port, own) };
  });
}

function standingOf({ state }: ShownPort, alerts: readonly ShownAlert[]): Standing {
  const mood = moodOf(state);
  if (mood === 'bad' || alerts.some(({ severity }) => severity === 'critical')) return 'bad';
  if (mood === 'warn' || alerts.some(({ severity }) => severity === 'warning')) return 'warn';
  const isCall = state === 'in_call' || state === 'inter_calling' || state === 'inter_calling_held';
  return isCall ? 'call' : mood;
}

/** Sorts ports by how they stand, the worst first; equal ones stay in their order. */
export function worstFirst(ports: readonly StandingPort[]): StandingPort[] {
  return ports.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}

const MARKS: Readonly<Record<PortMood, State>> = {
  ...{ bad: 'bad', warn: 'warn', ok: 'ok' },
  ...{ waits: 'off', off: 'off' },
};

/** Renders the state of a port, and below it what is wrong beside that. */
export function stateOf({ port, alerts }: StandingPort, look: Look): Html {
  const { state, since } = port;
  // An alert about the very state says nothing more.
  const more = alerts.filter(({ condition }) => condition !== state);
  return html`${mark(MARKS[moodOf(state)], stateWords(state))}${
    since !== null && html` <span class="soft whole">since ${time(look, since)}</span>`
  }
  ${more.map(
    ({ condition, severity, detail }) =>
      html`<div>
        ${mark(severity === 'critical' ? 'bad' : 'warn', say(`title_${condition}`))}
        <span class="soft"><bdi>${detail}</bdi></span>
      </div>`,
  )}`;
}

/** Writes a reading that there may not be. */
export function reading(look: Look, value: number | null, options?: Intl.NumberFormatOptions): Piece {
  return value === null ? '–' : number(look, value, options);
}

/** Balances have the two digits of most currencies. */
export const AS_BALANCE: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
