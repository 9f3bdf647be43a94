import type { Expectation, Match } from '../domain/assignment.ts';
import { oneTimeCode } from '../domain/code.ts';
import type { NewEvent } from '../domain/decision.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { compileWhen } from '../rules/compile-when.ts';
import { holds, type Condition } from '../rules/condition.ts';
import { createSubject } from '../rules/subject.ts';
import type { Zone } from '../rules/zone.ts';

/**
 * Finds who waits for new events with a one-time code: whoever has the SIM reserved comes first, then who has waited for
 * the longest.
 *
 * @param expectations the oldest first; mostly none
 */
export function matchesAmong(
  expectations: readonly Expectation[],
  events: readonly Pick<NewEvent, 'event'>[],
  zone: Zone,
  at: Millis,
): readonly Match[] {
  const waiting = expectations.filter(({ until }) => at < until);
  if (waiting.length === 0) return [];
  return events.flatMap(({ event }) => {
    const fitting = waiting.filter((expectation) => fits(expectation, event, zone));
    const inOrder = [
      ...fitting.filter(({ exclusive }) => exclusive),
      ...fitting.filter(({ exclusive }) => !exclusive),
    ];
    const candidates = inOrder.map(({ id, holder }) => ({ id, holder }));
    return candidates.length > 0 ? [{ event: event.id, at, candidates }] : [];
  });
}

const compiled = new WeakMap<Expectation, Condition>();

function fits(expectation: Expectation, event: Event, zone: Zone): boolean {
  const { sim, exclusive, match, scope } = expectation;
  if (event.event !== 'sms' || oneTimeCode(event.code) === null) return false;
  if (exclusive && sim && (sim.gateway !== event.gateway || sim.port !== event.port)) return false;
  // A card that nobody confirmed yet is in nobody's scope but everything.
  if (scope !== null && event.sim.unconfirmed) return false;
  const parts = scope?.map(({ gateway, sim: sims, tag }) => ({ gateway, sim: sims, tag }));
  const when = parts ? { ...match, any: parts } : match;
  const condition =
    compiled.get(expectation) ??
    compileWhen({ ...when, event: ['sms'] }, [], { zone, report: () => undefined });
  compiled.set(expectation, condition);
  return holds(condition, createSubject(event));
}
