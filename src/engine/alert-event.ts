import type { AlertEvent, EventId } from '../domain/event.ts';
import type { Fault, FaultId } from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import { UNKNOWN_SIM, type Sim } from '../domain/subject.ts';
import { isSimDoubtful } from '../faults/sim-checks.ts';
import type { Policy } from './policy.ts';
import { simOf } from './sims.ts';
import type { Situation } from './situation.ts';

/** Content of an alert; the rest follows from its place. */
type AlertContent = Pick<
  AlertEvent,
  | 'condition'
  | 'severity'
  | 'state'
  | 'ports'
  | 'since'
  | 'title'
  | 'notes'
  | 'summary'
  | 'repliesTo'
  | 'faults'
>;

/** Builds an alert about these ports; if there is exactly one, about its SIM too. */
export function alertEvent(
  policy: Pick<Policy, 'sims'>,
  { gateway, ports, at }: Pick<Situation, 'gateway' | 'ports' | 'at'>,
  faults: readonly Fault[],
  id: EventId,
  says: AlertContent,
): AlertEvent {
  const [only = null, ...others] = says.ports;
  const port = others.length === 0 ? only : null;
  return {
    event: 'alert',
    id,
    gateway,
    port,
    sim: simIn(policy, { gateway, ports }, faults, port),
    time: null,
    receivedAt: at,
    ...says,
  };
}

/** Returns the SIM in a port, as the port is named; marked as unconfirmed where it is another than the port should have. */
export function simIn(
  policy: Pick<Policy, 'sims'>,
  { gateway, ports }: Pick<Situation, 'gateway' | 'ports'>,
  faults: readonly Fault[],
  port: PortId | null,
): Sim {
  if (port === null) return UNKNOWN_SIM;
  const sim = simOf(policy.sims(gateway), port, ports.get(port), null, false);
  return isSimDoubtful(faults, port) ? { ...sim, unconfirmed: true } : sim;
}

/** Builds the alert of a single fault, for rules and silences to match. It is never stored. */
export function alertOf(
  policy: Pick<Policy, 'alerts' | 'sims'>,
  situation: Pick<Situation, 'gateway' | 'records' | 'ports' | 'at'>,
  { port, condition }: FaultId,
  says: Partial<AlertContent> = {},
): AlertEvent {
  const alert = alertEvent(policy, situation, situation.records.faults, 0, {
    condition,
    severity: policy.alerts.conditions[condition].severity,
    state: 'firing',
    ports: port === null ? [] : [port],
    since: situation.at,
    title: '',
    notes: [],
    summary: '',
    repliesTo: null,
    faults: [],
    ...says,
  });
  // While it is being found out, no record says yet that the card is another one.
  const isFound = condition === 'sim_changed' && alert.state !== 'resolved';
  return isFound ? { ...alert, sim: { ...alert.sim, unconfirmed: true } } : alert;
}
