import { EVENT_KINDS, type EventKind } from '../domain/event.ts';
import { nearest } from '../domain/names.ts';
import { type Captures, firstOfEach, type Test, type TestField } from './condition.ts';
import { codeOf, FIELDS, okOf, type PatternKey } from './fields.ts';
import { doubtOf } from './pattern-doubts.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { compilePortPattern } from './port-pattern.ts';
import type { SpecProblem, TimeSpec, WhenSpec } from './spec.ts';
import type { Subject } from './subject.ts';
import { compileTimeWindow, describeMoment, type TimeWindow } from './time-window.ts';
import { valueOf } from './value.ts';
import type { Zone } from './zone.ts';

/** Place of a mapping of conditions in a rule, and what is known there. */
export interface Place {
  readonly path: readonly (string | number)[];
  /** Prefix of the keys of its tests: `not.`, `any.0.`. */
  readonly prefix: string;
  /** Kinds of events that can get here. */
  readonly kinds: readonly EventKind[];
  readonly negated: boolean;
  readonly zone: Zone;
  /** Port states that an alert's condition watches, with its name. */
  readonly watched: ReadonlyMap<string, string>;
  readonly report: (problem: SpecProblem) => void;
}

/**
 * Compiles `event`: the event is one of these kinds; `any` is each of them. A fault is not notified twice: by itself, `any` leaves
 * the report of a port's state to the alert that reports it.
 */
export function eventTest(kinds: NonNullable<WhenSpec['event']>, place: Place): Test {
  const named = new Set<string>(kinds.includes('any') ? EVENT_KINDS : kinds);
  const leaves = kinds.includes('any') && !kinds.includes('port_status') && !place.negated;
  const alertOn = ({ event }: Subject): string | undefined =>
    leaves && event.event === 'port_status'
      ? (place.watched.get(event.state) ?? place.watched.get(event.previous ?? ''))
      : undefined;
  return {
    ...commonOf('event', place),
    expected: kinds.join(', '),
    holds: (subject) => named.has(subject.event.event) && alertOn(subject) === undefined,
    actual: (subject) => {
      const alert = alertOn(subject);
      if (alert === undefined) return subject.event.event;
      return `port_status, which the alert ${alert} reports (event: [any, port_status] takes both)`;
    },
    requires: [{ kind: 'exact', values: [...named] }],
  };
}

/** Compiles a key that takes patterns: one of the field's values matches one of them. Null where the key is not set. */
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

/** Compiles `port`: the event's port, or one of an alert's ports, is among these. */
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

/** Compiles `code`: the SMS has a one-time code (`true`), a pick-up code (`pickup`), or no one-time code (`false`). */
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

/** Compiles `ok`: it was sent, delivered, answered. */
export function okTest(wanted: boolean, place: Place): Test {
  return {
    ...commonOf('ok', place),
    expected: String(wanted),
    holds: ({ event }) => okOf(event) === wanted,
    actual: ({ event }) => shown(okOf(event)),
  };
}

/** Compiles `time`: it came, by Simwire's clock, within one of these windows. */
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

/** Returns what every test has; most have neither captures nor anything that the index could use. */
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

/** Shortens a text to as much as an explanation needs. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Reports a pattern that can never match, because its field has a closed list of values. */
function checkClosedValue(key: PatternKey, pattern: Pattern, path: SpecProblem['path'], place: Place): void {
  const { values, kinds } = FIELDS[key];
  if (!values) return;
  const every = [...new Set(kinds.flatMap(values))];
  const matched = every.filter((name) => matches(pattern, name));
  if (matched.length === 0) {
    const hint = nearest(pattern.written, every);
    const fix = hint === null ? `there are ${every.join(', ')}` : `did you mean ${hint}?`;
    place.report({ path, message: `there is no ${key} "${pattern.written}": ${fix}`, warning: false });
    return;
  }
  const here = kinds.filter((kind) => place.kinds.includes(kind));
  if (here.length === 0 || here.some((kind) => values(kind).some((name) => matches(pattern, name)))) return;
  const message = `"${pattern.written}" is no ${key} that ${here.join(', ')} events have`;
  place.report({ path, message, warning: true });
}

function matches(pattern: Pattern, name: string): boolean {
  return pattern.test(valueOf('name', name));
}
