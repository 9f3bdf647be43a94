import type { Assignment, Expectation } from '../domain/assignment.ts';
import { oneTimeCode } from '../domain/code.ts';
import type { NewEvent } from '../domain/decision.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { compileWhen } from '../rules/compile-when.ts';
import { holds, type Condition } from '../rules/condition.ts';
import { createSubject } from '../rules/subject.ts';
import type { Zone } from '../rules/zone.ts';

/**
 * Gives new events with a one-time code to those who wait for one: first to whoever has the SIM reserved, then to whoever
 * has waited for the longest. Each expectation gets one event, each event goes to one expectation.
 *
 * @param expectations the oldest first; mostly none
 */
export function assign(
  expectations: readonly Expectation[],
  events: readonly Pick<NewEvent, 'event'>[],
  zone: Zone,
  at: Millis,
): readonly Assignment[] {
  let waiting = expectations.filter(({ until }) => at < until);
  if (waiting.length === 0) return [];
  return events.flatMap(({ event }) => {
    const fitting = waiting.filter((expectation) => fits(expectation, event, zone));
    const first = fitting.find(({ reserved }) => reserved !== null) ?? fitting[0];
    if (!first) return [];
    waiting = waiting.filter((one) => one !== first);
    return [{ event: event.id, holder: first.holder, at, expectation: first.id }];
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
