import type { PortId } from '../domain/port.ts';
import { type Findings, found } from './findings.ts';
import { identify } from './key.ts';
import { NO_STAMP } from './place-and-time.ts';

/** Headers seen on devices in the parts of an MMS; nothing more is known of it. */
const EMMS_HEADER = /^Emms-[\w-]+:/im;
const BEGINNING = 4096;

/** Checks whether a body that is not JSON is an MMS as gateways push it: multipart, with `Emms-*` headers. */
export function isMms(body: Buffer, contentType: string | undefined): boolean {
  if (/^\s*multipart\//i.test(contentType ?? '')) return true;
  return EMMS_HEADER.test(body.subarray(0, BEGINNING).toString('latin1'));
}

/** Creates the finding of a report that Simwire does not know, kept as it came; `reason` says in words why, quoting nothing. */
export function unknownReport(raw: string, reason: string, port: PortId | null): Findings {
  return found({
    kind: 'traffic',
    draft: { event: 'unknown', port, time: null, raw, reason },
    sim: null,
    ...identify('unknown', NO_STAMP, [raw]),
  });
}
