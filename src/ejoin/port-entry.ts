import { z } from 'zod';
import type { PortReading, Quota } from '../domain/observation.ts';
import { portState } from '../domain/port.ts';
import { Anything, Iccid, Imsi, Port, present, readInteger, readText, Text } from './fields.ts';

/**
 * Reads a port as port-status, an entry of dev-status and a cdr describe it (document 4.1, 4.2, 4.4), as a {@link PortReading}.
 * Only `port` is needed.
 */
export const PortEntry = z
  .looseObject({
    port: Port,
    st: Anything,
    status: Anything,
    iccid: Iccid,
    imsi: Imsi,
    imei: Text,
    sn: Text,
    opr: Text,
    bal: Anything,
    sig: Anything,
  })
  .transform((entry): PortReading =>
    present({
      port: entry.port,
      state: readState(entry.st) ?? readState(entry.status),
      iccid: entry.iccid,
      imsi: entry.imsi,
      imei: entry.imei,
      number: entry.sn,
      operator: entry.opr && readOperator(entry.opr),
      balance: readAmount(entry.bal),
      signal: readSignal(entry.sig),
      quotas: readQuotas(entry),
    }),
  );
export type PortEntry = z.infer<typeof PortEntry>;

/** Reads the state: `3`, `"3"`, `"3 Registered"`; newer firmware puts `"3 OK"` into `status` instead of `st`. */
function readState(value: unknown): PortReading['state'] {
  const code = readInteger(value);
  return code === undefined ? undefined : portState(code);
}

/** Reads the operator from `"46000 CHINA MOBILE"`; an id alone names no operator. */
function readOperator(value: string): string | undefined {
  return readText(value.replace(/^\d+(?:\s+|$)/, ''));
}

/** Reads the signal, 0 to 31 (3GPP TS 27.007, +CSQ); null for 99, which is unknown. */
function readSignal(value: unknown): number | null | undefined {
  const signal = readInteger(value);
  if (signal === 99) return null;
  return signal !== undefined && signal >= 0 && signal <= 31 ? signal : undefined;
}

/** The counters of a port entry (document 4.1): calls, call control, talk control, SMS control, traffic control. */
const NAMES: readonly string[] = [
  ...['tot_dur', 'mon_dur', 'day_dur'],
  ...['mcn_tot', 'mcn_mon', 'mcn_day'],
  ...['mtn_tot', 'mtn_mon', 'mtn_day'],
  ...['smsctl_tot', 'smsctl_mon', 'smsctl_day'],
  ...['dataflow_tot', 'dataflow_day', 'dataflow_24hours', 'dataflow_1hour', 'dataflow_last'],
];

/**
 * Reads the counters of a port entry by the wire's name: `"n/m"`, -1 unlimited; a bare number has no limit.
 * @returns undefined if the entry has none
 */
function readQuotas(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, Quota>> | undefined {
  const quotas: Record<string, Quota> = {};
  for (const name of NAMES) {
    const match = /^(\d{1,15}(?:\.\d{1,15})?)(?:\s*\/\s*(-?\d{1,15}(?:\.\d{1,15})?))?$/.exec(
      readText(entry[name]) ?? '',
    );
    if (!match) continue;
    const limit = Number(match[2] ?? -1);
    quotas[name] = { used: Number(match[1]), limit: limit < 0 ? null : limit };
  }
  return Object.keys(quotas).length > 0 ? quotas : undefined;
}

/** One number with words, signs of currencies and blanks around it. */
const ALONE = /^([^\d()]*?)([+-]?)(\d(?:[\d.,'\u2019 \u00a0\u202f]*\d)?)([^\d()]*)$/u;
const BLANKS = /[ \u00a0\u202f'\u2019]/g;

/** Ways of writing amounts, the most specific first; digits in groups have no other sense than thousands. */
const FORMS: readonly { readonly form: RegExp; readonly thousands: RegExp }[] = [
  { form: /^\d+(?:\.\d+)?$/, thousands: /$^/ },
  { form: /^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$/, thousands: /,/g },
  { form: /^\d{1,3}(?:,\d{3}){2,}$/, thousands: /,/g },
  { form: /^\d{1,3}(?:\.\d{3})+,\d+$/, thousands: /\./g },
  { form: /^\d{1,3}(?:\.\d{3}){2,}$/, thousands: /\./g },
  // "1,000" may be either, "12,5" and "0,125" may not.
  { form: /^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/, thousands: /$^/ },
];
const SPACED = /^\d{1,3}(?:[ \u00a0\u202f'\u2019]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads an amount of money as gateways pass it on from an operator's answer: with separators of thousands, a decimal
 * comma, a currency before or after it.
 *
 * @returns undefined where it could be another amount as well, or is none
 */
function readAmount(value: unknown): number | undefined {
  const [, before = '', sign, digits = '', after = ''] = ALONE.exec(readText(value) ?? '') ?? [];
  if (/[-+]/.test(before) || /^\s*[-+]/.test(after) || digits.length > 24) return undefined;
  const plain = SPACED.test(digits) ? digits.replace(BLANKS, '') : digits;
  const found = FORMS.find(({ form }) => form.test(plain));
  if (!found) return undefined;
  const number = Number(plain.replace(found.thousands, '').replace(',', '.'));
  return sign === '-' ? -number : number;
}
