import type { Clue } from './candidate.ts';
import { inOneSentence } from './layout.ts';
import type { Nearby } from './nearby.ts';
import { skipBlanks } from './neighbours.ts';
import type { Reading } from './reading.ts';
import { CALL_REACH, LABEL, NAME } from './weights.ts';

/** What makes a candidate another number than a code: "order 4711", "call 0800…", "for 5512", "4711 points". */
export const labelsOf = (reading: Reading, nearby: readonly Nearby[]): Clue[] => {
  const labels: Clue[] = [];
  const label = (name: string, { hit }: Nearby, weight: number): void => {
    labels.push({ name, hit, weight });
  };
  // Behind the name of a code, a number to call is over: "hotline 0800…, code 123456".
  const lastName = nearby.findLastIndex(({ hit, before }) => before && NAME.has(hit.meaning));
  nearby.forEach((phrase, i) => {
    const { hit, before, from, to, away, beside } = phrase;
    const { meaning } = hit;
    if (before) {
      if (meaning === 'other' && beside && away < 1) label('labelled as another number', phrase, LABEL.other);
      if (meaning === 'call' && i > lastName && away <= CALL_REACH && inOneSentence(reading.layout, from, to))
        label('a number to call or text', phrase, LABEL.call);
      if (meaning === 'for' && beside && away < 1) label('belongs to something else', phrase, LABEL.for);
    } else if (meaning === 'counted' && beside && to === skipBlanks(reading, from)) {
      label('counts something', phrase, LABEL.counted);
    }
  });
  return labels;
};
