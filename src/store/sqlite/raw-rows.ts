import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RawRow } from '../../domain/observation.ts';
import { storedRaw } from '../contract/stored.ts';
import { readStored } from './stored-json.ts';

/** What rows of reports have in common, so that even a short one becomes shorter. Stored rows are read with it: it never changes. */
const DICTIONARY = Buffer.from(
  '"imei":"","imsi":"","iccid":"","sn":"","opr":"0 ","bal":"0.00","sig":31,"tot_dur":"1/-1","mon_dur":"1/-1","day_dur":"1/-1"' +
    '{"envelope":{"type":"recv-sms","mac":"00-30-f1-00","sim_src":0,"sms_num":1},"row":[0,"1.01",17',
);
const SETTINGS = { level: 1, memLevel: 3, windowBits: 12, dictionary: DICTIONARY };
/** More than a report may have, in bytes. */
const LONGEST = 64 * 2 ** 20;

/** Compresses a raw row. */
export function packRaw(raw: RawRow): Uint8Array {
  return deflateRawSync(JSON.stringify(raw), SETTINGS);
}

/** Reads back what {@link packRaw} made. */
export function unpackRaw(packed: Uint8Array): RawRow {
  const { windowBits, dictionary } = SETTINGS;
  return readStored(storedRaw, inflate(packed, { windowBits, dictionary }));
}

function inflate(packed: Uint8Array, settings: Pick<typeof SETTINGS, 'windowBits' | 'dictionary'>): string {
  try {
    return inflateRawSync(packed, { ...settings, maxOutputLength: LONGEST }).toString();
  } catch {
    // Not what was written: told as damage by whoever reads it.
    return '';
  }
}
