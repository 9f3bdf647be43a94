import { z } from 'zod';
import type { Observation } from '../domain/observation.ts';
import { Anything, readStatus, readText, Text } from './fields.ts';
import { eachRow, type Findings, rejected } from './findings.ts';
import { readPlace, readStamp } from './place-and-time.ts';
import { envelopeOf, rawJson } from './raw.ts';
import { sentSms } from './sent-sms.ts';

/** One task with the recipients that its SMS reached (`sdr`) and those that it failed for (`fdr`). */
const Task = z.object({ tid: Text, sdr: Anything, fdr: Anything });

/** A recipient in the v3 push. */
const Row = z.object({
  port: Anything,
  slot: Anything,
  number: Text,
  ts: Anything,
  status: Text,
  reason: Text,
});

/**
 * Reads the tasks of a status-report or of the v3 push: each recipient is an SMS sent or failed, the counters beside
 * them say nothing more (seen on devices).
 */
function* readTasks(tasks: readonly unknown[]): Findings {
  for (const raw of tasks) {
    const task = Task.safeParse(raw);
    if (!task.success) {
      yield* rejected(rawJson(raw), 'a task that is no object');
      continue;
    }
    const { tid = null, sdr, fdr } = task.data;
    // Whether a row was sent, and by which task, stands around it.
    const counters = envelopeOf(raw);
    yield* eachRow(
      sdr,
      (row) => readRecipient(row, tid, true),
      (row) => ({ ...counters, sdr: [row] }),
    );
    yield* eachRow(
      fdr,
      (row) => readRecipient(row, tid, false),
      (row) => ({ ...counters, fdr: [row] }),
    );
  }
}

function readRecipient(raw: unknown, task: string | null, ok: boolean): Observation | string {
  const row = Array.isArray(raw) ? fromList(raw) : fromObject(raw);
  if (row?.recipient === undefined) return 'a sent SMS without a recipient';
  const { recipient, place, stamp, status } = row;
  const outcome = readStatus(status) ?? { status: ok ? '0' : '', detail: status ?? '' };
  return sentSms({ ...outcome, ok, task, place, stamp, recipient });
}

/** Reads a task that is a list: `[0, "number", "1A", unix seconds, "6 Timeout"]`. */
function fromList([, number, port, time, status]: readonly unknown[]) {
  return {
    recipient: readText(number),
    place: readPlace(port),
    stamp: readStamp(time),
    status: readText(status),
  };
}

/** Reads a task that is an object: `{"seq":1,"port":1,"slot":1,"number":"…","ts":…}`. */
function fromObject(raw: unknown) {
  const row = Row.safeParse(raw);
  if (!row.success) return null;
  const { port, slot, number, ts, status, reason } = row.data;
  return {
    recipient: number,
    place: readPlace(port, slot),
    stamp: readStamp(ts),
    status: status ?? reason,
  };
}

const Tasks = z.array(z.unknown(), 'no list of tasks').transform((tasks): Findings => readTasks(tasks));

/** Results of SMS tasks (seen on devices). */
export const StatusReport = z.object({ rpts: Tasks }).transform(({ rpts }) => rpts);
export type StatusReport = z.infer<typeof StatusReport>;

/** The same as the v3 firmware pushes it. */
export const SmsSentStatus = z.object({ statuses: Tasks }).transform(({ statuses }) => statuses);
export type SmsSentStatus = z.infer<typeof SmsSentStatus>;
