import type { Event } from '../../domain/event.ts';
import type { Codes } from '../../domain/principal.ts';
import { Refusal, type FieldProblem } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import { FIELDS } from '../../rules/fields.ts';
import { compilePattern, type Pattern } from '../../rules/pattern.ts';
import { foldedForms, valueOf, type Value } from '../../rules/value.ts';
import type { Page, PageRequest } from '../../store/contract/paging.ts';
import type { EventQuery, Need, PlainQuery, Reader } from '../../store/contract/reader.ts';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { Searched, SearchedOf } from '../../store/contract/search.ts';
import { maskFor } from '../masking.ts';

/** The fields that people search in. */
const FIELD_NAMES = ['sender', 'recipient', 'text'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The words of a search: patterns as in `when`, and a whole code. Plain data, so that a thread of its own can look for it. */
export type Words = { readonly [Name in FieldName]?: string | undefined } & {
  /** As it is typed. */
  readonly code?: string | undefined;
  /** Form in which codes stand in the texts that are searched. */
  readonly codes: Codes;
};

/** Checks whether anything is searched for. */
export function isSearch({ sender, recipient, text, code }: Words): boolean {
  return [sender, recipient, text, code].some((written) => written !== undefined);
}

/**
 * Compiles what is searched for. In texts in which codes are masked a code is found by itself only, and whole.
 *
 * @throws Refusal if a pattern is none
 */
export function compileWords(words: Words): Required<Pick<EventQuery, 'where' | 'needs'>> {
  const patterns = compileAll(words);
  const { codes } = words;
  const code = words.code === undefined ? null : asTyped(words.code);
  const needs = patterns.flatMap(needsOf);
  const matches = (event: Event, captured?: readonly string[]): boolean =>
    matchesAll(patterns, maskFor(codes, event, captured).event(event));
  return {
    // What is kept for it is masked.
    needs: codes === 'masked' ? needs : [],
    where: (event, captured) => {
      if (code !== null && !hasCode(event, code)) return false;
      if (patterns.length === 0) return true;
      if (!mayHave(event, needs) || !matches(event)) return false;
      const further = codes === 'masked' ? captured() : [];
      return further.length === 0 || matches(event, further);
    },
  };
}

/**
 * Compiles what is searched for in texts, for events as they are shown.
 *
 * @throws Refusal if a pattern is none
 */
export function compileTexts(words: Words): (shown: Event) => boolean {
  const patterns = compileAll(words);
  return (shown) => matchesAll(patterns, shown);
}

/**
 * Finds a page of events by what is searched for in them.
 * @throws Refusal if a pattern is none
 */
export type SearchEvents = (
  scope: Scope,
  query: PlainQuery,
  words: Words,
  page: PageRequest,
) => Promise<Page<StoredEvent>>;

/** Makes the search that looks through the events one by one, within what a page may take. */
export function searchThrough({ events }: Pick<Reader, 'events'>): SearchEvents {
  return async (scope, query, words, page) => events(scope, { ...query, ...compileWords(words) }, page);
}

/** Returns what is searched of an event; it changes with what counts as a code, and so with the program's version. */
export const searchedOf: SearchedOf = (event) => {
  const { text, party } = searchedIn(maskFor('masked', event).event(event));
  return text.length + party.length === 0 ? null : { text, party };
};

interface Named {
  readonly name: FieldName;
  readonly pattern: Pattern;
}

function compileAll(words: Words): Named[] {
  const patterns: Named[] = [];
  const problems: FieldProblem[] = [];
  for (const name of FIELD_NAMES) {
    const written = words[name];
    if (written === undefined) continue;
    const pattern = compilePattern(FIELDS[name].syntax, written);
    if ('problem' in pattern) problems.push({ field: name, message: pattern.problem });
    else patterns.push({ name, pattern });
  }
  if (problems.length > 0) throw new Refusal('invalid', problems);
  return patterns;
}

function matchesAll(patterns: readonly Named[], shown: Event): boolean {
  return patterns.every(({ name, pattern }) => valuesOf(shown, name).some((value) => pattern.test(value)));
}

function valuesOf(event: Event, name: FieldName): Value[] {
  return FIELDS[name].read(event).map((raw) => valueOf(FIELDS[name].syntax, raw));
}

/** Returns all that patterns of an event's fields require strings of. */
function searchedIn(event: Event): Searched {
  const formsOf = (name: FieldName): string[] => valuesOf(event, name).flatMap(requiredForms);
  return { text: formsOf('text'), party: [...formsOf('sender'), ...formsOf('recipient')] };
}

function requiredForms(value: Value): string[] {
  const last = foldedForms(value).at(-1) ?? '';
  return (last.includes(value.exact) ? [last] : [last, value.exact]).filter((form) => form !== '');
}

function needsOf({ name, pattern: { requires } }: Named): Need[] {
  const part = name === 'text' ? 'text' : 'party';
  if (requires === null) return [];
  const lists = requires.kind === 'exact' ? [requires.values] : requires.lists;
  return lists.map((oneOf) => ({ part, oneOf }));
}

/**
 * Checks at little cost whether an event can have what is needed: masking a text takes longer than looking into it. What stands in
 * place of a code or of an unread text stands in no text.
 */
function mayHave(event: Event, needs: readonly Need[]): boolean {
  if (event.event === 'sms' && event.undecoded === true) return true;
  const searched = searchedIn(event);
  return needs.every(({ part, oneOf }) =>
    oneOf.some((one) => one.includes('•') || searched[part].some((text) => text.includes(one))),
  );
}

function hasCode(event: Event, code: string): boolean {
  return event.event === 'sms' && event.code !== null && asTyped(event.code.value) === code;
}

/** Returns a code as it counts: without spaces and hyphens, in one letter case. */
function asTyped(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase();
}
