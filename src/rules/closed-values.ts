import { nearest } from '../domain/names.ts';
import { FIELDS, type PatternKey } from './fields.ts';
import type { Pattern } from './pattern.ts';
import type { Place } from './place.ts';
import type { SpecProblem } from './spec.ts';
import { valueOf } from './value.ts';

/** Says so where a field with a closed list of values can never be what the pattern wants. */
export function checkClosedValue(
  key: PatternKey,
  pattern: Pattern,
  path: SpecProblem['path'],
  place: Place,
): void {
  const { values, kinds } = FIELDS[key];
  if (!values) return;
  const every = [...new Set(kinds.flatMap(values))];
  const matched = every.filter((name) => matches(pattern, name));
  if (matched.length === 0) {
    const hint = nearest(pattern.written, every);
    const mend = hint === null ? `there are ${every.join(', ')}` : `did you mean ${hint}?`;
    place.report({ path, message: `there is no ${key} "${pattern.written}": ${mend}`, warning: false });
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
