import type { PortId } from '../domain/port.ts';
import { found, type Findings } from './findings.ts';
import { eventKey } from './key.ts';

/** A report that Simwire does not know, kept as it came; `reason` says in words why, quoting nothing. */
export function unknownReport(raw: string, reason: string, port: PortId | null): Findings {
  return found({
    kind: 'traffic',
    draft: { event: 'unknown', port, time: null, raw, reason },
    sim: null,
    key: eventKey('unknown', null, [raw]),
  });
}
