import { z } from 'zod';
import { AUDIT_ACTIONS } from '../../domain/audit.ts';
import type { KnownSubject } from '../../domain/subject.ts';
import type { ListedAuditEntry } from '../contract/audit.ts';

/** A row of the audit. */
export const auditRow = z.object({
  id: z.number(),
  at: z.number(),
  actor: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  event: z.number().nullable(),
  subject: z.number().nullable(),
  delivery: z.number().nullable(),
  destination: z.string().nullable(),
  client: z.string().nullable(),
  about: z.string().nullable(),
});

export type AuditRow = z.output<typeof auditRow>;

/** The position at which a page of the audit ended. */
export const auditPosition = z.object({ before: z.number() });

/** Returns the entry of a row. */
export function auditEntryOf(row: AuditRow, subject: KnownSubject | null): ListedAuditEntry {
  const { id, at, actor, action, event, delivery, destination, client, about } = row;
  return {
    ...{ id, at, actor, action, subject },
    ...(event !== null && { event }),
    ...(delivery !== null && { delivery }),
    ...(destination !== null && { destination }),
    ...(client !== null && { client }),
    ...(about !== null && { about }),
  };
}
