import { SECOND } from '../../../domain/time.ts';
import { listAlerts } from '../../../operations/alerts.ts';
import { listDestinations } from '../../../operations/destinations.ts';
import { listSims, type ShownSim } from '../../../operations/sims.ts';
import { say } from '../../../phrases/phrases.ts';
import { placeName } from '../../../domain/port.ts';
import { millis } from '../look.ts';
import { moodOf } from '../port-state.ts';
import type { Visit } from '../section.ts';
import type { Receiving } from './receiving-panel.ts';

/** The SIMs of whoever asks. */
export type OwnSims = readonly ShownSim[];

/** A message that waits for longer is late. */
const LATE = 10 * SECOND;

/** Lists the SIMs of whoever asks: those that have a name in the config, where any has. */
export async function ownSims({ context, principal }: Visit): Promise<OwnSims> {
  const all = await listSims(context, principal, {});
  const named = all.filter(({ name }) => name !== null);
  return named.length > 0 ? named : all.filter(({ iccid }) => iccid !== null);
}

/** Finds out whether codes can come to SIMs, and whether they are late in a chat. */
export async function receivingOf({ context, principal, look }: Visit, sims: OwnSims): Promise<Receiving> {
  const { alerts } = await listAlerts(context, principal, { since: look.now });
  const firing = new Map(
    alerts
      .filter(({ state, condition }) => state !== 'pending' && DEAF.has(condition))
      .map((alert) => [placeName(alert), alert]),
  );
  const standing = sims.map((sim) => {
    const port = placeName(sim);
    const alert = firing.get(port) ?? firing.get(sim.gateway);
    const isDeaf = alert !== undefined || (moodOf(sim.state) !== 'ok' && moodOf(sim.state) !== 'waits');
    return { sim, port, alert, isDeaf };
  });
  const destinations = await listDestinations(context, principal, {});
  return {
    sims: sims.length,
    receive: standing.filter(({ isDeaf }) => !isDeaf).length,
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
