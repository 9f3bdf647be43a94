import { placeName, PORT_STATES, type PortState } from '../../../domain/port.ts';
import { SECOND } from '../../../domain/time.ts';
import { listAlerts } from '../../../operations/alerts/list.ts';
import { listDestinations } from '../../../operations/deliveries/destinations.ts';
import { listGateways } from '../../../operations/fleet/gateways.ts';
import { listSims, type ShownSim } from '../../../operations/fleet/sims.ts';
import { say } from '../../../phrases/phrases.ts';
import { millis } from '../look.ts';
import { moodOf } from '../port-state.ts';
import { maySee, type Visit } from '../section.ts';
import { SETUP } from '../setup/section.ts';
import type { Receiving } from './receiving-panel.ts';

/** The SIMs of whoever asks. */
export type OwnSims = readonly ShownSim[];

/** A message that waits for longer is late. */
const LATE = 10 * SECOND;

/** Lists the SIMs of whoever asks, by the names that the config gives them. */
export async function ownSims({ context, principal }: Visit): Promise<OwnSims> {
  return (await listSims(context, principal, { named: true })).items;
}

/** Counts the SIMs of a fleet in which none has a name. */
async function unnamedSims({ context, principal }: Visit): Promise<Pick<Receiving, 'sims' | 'receive'>> {
  const counts = { sims: 0, receive: 0 };
  for (const { ports } of await listGateways(context, principal, {}))
    for (const state of PORT_STATES) {
      const count = ports.states[state] ?? 0;
      if (state !== 'no_sim') counts.sims += count;
      if (canReceive(state)) counts.receive += count;
    }
  return counts;
}

function canReceive(state: PortState | null): boolean {
  return ['ok', 'waits'].includes(moodOf(state));
}

/** Finds out whether codes can come to SIMs, and whether they are late in a chat. */
export async function receivingOf(visit: Visit, sims: OwnSims): Promise<Receiving> {
  const { context, principal, look } = visit;
  const { alerts } = await listAlerts(context, principal, { since: look.now });
  const firing = new Map(
    alerts
      .filter(({ state, condition }) => state !== 'pending' && DEAF.has(condition))
      .map((alert) => [placeName(alert), alert]),
  );
  const standing = sims.map((sim) => {
    const port = placeName(sim);
    const alert = firing.get(port) ?? firing.get(sim.gateway);
    const isDeaf = alert !== undefined || !canReceive(sim.state);
    return { sim, port, alert, isDeaf };
  });
  const destinations = await listDestinations(context, principal, {});
  return {
    sims: sims.length,
    receive: standing.filter(({ isDeaf }) => !isDeaf).length,
    maySetUp: maySee(principal, SETUP),
    ...(sims.length === 0 && (await unnamedSims(visit))),
    broken: standing
      .filter(({ isDeaf }) => isDeaf)
      .map(({ sim, port, alert }) => ({
        name: sim.name ?? port,
        state: sim.state,
        problem: alert ? say(`title_${alert.condition}`) : null,
        since: alert?.since ?? sim.since,
      })),
    late: destinations.flatMap(({ name, oldest }) =>
      oldest !== null && look.now - millis(oldest) > LATE ? [{ name, since: oldest }] : [],
    ),
  };
}

/** Faults in which a port receives nothing, or for another SIM. */
const DEAF: ReadonlySet<string> = new Set(['port_deaf', 'sim_changed', 'gateway_offline']);
