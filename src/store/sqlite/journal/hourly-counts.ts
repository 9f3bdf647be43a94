import type { DatabaseSync } from 'node:sqlite';
import { madeAt } from '../../../domain/id.ts';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Millis } from '../../../domain/time.ts';
import { latencyClass } from '../../../domain/traffic.ts';
import { countSms, hourOf, NO_LATENCY, type SmsOfHour } from '../../rows/hours.ts';
import { readNumber, readText } from '../../rows/stored.ts';

/** Hour, class of the latency, subject and destination. */
type Key = [number, number, SubjectId, string];

/** The columns of a delivery by which it is counted; `measured` where its time from report to chat says something. */
export const COUNTED = `event, subject, destination,
  replayed = 0 AND json_extract(plan, '$.collected') IS NULL AS measured`;

/** Counts of each hour by subject; counted in memory, written once for each transaction. */
export interface HourlyCounts {
  /** Counts an SMS. */
  received(subject: SubjectId, at: Millis, holdsCode: boolean): void;
  /** Counts a delivery that arrived, by its {@link COUNTED} columns. */
  delivered(row: Readonly<Record<string, unknown>>, at: Millis): void;
  /** Writes the counts. Call it within the transaction. */
  write(): void;
  /** Drops what was not committed, after a rollback. */
  forget(): void;
  /** Deletes the counts of hours that are over before a moment. Call it within a transaction. */
  expire(before: Millis): void;
}

/**
 * Creates the counts of each hour. They are tables of their own, as counting events when somebody asks takes the longer the more
 * there are: of a day with a million SMS some hundred milliseconds, in which nothing is accepted.
 */
export function createHourlyCounts(db: DatabaseSync): HourlyCounts {
  const addSms = db.prepare(
    `INSERT INTO hourly_sms (hour, subject, sms, codes) VALUES (?, ?, ?, ?)
     ON CONFLICT (hour, subject) DO UPDATE SET sms = sms + excluded.sms, codes = codes + excluded.codes`,
  );
  const addDelivered = db.prepare(
    `INSERT INTO hourly_delivered (hour, latency, subject, destination, delivered) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hour, latency, subject, destination) DO UPDATE SET delivered = delivered + excluded.delivered`,
  );
  const expired = ['hourly_sms', 'hourly_delivered'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE hour < ?`),
  );
  const sms = new Map<string, SmsOfHour>();
  const delivered = new Map<string, { key: Key; count: number }>();

  return {
    received: (subject, at, holdsCode) => {
      countSms(sms, subject, at, holdsCode);
    },
    delivered: (row, at) => {
      const latency =
        row['measured'] === 1 ? latencyClass(at - madeAt(readNumber(row['event']))) : NO_LATENCY;
      const key: Key = [hourOf(at), latency, readNumber(row['subject']), readText(row['destination'])];
      const name = key.join(' ');
      const known = delivered.get(name) ?? { key, count: 0 };
      known.count++;
      delivered.set(name, known);
    },
    write: () => {
      for (const one of sms.values()) addSms.run(one.hour, one.subject, one.sms, one.codes);
      for (const { key, count } of delivered.values()) addDelivered.run(...key, count);
      sms.clear();
      delivered.clear();
    },
    forget: () => {
      sms.clear();
      delivered.clear();
    },
    expire: (before) => {
      for (const statement of expired) statement.run(hourOf(before));
    },
  };
}
