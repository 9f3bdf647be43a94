import { z } from 'zod';
import type { Event } from '../../../domain/event.ts';
import { madeAt } from '../../../domain/id.ts';
import type { SubjectId } from '../../../domain/subject.ts';
import type { Millis } from '../../../domain/time.ts';
import { latencyClass } from '../../../domain/traffic.ts';
import { storedPlan } from '../../contract/stored-event.ts';
import { countSms, hourOf, NO_LATENCY, type SmsOfHour } from '../../rows/hours.ts';
import { readStored } from '../../rows/stored.ts';
import { prepared, type Connection } from '../connection/database.ts';

/** What the count of a delivery needs. */
export const arrivedRow = z.object({
  event: z.number(),
  subject: z.number(),
  destination: z.string(),
  settled_at: z.number(),
  replayed: z.number(),
  plan: z.string(),
});

const COUNT_RECEIVED = prepared(
  'INSERT INTO new_hourly_sms (hour, subject, sms, codes) SELECT * FROM unnest($1::int[], $2::int[], $3::int[], $4::int[])',
);
const COUNT_ARRIVED =
  prepared(`INSERT INTO new_hourly_delivered (hour, subject, destination, latency, delivered)
  SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::int[], $5::int[])`);

/** Counts the SMS of a batch by hour and subject. */
export async function writeReceived(
  connection: Connection,
  events: readonly { readonly event: Event; readonly subject: SubjectId }[],
): Promise<void> {
  const counted = new Map<string, SmsOfHour>();
  for (const { event, subject } of events)
    if (event.event === 'sms') countSms(counted, subject, event.receivedAt, event.code !== null);
  if (counted.size === 0) return;
  const rows = [...counted.values()];
  await connection.run(COUNT_RECEIVED, [
    rows.map(({ hour }) => hour),
    rows.map(({ subject }) => subject),
    rows.map(({ sms }) => sms),
    rows.map(({ codes }) => codes),
  ]);
}

/** Counts the code of an SMS that was counted without one. */
export async function writePromoted(connection: Connection, subject: SubjectId, at: Millis): Promise<void> {
  await connection.run(COUNT_RECEIVED, [[hourOf(at)], [subject], [0], [1]]);
}

/** Counts deliveries that arrived, by the time that they took. */
export async function writeArrived(
  connection: Connection,
  arrived: readonly z.output<typeof arrivedRow>[],
): Promise<void> {
  if (arrived.length === 0) return;
  const counted = Map.groupBy(arrived, ({ event, subject, destination, settled_at: at, replayed, plan }) => {
    const measured = replayed === 0 && readStored(storedPlan, plan).collected === null;
    const latency = measured ? latencyClass(at - madeAt(event)) : NO_LATENCY;
    return JSON.stringify([hourOf(at), subject, destination, latency]);
  });
  const rows = [...counted].map(([key, of]) => [...keyRow.parse(JSON.parse(key)), of.length]);
  await connection.run(
    COUNT_ARRIVED,
    [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column] ?? null)),
  );
}

const keyRow = z.tuple([z.number(), z.number(), z.string(), z.number()]);

/** Deletes the counts of hours that are over before a moment. */
export async function expireHours(connection: Connection, before: Millis): Promise<void> {
  for (const table of ['hourly_sms', 'new_hourly_sms', 'hourly_delivered', 'new_hourly_delivered'])
    await connection.run(`DELETE FROM ${table} WHERE hour < $1`, [hourOf(before)]);
}
