import { z } from 'zod';
import type { DeviceReading, Observation } from '../domain/observation.ts';
import { type PortId, portParts } from '../domain/port.ts';
import { Anything, Integer, isRecord, Mac, Period, present, Text, withNames } from './fields.ts';
import { combined, eachRow, type Findings, found } from './findings.ts';
import { PortEntry } from './port-entry.ts';

/** A port at the moment of its change (document 4.1). */
export const PortStatus = PortEntry.transform((reading): Findings =>
  found({ kind: 'port', source: 'change', reading }),
);
export type PortStatus = z.infer<typeof PortStatus>;

/**
 * All ports as they stand (document 4.2). Entries that name no port, or one beyond what the device says it has, are
 * rejected by themselves.
 */
export const DevStatus = z
  .object({
    seq: Integer,
    expires: Period,
    mac: Mac,
    ip: Text,
    ver: Text,
    'max-ports': Integer,
    'max-slots': Integer,
    'max-slot': Integer,
    status: Anything,
  })
  .transform((report): Findings => {
    const reading: DeviceReading = present({
      mac: report.mac,
      ip: report.ip,
      version: report.ver,
      seq: report.seq,
      period: report.expires,
      maxPorts: positive(report['max-ports']),
      maxSlots: positive(report['max-slots'] ?? report['max-slot']),
    });
    const ports = eachRow(report.status, (row) => readEntry(row, reading));
    return combined([found({ kind: 'device', snapshot: true, reading }), ports]);
  });
export type DevStatus = z.infer<typeof DevStatus>;

function positive(count: number | undefined): number | undefined {
  return count !== undefined && count > 0 ? count : undefined;
}

function readEntry(row: unknown, device: DeviceReading): Observation | string {
  const entry = PortEntry.safeParse(isRecord(row) ? withNames(row, 'port') : row);
  if (!entry.success) return 'a port entry without a readable port';
  if (!exists(entry.data.port, device)) return 'a port that the device does not have';
  return { kind: 'port', source: 'snapshot', reading: entry.data };
}

/** Checks whether the device has a port. The slots of a remote pool are not its own, and have no limit here. */
function exists(port: PortId, { maxPorts = Infinity, maxSlots = Infinity }: DeviceReading): boolean {
  const parts = portParts(port);
  return parts !== null && parts.port <= maxPorts && (parts.pool !== null || parts.slot <= maxSlots);
}
