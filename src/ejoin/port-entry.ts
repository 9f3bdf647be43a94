import { z } from 'zod';
import type { PortReading } from '../domain/observation.ts';
import { portState } from '../domain/port.ts';
import { readAmount } from './amount.ts';
import { Anything, Iccid, Imsi, Port, readInteger, readText, Text } from './fields.ts';
import { present } from './present.ts';
import { readQuotas } from './quotas.ts';

/**
 * What port-status, an entry of dev-status and a cdr say of a port (document 4.1, 4.2, 4.4), as a {@link PortReading}.
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

/** `3`, `"3"`, `"3 Registered"`; newer firmware puts `"3 OK"` into `status` instead of `st`. */
function readState(value: unknown): PortReading['state'] {
  const code = readInteger(value);
  return code === undefined ? undefined : portState(code);
}

/** `"46000 CHINA MOBILE"`; an id alone names no operator. */
function readOperator(value: string): string | undefined {
  return readText(value.replace(/^\d+(?:\s+|$)/, ''));
}

/** 0 to 31 (3GPP TS 27.007, +CSQ), 99 is unknown. */
function readSignal(value: unknown): number | null | undefined {
  const signal = readInteger(value);
  if (signal === 99) return null;
  return signal !== undefined && signal >= 0 && signal <= 31 ? signal : undefined;
}
