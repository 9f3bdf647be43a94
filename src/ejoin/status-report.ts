import { z } from 'zod';
import { Anything } from './fields.ts';
import type { Findings } from './findings.ts';
import { readTasks } from './task-rows.ts';

/** What became of SMS tasks (field notes, other dialects). */
export const StatusReport = z.object({ rpts: Anything }).transform(({ rpts }): Findings => readTasks(rpts));
export type StatusReport = z.infer<typeof StatusReport>;

/** The same as the v3 firmware pushes it. */
export const SmsSentStatus = z
  .object({ statuses: Anything })
  .transform(({ statuses }): Findings => readTasks(statuses));
export type SmsSentStatus = z.infer<typeof SmsSentStatus>;
