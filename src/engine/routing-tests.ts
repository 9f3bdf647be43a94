import { oneTimeCode } from '../domain/code.ts';
import type { Millis } from '../domain/time.ts';
import { builtInName } from '../render/built-in.ts';
import { route } from '../rules/route.ts';
import type { Policy } from './policy.ts';
import { sampleEvent, type Sample } from './sample-event.ts';

/** One entry of the config's `tests`. */
export interface RoutingTest {
  readonly name: string;
  /** The event, and when it comes. */
  readonly given: Sample & { readonly time: Millis };
  readonly expect: {
    readonly rule?: string | null | undefined;
    readonly send?: readonly string[] | undefined;
    readonly code?: string | null | undefined;
    readonly template?: string | undefined;
  };
}

export interface TestResult {
  readonly name: string;
  /** Differences from what was expected, a line each; empty: it passed. */
  readonly failures: readonly string[];
}

/** Runs the config's own tests through the functions that route live events. */
export function runRoutingTests(policy: Policy, tests: readonly RoutingTest[]): TestResult[] {
  return tests.map((test) => ({ name: test.name, failures: failuresOf(policy, test) }));
}

function failuresOf(policy: Policy, { given, expect }: RoutingTest): string[] {
  const event = sampleEvent(given, policy.sims(given.gateway), given.time);
  const { matches, plans } = route(policy.rules, event, given.time);
  const [plan] = plans;
  const actual = {
    rule: matches[0]?.rule ?? null,
    send: plans.map(({ destination }) => destination),
    code: event.event === 'sms' ? oneTimeCode(event.code) : null,
    template: plan ? (plan.template ?? builtInName(event, plan)) : null,
  };
  const failures: string[] = [];
  const compare = (
    key: keyof typeof actual,
    expected: string | readonly string[] | null | undefined,
  ): void => {
    if (expected === undefined || same(expected, actual[key])) return;
    failures.push(`${key}: expected ${written(expected)}, got ${written(actual[key])}`);
  };
  compare('rule', expect.rule);
  compare('send', expect.send);
  compare('code', expect.code);
  compare('template', expect.template);
  return failures;
}

/** Lists are compared as sets: the order of destinations means nothing. */
function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}

function written(value: string | readonly string[] | null): string {
  if (value === null) return 'none';
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}
