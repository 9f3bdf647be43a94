import { examineText, type Examination } from '../codes/find-code.ts';
import type { Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { NextId } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { ReadReport } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import { explainRoute, route, type RuleVerdict } from '../rules/route.ts';
import { decide } from './decide.ts';
import type { Policy } from './policy.ts';

/** Why an event goes where it goes. */
export interface Explanation {
  readonly event: Event;
  /** How its text was searched for a code; null: it has no text. */
  readonly code: Examination | null;
  readonly rules: readonly RuleVerdict[];
  readonly plans: readonly Plan[];
}

/** Explains one event, by the very functions that route it when it comes. */
export function explainEvent(policy: Policy, event: Event, at: Millis): Explanation {
  return {
    event,
    code: event.event === 'sms' ? examineText(event.text) : null,
    rules: explainRoute(policy.rules, event),
    plans: route(policy.rules, event, at).plans,
  };
}

/** Nothing is known: each report is then the first that a gateway ever sent. */
const NOTHING_KNOWN: Known = {
  gateway: null,
  ports: new Map(),
  faults: new Map(),
  expectations: [],
  seen: () => false,
};

/** Explains each event that a report would make if it were the gateway's first. */
export function explainReport(
  policy: Policy,
  gateway: string,
  report: ReadReport,
  at: Millis,
  nextId: NextId,
): Explanation[] {
  const { events } = decide({ policy, gateway, known: NOTHING_KNOWN, at, nextId }, report.observations);
  return events.map(({ event }) => explainEvent(policy, event, at));
}
