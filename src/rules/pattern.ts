import { isPattern, readRegex } from '../domain/names.ts';
import { fold } from './fold.ts';
import { compileGlob } from './glob.ts';
import type { AnyOf } from './index/regex-literals.ts';
import { exactForm, foldedForms, type Requirement, type Syntax, type Value, valueOf } from './value.ts';
import { compileRegex } from './regex.ts';

/** A compiled pattern of names, numbers or texts. */
export interface Pattern {
  /** As the user wrote it. */
  readonly written: string;
  readonly test: (value: Value) => boolean;
  /** Named groups of a value that it matches; null where the pattern has none. */
  readonly groups: ((value: Value) => Readonly<Record<string, string>>) | null;
  /** Requirement that every matching value fulfils; null where there is none. */
  readonly requires: Requirement | null;
}

/**
 * Compiles a pattern: `/…/flags` is a regular expression, with `*` it is a glob over the whole value, otherwise it is
 * exact, and for texts contained; letter case counts in regular expressions only.
 *
 * @returns the pattern, or what is wrong with it and the fix
 */
export function compilePattern(syntax: Syntax, written: string): Pattern | { readonly problem: string } {
  const regex = readRegex(written);
  if (regex) return regexPattern(written, regex.source, regex.flags);
  if (written === '') return { problem: 'an empty pattern: write what the value must be' };
  if (isPattern(written)) return globPattern(written);
  return syntax === 'text' ? containsPattern(written) : exactPattern(syntax, written);
}

function regexPattern(
  written: string,
  source: string,
  flags: string,
): Pattern | { readonly problem: string } {
  const regex = compileRegex(source, flags);
  if ('problem' in regex) return regex;
  const matches = (value: Value, index: number, form: string): boolean =>
    regex.test(form, foldedForms(value)[index] ?? '');
  return {
    written,
    test: (value) => value.forms.some((form, index) => matches(value, index, form)),
    groups: regex.hasGroups
      ? (value) => regex.groups(value.forms.find((form, index) => matches(value, index, form)) ?? '')
      : null,
    requires: literalsOf(regex.literals),
  };
}

function globPattern(written: string): Pattern {
  const glob = compileGlob(written);
  return {
    written,
    test: (value) => foldedForms(value).some((form) => glob.test(form)),
    groups: null,
    requires: literalsOf(glob.literal === '' ? [] : [[glob.literal]]),
  };
}

function containsPattern(written: string): Pattern {
  const part = fold(written);
  return {
    written,
    test: (value) => foldedForms(value).some((form) => form.includes(part)),
    groups: null,
    requires: literalsOf([[part]]),
  };
}

function exactPattern(syntax: Syntax, written: string): Pattern {
  const key = syntax === 'number' ? exactForm(written) : fold(written);
  return {
    written,
    test: (value) => value.exact === key,
    groups: null,
    requires: { kind: 'exact', values: [key] },
  };
}

function literalsOf(literals: readonly AnyOf[]): Requirement | null {
  return literals.length === 0 ? null : { kind: 'literals', lists: literals };
}

/** Compiles patterns of which one has to match one of the values. One that cannot be compiled matches nothing. */
export function anyPattern(
  syntax: Syntax,
  written: readonly string[],
): (values: readonly string[]) => boolean {
  const patterns = written
    .map((one) => compilePattern(syntax, one))
    .filter((one): one is Pattern => !('problem' in one));
  return (values) =>
    values.some((raw) => {
      const value = valueOf(syntax, raw);
      return patterns.some((pattern) => pattern.test(value));
    });
}
