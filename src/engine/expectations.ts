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
    const isReserved = ({ reserved }: Expectation): boolean => reserved !== null;
    const inOrder = [...fitting.filter(isReserved), ...fitting.filter((one) => !isReserved(one))];
    const candidates = inOrder.map(({ id, holder }) => ({ id, holder }));
    return candidates.length > 0 ? [{ event: event.id, at, candidates }] : [];
  });
}

const compiled = new WeakMap<Expectation, readonly Condition[]>();

function fits(expectation: Expectation, event: Event, zone: Zone): boolean {
  const { reserved } = expectation;
  if (event.event !== 'sms' || oneTimeCode(event.code) === null) return false;
  if (reserved && (reserved.gateway !== event.gateway || reserved.port !== event.port)) return false;
  let conditions = compiled.get(expectation);
  if (!conditions) {
    conditions = [expectation.match, expectation.scope ?? {}].map((when) =>
      compileWhen({ ...when, event: ['sms'] }, [], { zone, report: () => undefined }),
    );
    compiled.set(expectation, conditions);
  }
  const subject = createSubject(event);
  return conditions.every((condition) => holds(condition, subject));
}
