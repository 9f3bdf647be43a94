import type { z } from 'zod';
import type { Decoded, Observation, Reject } from '../domain/observation.ts';
import type { ReportType } from '../domain/report-type.ts';
import { Cdr } from './cdr.ts';
import { decodeText } from './charset.ts';
import { DevStatus, PortStatus } from './dev-status.ts';
import { isRecord, readPort, readText, withNames } from './fields.ts';
import { rejected, rejectOf, withRaw, type Finding, type Findings } from './findings.ts';
import { hasTooManyParts, parseJson } from './json.ts';
import { createNumbering } from './key.ts';
import { keptBody, rawBody, rawJson } from './raw.ts';
import { ReceivedSms, RecvSms } from './recv-sms.ts';
import { SentSms } from './sent-sms.ts';
import { readSmsToHttp } from './sms-to-http.ts';
import { SmsSentStatus, StatusReport } from './status-report.ts';
import { isMms, unknownReport } from './unknown-report.ts';

/** The parts of a request, besides its body, that decoding reads. */
export interface Envelope {
  readonly contentType: string | undefined;
  readonly query: Readonly<Record<string, string>>;
}

/** The reports that name their type, by its lower-case name. */
const REPORTS: ReadonlyMap<string, { readonly type: ReportType; readonly schema: z.ZodType<Findings> }> =
  new Map(
    (
      [
        { type: 'port-status', schema: PortStatus },
        { type: 'dev-status', schema: DevStatus },
        { type: 'recv-sms', schema: RecvSms },
        { type: 'cdr', schema: Cdr },
        { type: 'sent-sms', schema: SentSms },
        { type: 'status-report', schema: StatusReport },
        { type: 'received-sms', schema: ReceivedSms },
        { type: 'sms-sent-status', schema: SmsSentStatus },
      ] as const
    ).map((report) => [report.type, report]),
  );

/** Called with the type of each report in a body. */
type OnType = (type: ReportType) => void;

/**
 * Decodes what a gateway POSTs: any report of the vendor's protocol document ("document" and a section of it, in the
 * comments of this project) and of the dialects seen on devices, one or an array of them. Never throws; takes time and
 * memory in proportion to the body.
 *
 * - A body that begins with `{` or `[` is JSON whatever its content type, in UTF-8 or, with its mark, in UTF-16. An
 *   object is read by its `type`; one of a type that is not known, or without any (MMS states have none), becomes an
 *   `unknown` event. An empty object is rejected.
 * - Else a multipart body is an MMS, an `unknown` event; a header block, or `port` and `sender` in the query, make it an
 *   SMS ("SMS to HTTP").
 * - Everything else is rejected, and so is what is wrong in an otherwise good report, part by part.
 *
 * Yields the observations in the order of the body, and null where it may pause without having one.
 *
 * @returns what else the body came to; not `usable` if there is nothing but rejects
 */
export function* decode(body: Buffer, envelope: Envelope): Decoding {
  const numbered = createNumbering();
  const rejects: Reject[] = [];
  const types = new Set<ReportType>();
  let observed = false;
  for (const finding of decodeBody(body, envelope, (type) => types.add(type))) {
    if (finding === null) {
      yield null;
    } else if (finding.kind === 'reject') {
      if (rejects.length <= MOST_REJECTS) rejects.push(rejectOf(finding));
      yield null;
    } else {
      observed = true;
      yield numbered(finding.observation);
    }
  }
  return {
    rejects:
      rejects.length <= MOST_REJECTS
        ? rejects
        : [{ ...keptBody(body), reason: 'too many parts cannot be read' }],
    types: [...types],
    usable: observed || rejects.length === 0,
  };
}

/** A body on its way through {@link decode}. */
export type Decoding = Generator<Observation | null, Omit<Decoded, 'observations'>>;

/** A body with more bad parts than this is kept once as a whole. */
const MOST_REJECTS = 50;

function* decodeBody(
  body: Buffer,
  { contentType, query }: Envelope,
  onType: OnType,
): Iterable<Finding | null> {
  const trimmed = trim(body);
  if (trimmed.length === 0) {
    yield* rejected(keptBody(body), 'an empty body');
  } else if (trimmed[0] === OPENING_BRACE || trimmed[0] === OPENING_BRACKET) {
    yield* decodeJson(trimmed, onType);
  } else if (isMms(trimmed, contentType)) {
    onType('mms');
    yield* unknownReport(rawBody(trimmed), 'an MMS', readPort(query['port']));
  } else {
    const sms = readSmsToHttp(body, query);
    if (sms) onType('sms-to-http');
    yield* sms ?? rejected(keptBody(body), 'neither JSON nor an SMS with its header');
  }
}

const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
const BLANK = 0x20;
/** Byte order marks. */
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Removes a byte order mark and leading white space, and trailing white space and NULs; turns UTF-16 into UTF-8. */
function trim(body: Buffer): Buffer {
  const beginsWith = (mark: readonly number[]): boolean => mark.every((byte, at) => body[at] === byte);
  const bytes = UTF16_MARKS.some(beginsWith) ? Buffer.from(decodeText(body).text) : body;
  let start = beginsWith(UTF8_MARK) ? UTF8_MARK.length : 0;
  let end = bytes.length;
  while (start < end && (bytes[start] ?? 0) <= BLANK) start++;
  while (end > start && (bytes[end - 1] ?? 0) <= BLANK) end--;
  return bytes.subarray(start, end);
}

function* decodeJson(body: Buffer, onType: OnType): Iterable<Finding | null> {
  if (yield* hasTooManyParts(body)) {
    yield* rejected(keptBody(body), 'JSON with far more lists and objects than any report');
    return;
  }
  const value = yield* parseJson(body);
  if (value === undefined || value === null)
    yield* rejected(keptBody(body), 'JSON that is damaged or cut off');
  else if (!Array.isArray(value)) yield* decodeReport(value, () => keptBody(body), onType);
  else
    for (const report of value as readonly unknown[])
      yield* decodeReport(report, () => ({ raw: rawJson(report) }), onType);
}

/**
 * Decodes one report of a body.
 * @param rawOf returns what is kept of it where it is not understood
 */
function decodeReport(
  value: unknown,
  rawOf: () => Pick<Reject, 'raw' | 'encoding'>,
  onType: OnType,
): Findings {
  if (!isRecord(value) || Object.keys(value).length === 0) return rejected(rawOf(), 'not a report');
  const report = withNames(value, 'type', 'port');
  const type = readText(report['type'])?.toLowerCase();
  const known = REPORTS.get(type ?? '');
  onType(known?.type ?? 'unknown');
  if (!known) {
    const reason = type === undefined ? 'a report without a type' : 'a report of an unknown type';
    return unknownReport(rawOf().raw, reason, readPort(report['port']));
  }
  const findings = known.schema.safeParse(report);
  return findings.success
    ? withRaw(findings.data, value)
    : rejected(rawOf(), `a report with ${problem(findings.error)}`);
}

/** Returns the first message of a schema's error; messages of schemas are our own words and quote nothing. */
function problem(error: z.ZodError): string {
  return error.issues[0]?.message ?? 'something unreadable';
}
