import { EVENT_KINDS, type EventKind } from '../domain/event.ts';
import {
  codeTest,
  eventTest,
  okTest,
  patternTest,
  type Place,
  portTest,
  timeTest,
} from './condition-tests.ts';
import type { Condition, Test } from './condition.ts';
import { KINDS_OF_KEY, PATTERN_KEYS } from './fields.ts';
import type { SpecProblem, WhenSpec } from './spec.ts';
import type { Zone } from './zone.ts';

/** Context in which a rule's conditions are compiled, with the receiver of problems. */
export interface WhenContext {
  readonly zone: Zone;
  /** Port states that an alert's condition watches, with its name. Unset: none. */
  readonly watched?: ReadonlyMap<string, string>;
  readonly report: (problem: SpecProblem) => void;
}

/**
 * Compiles the conditions of a rule. A rule that says nowhere which events it takes, takes SMS.
 *
 * @param path where `when` stands in the list of rules
 */
export function compileWhen(when: WhenSpec, path: Place['path'], context: WhenContext): Condition {
  const { watched = new Map<string, string>() } = context;
  const place: Place = { ...context, watched, path, prefix: '', kinds: EVENT_KINDS, negated: false };
  if (namesEvents(when)) return compileAll(when, place);
  return { kind: 'all', parts: [eventTest(['sms'], place), compileAll(when, { ...place, kinds: ['sms'] })] };
}

/** Returns true if conditions say anywhere, also under `not` and `any`, which events they take. */
export function namesEvents(when: WhenSpec): boolean {
  if (when.event !== undefined) return true;
  return (when.not !== undefined && namesEvents(when.not)) || (when.any ?? []).some(namesEvents);
}

/** Compiles all keys of one mapping: the cheap tests first, `text` after them, and what holds more conditions last. */
function compileAll(when: WhenSpec, outer: Place): Condition {
  const kinds = effectiveKinds(when, outer);
  const place = { ...outer, kinds };
  warnOfMissingFields(when, place);
  const tests: (Test | null)[] = [
    when.event ? eventTest(when.event, place) : null,
    when.port ? portTest(when.port, place) : null,
    when.code === undefined ? null : codeTest(when.code, place),
    when.ok === undefined ? null : okTest(when.ok, place),
    ...PATTERN_KEYS.slice(0, -1).map((key) => patternTest(key, when[key], place)),
    when.time ? timeTest(when.time, place) : null,
    ...PATTERN_KEYS.slice(-1).map((key) => patternTest(key, when[key], place)),
  ];
  const parts: Condition[] = tests.filter((test) => test !== null);
  if (when.any) parts.push(compileAny(when.any, place));
  if (when.not) parts.push({ kind: 'not', part: compileNot(when.not, place) });
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: 'all', parts };
}

function compileAny(branches: readonly WhenSpec[], place: Place): Condition {
  const path = [...place.path, 'any'];
  if (branches.length === 0) {
    place.report({ path, message: 'an empty list never matches: leave `any` out', warning: false });
  }
  const inner = (index: number): Place => ({
    ...place,
    path: [...path, index],
    prefix: `${place.prefix}any.${index}.`,
  });
  return { kind: 'any', parts: branches.map((branch, index) => compileAll(branch, inner(index))) };
}

function compileNot(when: WhenSpec, place: Place): Condition {
  const path = [...place.path, 'not'];
  const negated = !place.negated;
  if (Object.values(when).every((value) => value === undefined)) {
    place.report({ path, message: 'an empty `not` excludes everything: leave it out', warning: true });
  }
  return compileAll(when, { ...place, path, prefix: `${place.prefix}not.`, negated });
}

function effectiveKinds({ event }: WhenSpec, place: Place): readonly EventKind[] {
  if (!event || event.includes('any')) return place.kinds;
  const path = [...place.path, 'event'];
  if (event.length === 0) {
    place.report({ path, message: 'an empty list: name the events, or leave `event` out', warning: false });
  }
  const kinds = place.kinds.filter((kind) => event.includes(kind));
  if (kinds.length === 0 && event.length > 0 && place.kinds.length > 0) {
    place.report({
      path,
      message: `never true: around it only ${place.kinds.join(', ')} is taken`,
      warning: true,
    });
  }
  return kinds;
}

function warnOfMissingFields(when: WhenSpec, place: Place): void {
  if (place.kinds.length === 0) return;
  for (const key of Object.keys(KINDS_OF_KEY) as (keyof typeof KINDS_OF_KEY)[]) {
    if (when[key] === undefined || KINDS_OF_KEY[key].some((kind) => place.kinds.includes(kind))) continue;
    const effect = place.negated ? 'has no effect' : 'can never match';
    const message =
      `\`${key}\` ${effect}: only ${KINDS_OF_KEY[key].join(', ')} events have it, and this takes ` +
      `${place.kinds.join(', ')}; name them with \`event\``;
    place.report({ path: [...place.path, key], message, warning: true });
  }
}
