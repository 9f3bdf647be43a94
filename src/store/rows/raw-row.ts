import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RawRow } from '../../domain/observation.ts';
import { storedRaw } from '../contract/stored-event.ts';
import { readStored } from './stored.ts';

/** Compression dictionary: what rows of reports have in common. Stored rows are read with it, so it never changes. */
const DICTIONARY = Buffer.from(
  '"imei":"","imsi":"","iccid":"","sn":"","opr":"0 ","bal":"0.00","sig":31,"tot_dur":"1/-1","mon_dur":"1/-1","day_dur":"1/-1"' +
    '{"envelope":{"type":"recv-sms","mac":"00-30-f1-00","sim_src":0,"sms_num":1},"row":[0,"1.01",17',
);
/**
 * Settings for rows of a few hundred bytes. With zlib's own, made for streams, each row takes memory of 36 KB outside of the
 * heap, for which V8 collects garbage far more often: 50 µs an event instead of 15.
 */
const SETTINGS = { level: 1, memLevel: 2, windowBits: 11, chunkSize: 1_024, dictionary: DICTIONARY };
/**
 * The row of an SMS in one part is shorter, in bytes. Compressed it would take some 100 bytes less of the 1,000 that an SMS takes on
 * disk, for as much processor time as it takes to insert and commit it.
 */
const SHORT = 512;
/**
 * First byte of a row's JSON. No compressed one begins with it: with deflate's own table (RFC 1951, 3.2.6) it would begin with
 * a character above U+007F.
 */
const OPENING_BRACE = 0x7b;
/** Limit on the decompressed size, above that of any report, in bytes. */
const LONGEST = 64 * 2 ** 20;

/** Packs a raw row: a short one as its JSON, a longer one compressed. */
export function packRaw(raw: RawRow): Buffer {
  const json = Buffer.from(JSON.stringify(raw));
  return json.length <= SHORT ? json : deflateRawSync(json, SETTINGS);
}

/** Unpacks the result of {@link packRaw}. */
export function unpackRaw(packed: Uint8Array): RawRow {
  return readStored(
    storedRaw,
    packed[0] === OPENING_BRACE ? Buffer.from(packed).toString() : inflate(packed),
  );
}

function inflate(packed: Uint8Array): string {
  const { windowBits, dictionary } = SETTINGS;
  try {
    return inflateRawSync(packed, { windowBits, dictionary, maxOutputLength: LONGEST }).toString();
  } catch {
    // It is not what was written: the parser reports damage.
    return '';
  }
}
