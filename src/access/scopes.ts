import type {
  KnownSubject,
  Scope,
  ScopePatterns,
  SingleSubject,
  Subject,
  SubjectId,
} from '../domain/subject.ts';
import { isPattern, readRegex } from '../domain/names.ts';
import { SUBJECT_FIELDS } from '../rules/fields.ts';
import { anyPattern } from '../rules/pattern.ts';

/** A scope as the config writes it. */
export type ScopeSettings = 'all' | ScopePatterns;

/** All subjects of the store, from which scopes choose theirs. It outlives a config. */
export interface SubjectIndex {
  /** Adds subjects that are stored, with their parts; those that are known already do not matter. */
  add(subjects: readonly KnownSubject[]): void;
  /** Makes a scope, which subjects that are added later join by themselves. */
  scope(settings: ScopeSettings): Scope;
}

/** Creates the index of the subjects that are stored so far. */
export function createSubjectIndex(stored: readonly KnownSubject[]): SubjectIndex {
  const subjects: KnownSubject[] = [];
  const known = new Set<SubjectId>();

  function add(more: readonly KnownSubject[]): void {
    for (const subject of more.flatMap((one) => [...(one.parts ?? []), one])) {
      if (known.has(subject.id)) continue;
      known.add(subject.id);
      subjects.push(subject);
    }
  }

  add(stored);
  return { add, scope: (settings) => scopeAmong(subjects, settings) };
}

/**
 * Returns the scope that settings describe.
 * @param known grows as subjects are stored
 */
function scopeAmong(known: readonly KnownSubject[], settings: ScopeSettings): Scope {
  if (settings === 'all') return 'everything';
  const includesSubject = subjectTest(settings);
  const mine = new Set<SubjectId>();
  let looked = 0;

  /** Takes in what was stored since it was asked last. */
  function current(): ReadonlySet<SubjectId> {
    for (; looked < known.length; looked++) {
      const subject = known[looked];
      if (subject && includesSubject(subject)) mine.add(subject.id);
    }
    return mine;
  }

  const patterns = [settings];
  const part = {
    patterns,
    get subjects() {
      return current();
    },
  };
  if (settings.destination === undefined) return part;
  const includes = anyPattern('name', settings.destination);
  return {
    patterns,
    get subjects() {
      return current();
    },
    deliveries: [
      {
        get subjects() {
          return current();
        },
        includes: (destination) => includes([destination]),
      },
    ],
  };
}

const KEYS = ['gateway', 'sim', 'tag'] as const;
const tests = new WeakMap<ScopePatterns, (subject: Subject) => boolean>();

/** Returns whether something is within a scope as it stands now, whether or not anything of it was ever stored. */
export function isSubjectInScope(scope: Scope, subject: Subject): boolean {
  return scope === 'everything' || scope.patterns.some((patterns) => isSubjectIn(patterns, subject));
}

/** Returns whether a subject is what patterns describe; their `destination` does not matter. */
export function isSubjectIn(patterns: ScopePatterns, subject: Subject): boolean {
  const test = tests.get(patterns) ?? subjectTest(patterns);
  tests.set(patterns, test);
  return test(subject);
}

/**
 * Compiles the test for subjects within a scope. A card that nobody confirmed yet is in none, what has no SIM is in none that
 * asks for one, and what has several parts is where one of them is.
 */
function subjectTest(settings: ScopePatterns): (subject: Subject) => boolean {
  const test = patternTest(settings);
  const includesOne = (one: SingleSubject): boolean => !one.sim.unconfirmed && test(one);
  return (subject) => (subject.parts ?? [subject]).some(includesOne);
}

/** Compiles the test for subjects without parts that patterns describe, whether or not anybody may see them. */
export function patternTest(settings: ScopePatterns): (subject: SingleSubject) => boolean {
  const all = KEYS.flatMap((key) => {
    const written = settings[key];
    if (written === undefined) return [];
    const { syntax, read } = SUBJECT_FIELDS[key];
    const test = anyPattern(syntax, written);
    return [(subject: SingleSubject): boolean => test(read(subject))];
  });
  return (subject) => all.every((test) => test(subject));
}

/** Returns the patterns of a scope; null: everything. */
export function patternsOf(scope: Scope): readonly ScopePatterns[] | null {
  return scope === 'everything' ? null : scope.patterns;
}

/**
 * Returns whether patterns lie within others, whatever they are matched with; where that cannot be told they do not.
 *
 * @param inner null: everything
 * @param outer null: everything
 */
export function areWithin(
  inner: readonly ScopePatterns[] | null,
  outer: readonly ScopePatterns[] | null,
): boolean {
  if (inner === null || outer === null) return outer === null;
  return inner.every((one) =>
    outer.some((other) => REACH.every((key) => isKeyWithin(key, one[key], other[key]))),
  );
}

/** What the reach of a scope is limited by. */
const REACH = [...KEYS, 'destination'] as const;

function isKeyWithin(
  key: (typeof REACH)[number],
  inner: readonly string[] | undefined,
  outer: readonly string[] | undefined,
): boolean {
  if (outer === undefined) return true;
  const syntax = key === 'destination' ? 'name' : SUBJECT_FIELDS[key].syntax;
  // What a glob finds, another glob finds too that takes the first one's `*` for any character.
  const globs = outer.filter((written) => readRegex(written) === null);
  const isWithin = (written: string): boolean => {
    if (outer.includes(written)) return true;
    if (readRegex(written) !== null) return false;
    return anyPattern(syntax, isPattern(written) ? globs : outer)([written]);
  };
  return inner?.every(isWithin) ?? false;
}
