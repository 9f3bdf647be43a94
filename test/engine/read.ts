import type { ReadReport } from '../../src/domain/observation.ts';
import { readReport } from '../../src/engine/read-report.ts';
import { bytesOf, ENVELOPE } from '../ejoin/bodies.ts';

/** Reads a body as a gateway would post it; anything but a buffer or a string is sent as JSON. */
export function read(body: unknown): ReadReport {
  return readReport(bytesOf(body), ENVELOPE);
}
