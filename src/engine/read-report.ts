import { findCode } from '../codes/find-code.ts';
import type { Decoded, Observation, ReadObservation, ReadReport } from '../domain/observation.ts';
import { decode, type Envelope } from '../ejoin/decode.ts';

/** A part of a report, as it is read: all of it where it is short. */
export interface Slice {
  readonly observations: readonly ReadObservation[];
  /** Outcome of the report as a whole; null: more of it is to come. */
  readonly end: Omit<Decoded, 'observations'> | null;
}

/** A body that is being read. */
export interface Reading {
  /** Reads on until `enough` (asked after each step with what was read just now; null: nothing to keep) or the end. */
  next(enough: (read: ReadObservation | null) => boolean): Slice;
}

/**
 * Reads everything out of a body that can be read without knowing its gateway: decodes it, and searches its SMS for
 * codes. It is most of the work that a report makes, so it is done slice by slice.
 */
export function startReading(body: Buffer, envelope: Envelope): Reading {
  const decoding = decode(body, envelope);
  return {
    next: (enough) => {
      const observations: ReadObservation[] = [];
      for (;;) {
        const { done, value } = decoding.next();
        if (done === true) return { observations, end: value };
        const read = value && searched(value);
        if (read) observations.push(read);
        if (enough(read)) return { observations, end: null };
      }
    },
  };
}

/** Reads a whole body at once, see {@link startReading}. Pure; never throws. */
export function readReport(body: Buffer, envelope: Envelope): ReadReport {
  const { observations, end } = startReading(body, envelope).next(() => false);
  // Without a bound, a reading goes on to its end.
  return { observations, rejects: [], types: [], usable: true, ...end };
}

function searched(observation: Observation): ReadObservation {
  if (observation.kind !== 'traffic') return observation;
  const { draft } = observation;
  if (draft.event !== 'sms') return { ...observation, draft };
  return { ...observation, draft: { ...draft, code: draft.undecoded ? null : findCode(draft.text) } };
}
