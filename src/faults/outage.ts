import { stands, type Fault } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import { MINUTE, type Duration } from '../domain/time.ts';
import { ON_AIR } from './radio.ts';

/** Registrations lost within so long of the latest were lost together. */
const TOGETHER: Duration = 5 * MINUTE;

/** With fewer it is the SIMs rather than the operator. */
const LEAST = 3;

/**
 * Operators on which most of a gateway's ports lost registration together, in words: `TELE2 (30 of 32 ports)`.
 * Ports that are not on the air and did not fail have nothing to lose, and do not count.
 *
 * @param faults the gateway's rows
 * @param ports what is known of its ports
 */
export function outages(faults: readonly Fault[], ports: Iterable<PortReading>): readonly string[] {
  const lost = faults.filter((fault) => fault.condition === 'register_failed' && stands(fault));
  const latest = Math.max(...lost.map((fault) => fault.since));
  const together = new Set(
    lost.filter((fault) => latest - fault.since <= TOGETHER).map((fault) => fault.port),
  );
  if (together.size < LEAST) return [];
  const operators = new Map<string, { lost: number; all: number }>();
  for (const { port, operator, state } of ports) {
    const gone = together.has(port);
    if (!operator || (!gone && !(state && ON_AIR.has(state)))) continue;
    const tally = operators.get(operator) ?? { lost: 0, all: 0 };
    operators.set(operator, { lost: tally.lost + (gone ? 1 : 0), all: tally.all + 1 });
  }
  return [...operators]
    .filter(([, { lost, all }]) => lost >= LEAST && lost * 2 > all)
    .map(([operator, { lost, all }]) => `${operator} (${lost} of ${all} ports)`);
}
