import { EVENT_KINDS } from '../domain/event.ts';
import { checkClosedValue } from './closed-values.ts';
import { firstOfEach, type Captures, type Test, type TestField } from './condition.ts';
import { codeOf, FIELDS, okOf, type PatternKey } from './fields.ts';
import { doubtOf } from './pattern-doubts.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Place } from './place.ts';
import { compilePortPattern } from './port-pattern.ts';
import type { SpecProblem, TimeSpec, WhenSpec } from './spec.ts';
import type { Subject } from './subject.ts';
import { compileTimeWindow, describeMoment, type TimeWindow } from './time-window.ts';

/** Is the event one of these kinds? `any` is each of them. */
export function eventTest(kinds: NonNullable<WhenSpec['event']>, place: Place): Test {
  const named = new Set<string>(kinds.includes('any') ? EVENT_KINDS : kinds);
  return {
    ...commonOf('event', place),
    expected: kinds.join(', '),
    holds: ({ event }) => named.has(event.event),
    actual: ({ event }) => event.event,
    requires: [{ kind: 'exact', values: [...named] }],
  };
}

/** Does one of the field's values match one of the patterns? Null where the key is not there. */
export function patternTest(
  key: PatternKey,
  written: readonly string[] | undefined,
  place: Place,
): Test | null {
  if (!written) return null;
  const patterns = compileList(written, key, place, (one, path) => {
    const pattern = compilePattern(FIELDS[key].syntax, one);
    if ('problem' in pattern) return pattern;
    checkClosedValue(key, pattern, path, place);
    const doubt = doubtOf(FIELDS[key].syntax, one);
    if (doubt !== null) place.report({ path, message: doubt, warning: true });
    return pattern;
  });
  return {
    ...commonOf(key, place),
    expected: written.join(', '),
    holds: (subject) => subject.values(key).some((value) => patterns.some((pattern) => pattern.test(value))),
    actual: (subject) => list(subject.values(key).map(({ forms }) => shortened(forms[0] ?? ''))),
    captures: patterns.some(({ groups }) => groups) ? (subject) => groupsOf(patterns, subject, key) : null,
    requires: patterns.map((pattern) => pattern.requires),
  };
}

/** Is the event's port, or one of an alert's ports, among these? */
export function portTest(written: readonly string[], place: Place): Test {
  const patterns = compileList(written, 'port', place, compilePortPattern);
  return {
    ...commonOf('port', place),
    expected: written.join(', '),
    holds: (subject) => subject.ports().some((port) => patterns.some((pattern) => pattern.test(port))),
    actual: (subject) => list(subject.ports().map(({ id }) => `${subject.event.gateway}/${id}`)),
    requires: patterns.map(({ keys }) => (keys === null ? null : { kind: 'exact', values: keys })),
  };
}

/** Has the SMS a one-time code (`true`), a pick-up code (`pickup`), or no one-time code (`false`)? */
export function codeTest(wanted: boolean | 'pickup', place: Place): Test {
  const fits = (found: boolean | 'pickup' | null): boolean =>
    wanted === false ? found !== null && found !== true : found === wanted;
  return {
    ...commonOf('code', place),
    expected: String(wanted),
    holds: ({ event }) => fits(codeOf(event)),
    actual: ({ event }) => shown(codeOf(event)),
  };
}

/** Was it sent, delivered, answered? */
export function okTest(wanted: boolean, place: Place): Test {
  return {
    ...commonOf('ok', place),
    expected: String(wanted),
    holds: ({ event }) => okOf(event) === wanted,
    actual: ({ event }) => shown(okOf(event)),
  };
}

/** Did it come, by Simwire's clock, within one of these windows? */
export function timeTest(specs: readonly TimeSpec[], place: Place): Test {
  const path = [...place.path, 'time'];
  if (specs.length === 0) reportEmpty(path, 'time', place);
  const windows: TimeWindow[] = [];
  specs.forEach((spec, index) => {
    const window = compileTimeWindow(spec, place.zone);
    if ('contains' in window) windows.push(window);
    else window.forEach((problem) => place.report({ ...problem, path: [...path, index, ...problem.path] }));
  });
  return {
    ...commonOf('time', place),
    expected: windows.map((window) => window.written).join(', '),
    holds: ({ event }) => windows.some((window) => window.contains(event.receivedAt)),
    actual: ({ event }) => describeMoment(place.zone, event.receivedAt),
  };
}

/** What every test has; most have neither captures nor anything that the index could use. */
function commonOf(field: TestField, place: Place) {
  return { kind: 'test', field, key: place.prefix + field, captures: null, requires: [null] } as const;
}

function compileList<T extends object>(
  written: readonly string[],
  key: string,
  place: Place,
  compile: (one: string, path: SpecProblem['path']) => T | { readonly problem: string },
): readonly T[] {
  const path = [...place.path, key];
  if (written.length === 0) reportEmpty(path, key, place);
  return written.flatMap((one, index) => {
    const compiled = compile(one, [...path, index]);
    if (!('problem' in compiled)) return [compiled];
    place.report({ path: [...path, index], message: compiled.problem, warning: false });
    return [];
  });
}

function reportEmpty(path: SpecProblem['path'], key: string, place: Place): void {
  place.report({ path, message: `an empty list never matches: leave \`${key}\` out`, warning: false });
}

function groupsOf(patterns: readonly Pattern[], subject: Subject, key: PatternKey): Captures {
  const found = patterns.map(({ groups, test }) => {
    const value = groups && subject.values(key).find(test);
    return value ? groups(value) : {};
  });
  return firstOfEach(found);
}

function shown(value: boolean | string | null): string | null {
  return value === null ? null : String(value);
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(', ');
}

/** As much of a text as an explanation needs. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
