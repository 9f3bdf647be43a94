import { findCode } from '../codes/find-code.ts';
import type { Observation, ReadObservation, ReadReport } from '../domain/observation.ts';
import { decode, type Envelope } from '../ejoin/decode.ts';

/**
 * Reads everything out of a body that can be read without knowing its gateway: decodes it, and searches its SMS for
 * codes. Pure; never throws. It is most of the work that a report makes.
 */
export function readReport(body: Buffer, envelope: Envelope): ReadReport {
  const decoded = decode(body, envelope);
  return { ...decoded, observations: decoded.observations.map(searched) };
}

function searched(observation: Observation): ReadObservation {
  if (observation.kind !== 'traffic') return observation;
  const { draft } = observation;
  if (draft.event !== 'sms') return { ...observation, draft };
  return { ...observation, draft: { ...draft, code: findCode(draft.text) } };
}
