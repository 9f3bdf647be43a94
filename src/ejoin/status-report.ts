import { z } from 'zod';
import type { Findings } from './findings.ts';
import { readTasks } from './task-rows.ts';

const Tasks = z.array(z.unknown(), 'no list of tasks').transform((tasks): Findings => readTasks(tasks));

/** What became of SMS tasks (field notes, other dialects). */
export const StatusReport = z.object({ rpts: Tasks }).transform(({ rpts }) => rpts);
export type StatusReport = z.infer<typeof StatusReport>;

/** The same as the v3 firmware pushes it. */
export const SmsSentStatus = z.object({ statuses: Tasks }).transform(({ statuses }) => statuses);
export type SmsSentStatus = z.infer<typeof SmsSentStatus>;
