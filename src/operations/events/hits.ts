import { FIELDS } from '../../rules/fields.ts';
import { fold } from '../../rules/fold.ts';
import { compilePattern } from '../../rules/pattern.ts';
import type { FieldName } from './words.ts';

/** A part of a text, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Finds what was searched for in a field of an event as it is shown: the places in order, without overlaps. Of a regular expression or
 * a glob they are the parts that are written out in it.
 */
export type FindHits = (shown: string) => readonly Hit[];

/** Prepares for finding hits of a pattern; one that is none has no hits. */
export function hitFinder(name: FieldName, written: string | undefined): FindHits {
  if (written === undefined) return () => [];
  const pattern = compilePattern(FIELDS[name].syntax, written);
  if ('problem' in pattern || pattern.requires === null) return () => [];
  const { requires } = pattern;
  if (requires.kind === 'exact') return (shown) => [{ start: 0, end: shown.length }];
  const parts = requires.lists.flat().filter((part) => part !== '');
  return (shown) => {
    // Folding keeps the length.
    const folded = fold(shown);
    return joined(parts.flatMap((part) => placesOf(folded, part)));
  };
}

function placesOf(folded: string, part: string): Hit[] {
  const places: Hit[] = [];
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + part.length))
    places.push({ start: at, end: at + part.length });
  return places;
}

/** Joins hits that overlap or follow at once. */
function joined(hits: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && hit.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else all.push(hit);
  }
  return all;
}
