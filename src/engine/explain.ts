import { examineText, findCode, type Examination } from '../codes/find-code.ts';
import type { Known } from '../domain/decision.ts';
import type { Plan } from '../domain/delivery.ts';
import type { Event, EventId } from '../domain/event.ts';
import type { NextId } from '../domain/id.ts';
import type { ReadReport } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import { explainRoute, route, type RuleVerdict } from '../rules/route.ts';
import { decide } from './decide.ts';
import { recognition, type Recognition } from './observe.ts';
import type { Policy } from './policy.ts';

/** Explanation of where an event goes. */
export interface Explanation {
  readonly event: Event;
  /** Search of its text for a code; null: it has no text, or none that could be read. */
  readonly code: Examination | null;
  readonly rules: readonly RuleVerdict[];
  readonly plans: readonly Plan[];
  /** Key by which a repeat of it is recognised; null: it is its own identity. */
  readonly recognition: Recognition | null;
  /** Number of repeats of it in the report, which make no events of their own. */
  readonly again: number;
}

/** Explains one event, by the very functions that route it when it comes. */
export function explainEvent(policy: Policy, event: Event, at: Millis): Explanation {
  return {
    event,
    code: event.event === 'sms' && !event.undecoded ? examineText(event.text) : null,
    rules: explainRoute(policy.rules, event),
    plans: route(policy.rules, event, at).plans,
    recognition: null,
    again: 0,
  };
}

/**
 * Returns every writing of the codes in the texts of an event: as they are typed, and as they stand there. Also of an SMS that was
 * sent, in which no rule looks for one.
 */
export function codesIn(event: Event): string[] {
  const text = event.event === 'sms' || event.event === 'sms_sent' ? event.text : null;
  if (text === null) return [];
  const code = event.event === 'sms' ? event.code : findCode(text);
  return code === null ? [] : [code.value, text.slice(code.start, code.end)];
}

/** State in which nothing is known: each report is then the first that a gateway ever sent. */
const NOTHING_KNOWN: Known = {
  gateway: null,
  ports: new Map(),
  faults: new Map(),
  expectations: [],
  seen: () => null,
};

/** Explains each event that a report would make if it were the gateway's first. */
export function explainReport(
  policy: Policy,
  gateway: string,
  report: ReadReport,
  at: Millis,
  nextId: NextId,
): Explanation[] {
  const occasion = { policy, gateway, known: NOTHING_KNOWN, at, nextId };
  const { events, repeats } = decide(occasion, report.observations);
  const recognitions = report.observations.flatMap((one) => recognition(gateway, one, at) ?? []);
  const byKey = new Map(recognitions.map((one) => [one.key, one]));
  const again = new Map<EventId, number>();
  for (const { of } of repeats) again.set(of, (again.get(of) ?? 0) + 1);
  return events.map(({ event, key }) => ({
    ...explainEvent(policy, event, at),
    recognition: byKey.get(key ?? '') ?? null,
    again: again.get(event.id) ?? 0,
  }));
}
