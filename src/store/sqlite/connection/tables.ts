import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { z } from 'zod';
import type { EventKind } from '../../../domain/event.ts';
import type { DeliveryRow } from '../../rows/delivery.ts';
import type { subjectRow } from '../subjects/subjects.ts';

/** The tables. Times are integer milliseconds, booleans 0 or 1, bodies JSON as text. */
export interface Tables {
  /** The key is the subject as one string. */
  subjects: z.output<typeof subjectRow> & { key: string };
  rules: { id: number; name: string };
  events: {
    id: number;
    key: string | null;
    kind: EventKind;
    subject: number;
    received_at: number;
    code: string | null;
    /** The numbers of the rules that matched it, each between commas: `,3,7,`; null: none. */
    rules: string | null;
    /** Number of its deliveries; 0 is unrouted. */
    deliveries: number;
    body: string;
    /** Compressed. */
    raw: Uint8Array | null;
    /** Client that posted it, and the number of the gateway's token that it used. */
    peer: string | null;
    token: number | null;
  };
  /** Events that are not any more as they were inserted: what is indexed of them is made anew. */
  revised: { number: number; event: number };
  deliveries: DeliveryRow;
  rule_hits: { rule: number; subject: number; hits: number; last_at: number };
  /** Counts of each hour since 1970. */
  hourly_sms: { hour: number; subject: number; sms: number; codes: number };
  /** `latency` is a class of times from report to chat, or -1. */
  hourly_delivered: {
    hour: number;
    subject: number;
    destination: string;
    latency: number;
    delivered: number;
  };
  gateways: { name: string; body: string };
  ports: { gateway: string; port: string; body: string };
  faults: { gateway: string; key: string; body: string };
  fault_history: { id: number; subject: number; at: number; body: string };
  assignments: {
    event: number;
    holder: string;
    at: number;
    expectation: number | null;
    key: string | null;
    taken_from: string | null;
  };
  expectations: { id: number; until: number; open: number; body: string };
  audit: {
    id: number;
    at: number;
    actor: string;
    action: string;
    event: number | null;
    subject: number | null;
    delivery: number | null;
    destination: string | null;
    client: string | null;
    about: string | null;
  };
  quarantine: {
    id: number;
    gateway: string;
    hash: string;
    first_seen: number;
    last_seen: number;
    count: number;
    reason: string;
    raw: string;
    encoding: string | null;
    report: string | null;
    envelope: string;
  };
  documents: { kind: string; key: string; body: string };
  leases: { name: string; holder: string; epoch: number; expires_at: number };
}

/** Creates a Kysely over a connection of node:sqlite, for migrations and queries off the hot path. */
export function kyselyOver(db: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        prepare: (sql) => {
          const statement = db.prepare(sql);
          return {
            reader: statement.columns().length > 0,
            all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
            run: (parameters) => {
              // A full disk makes SQLite undo the transaction by itself (sqlite.org/lang_transaction.html, 2.3): to ask for
              // it once more would fail, and hide why.
              if (sql === 'rollback' && !db.isTransaction) return { changes: 0, lastInsertRowid: 0 };
              return statement.run(...(parameters as SQLInputValue[]));
            },
            iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
          };
        },
        close: () => undefined,
      },
    }),
  });
}
