import type {
  Decoded,
  Observation,
  PortReading,
  RawRow,
  TrafficDraft,
} from '../../src/domain/observation.ts';
import { decode, type Envelope } from '../../src/ejoin/decode.ts';

/** How a gateway posts JSON. */
export const ENVELOPE: Envelope = { contentType: 'application/json;charset=utf-8', query: {} };

/** A body as a gateway would post it; anything but a buffer or a string is sent as JSON. */
export function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Decodes a whole body. */
export function decodeAll(body: Buffer, envelope: Envelope): Decoded {
  const decoding = decode(body, envelope);
  const observations: Observation[] = [];
  for (;;) {
    const { done, value } = decoding.next();
    if (done === true) return { observations, ...value };
    if (value) observations.push(value);
  }
}

/**
 * Decodes a body as a gateway would post it: without its types, and what else is kept of each part ({@link rawRowsOf},
 * {@link decodeAll}).
 */
export function receive(body: unknown, envelope: Partial<Envelope> = {}): Omit<Decoded, 'types'> {
  const { observations, rejects, usable } = decodeAll(bytesOf(body), { ...ENVELOPE, ...envelope });
  for (const observation of observations) Reflect.deleteProperty(observation, 'raw');
  return { observations, rejects: rejects.map(({ raw, reason }) => ({ raw, reason })), usable };
}

/** What each observation of a body came from, in their order; null: nothing is kept. */
export function rawRowsOf(body: unknown, envelope: Partial<Envelope> = {}): readonly (RawRow | null)[] {
  const { observations } = decodeAll(bytesOf(body), { ...ENVELOPE, ...envelope });
  return observations.map(({ raw }) => raw ?? null);
}

/** The only draft of a body. */
export function draftOf(body: unknown, envelope: Partial<Envelope> = {}): TrafficDraft {
  const drafts = receive(body, envelope).observations.flatMap((seen) =>
    seen.kind === 'traffic' ? [seen.draft] : [],
  );
  if (drafts[0] === undefined || drafts.length > 1) throw new Error(`${drafts.length} drafts instead of one`);
  return drafts[0];
}

/** The readings of all ports in a body. */
export function readingsOf(body: unknown): readonly PortReading[] {
  return receive(body).observations.flatMap((seen) => (seen.kind === 'port' ? [seen.reading] : []));
}

/** The keys of the events in a body. */
export function keysOf(body: unknown, envelope: Partial<Envelope> = {}): readonly string[] {
  const { observations } = receive(body, envelope);
  return observations.flatMap((seen: Observation) => (seen.kind === 'traffic' ? [seen.key] : []));
}

export const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

/** A recv-sms row with `content` as it goes over the wire. */
export function smsRow(
  content: string,
  more: { port?: unknown; time?: unknown; sender?: unknown } = {},
): unknown[] {
  const { port = '1.02', time = 1769850612, sender = '37120000101' } = more;
  return [0, port, time, sender, '', content];
}

/** A recv-sms report of these rows. */
export function recvSms(...rows: readonly unknown[]): object {
  return { type: 'recv-sms', sms_num: rows.length, sms: rows };
}

/** The header block that real devices put before a text. */
export const HEADER =
  'Sender: 37120000101\r\nReceiver: "1.02" 37129990002\r\nSMSC: 37129999100\r\nSCTS: 26013109101200\r\n\r\n';
