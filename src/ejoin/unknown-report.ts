import type { PortId } from '../domain/port.ts';
import { found, type Findings } from './findings.ts';
import { identify } from './key.ts';
import { NO_STAMP } from './place-and-time.ts';

/** A report that Simwire does not know, kept as it came; `reason` says in words why, quoting nothing. */
export function unknownReport(raw: string, reason: string, port: PortId | null): Findings {
  return found({
    kind: 'traffic',
    draft: { event: 'unknown', port, time: null, raw, reason },
    sim: null,
    ...identify('unknown', NO_STAMP, [raw]),
  });
}
