import { z } from 'zod';
import { DELIVERY_COLUMNS } from './delivery.ts';

/** The tables of which a copy of a store consists, with their columns in SQLite. Leases, and what is derived, are not copied. */
export const COPIED = {
  subjects: [
    ...['id', 'key', 'gateway', 'port', 'sim_name', 'sim_number', 'sim_iccid', 'tags', 'unconfirmed'],
    'parts',
  ],
  rules: ['id', 'name'],
  events: [
    ...['id', 'key', 'kind', 'subject', 'received_at', 'code', 'rules', 'deliveries', 'body', 'raw', 'peer'],
    'token',
  ],
  deliveries: [...DELIVERY_COLUMNS, 'tried'],
  rule_hits: ['rule', 'subject', 'hits', 'last_at'],
  hourly_sms: ['hour', 'subject', 'sms', 'codes'],
  hourly_delivered: ['hour', 'latency', 'subject', 'destination', 'delivered'],
  gateways: ['name', 'body'],
  ports: ['gateway', 'port', 'body'],
  faults: ['gateway', 'key', 'body'],
  fault_history: ['id', 'subject', 'at', 'body'],
  assignments: ['event', 'holder', 'at', 'expectation', 'key', 'taken_from'],
  expectations: ['id', 'until', 'open', 'body'],
  quarantine: [
    ...['id', 'gateway', 'hash', 'first_seen', 'last_seen', 'count', 'reason', 'raw', 'encoding', 'report'],
    'envelope',
  ],
  audit: ['id', 'at', 'actor', 'action', 'event', 'subject', 'delivery', 'destination', 'client', 'about'],
  documents: ['kind', 'key', 'body'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table that is copied. */
export type CopiedTable = keyof typeof COPIED;

/** A row as SQLite has it. */
export const copiedRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.instanceof(Uint8Array), z.null()]),
);
export type CopiedRow = Readonly<z.output<typeof copiedRow>>;

/** A store that is copied, while nobody else has it. */
export interface CopySource {
  count(table: CopiedTable): number;
  /** Reads a table, some hundred rows at a time. It can be read again. */
  rows(table: CopiedTable): Iterable<readonly CopiedRow[]>;
}

/** Called with each table as its rows come. */
export type Copying = (table: CopiedTable, rows: number, of: number) => void;

/** Number of rows that were copied of each table. */
export type Copied = Readonly<Record<CopiedTable, number>>;

/** Does something for each table that is copied, in their order. */
export async function forEachCopied(work: (table: CopiedTable) => Promise<number>): Promise<Copied> {
  const counts: Partial<Record<CopiedTable, number>> = {};
  for (const table of Object.keys(COPIED) as CopiedTable[]) counts[table] = await work(table);
  return counts as Copied;
}
