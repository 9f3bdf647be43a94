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
/** Limit on the decompressed size, above that of any report, in bytes. */
const LONGEST = 64 * 2 ** 20;

/** Compresses a raw row. */
export function packRaw(raw: RawRow): Buffer {
  return deflateRawSync(JSON.stringify(raw), SETTINGS);
}

/** Decompresses the result of {@link packRaw}. */
export function unpackRaw(packed: Uint8Array): RawRow {
  const { windowBits, dictionary } = SETTINGS;
  return readStored(storedRaw, inflate(packed, { windowBits, dictionary }));
}

function inflate(packed: Uint8Array, settings: Pick<typeof SETTINGS, 'windowBits' | 'dictionary'>): string {
  try {
    return inflateRawSync(packed, { ...settings, maxOutputLength: LONGEST }).toString();
  } catch {
    // It is not what was written: the parser reports damage.
    return '';
  }
}
