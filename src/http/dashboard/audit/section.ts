import { z } from 'zod';
import { AUDIT_ACTIONS } from '../../../domain/audit.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { DAY, HOUR, type Duration } from '../../../domain/time.ts';
import { listAudit } from '../../../operations/people/audit.ts';
import { listUsers } from '../../../operations/people/users.ts';
import { to } from '../../html.ts';
import { personName } from '../names.ts';
import { doesUnnoticed, shows, type Done, type Page, type Section, type Visit } from '../section.ts';
import { auditPage, SINCE, type AuditFilter } from './audit-page.ts';

/** Entries of a page. */
const PAGE = 100;

const unset = z.literal('').transform(() => undefined);
const typed = z
  .string()
  .trim()
  .max(300)
  .transform((written) => (written === '' ? undefined : written))
  .optional();

const filter = z.object({
  actor: typed,
  action: z.enum(AUDIT_ACTIONS).or(unset).optional(),
  event: typed,
  sim: typed,
  since: z.enum(SINCE).or(unset).optional(),
});
const cursor = z.string().max(200).optional();

const BACK: Readonly<Record<(typeof SINCE)[number], Duration>> = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
};

/** The audit, for administrators. */
export const AUDIT: Section = {
  title: 'Audit',
  address: to`/audit`,
  role: listAudit.role,
  everywhere: true,
  routes: [shows('/audit', (visit) => page(visit, visit.query(filter))), doesUnnoticed('/audit', narrow)],
};

/** Goes to the address of a filter. A number is somebody's, and stands in none: what it finds is shown at once. */
async function narrow(visit: Visit): Promise<Done> {
  const { cursor: from, ...chosen } = visit.form(filter.extend({ cursor }));
  const isNamed = chosen.sim === undefined || /\p{L}/u.test(chosen.sim);
  if (from === undefined && isNamed) return { see: to`/audit`.with(chosen) };
  return { ...(await page(visit, chosen, from)), reload: 'never' };
}

async function page(visit: Visit, chosen: AuditFilter, from?: string): Promise<Page> {
  const { context, principal, look } = visit;
  const accounts = (await listUsers(context, principal, {})).map(({ id }) => id);
  const actor = accounts.find((id) => personName(id) === chosen.actor) ?? chosen.actor;
  const found = await entriesOf(visit, { ...chosen, actor }, from);
  return {
    title: 'Audit',
    hasFields: true,
    main: auditPage({ look, filter: chosen, ...found, older: from !== undefined, accounts }),
  };
}

async function entriesOf(
  { context, principal, look }: Visit,
  { since, ...named }: AuditFilter,
  from: string | undefined,
): Promise<Pick<Parameters<typeof auditPage>[0], 'entries' | 'next' | 'refused'>> {
  try {
    const { items, next } = await listAudit(context, principal, {
      ...{ ...named, limit: PAGE, cursor: from },
      ...(since !== undefined && { since: look.now - BACK[since] }),
    });
    return { entries: items, next, refused: null };
  } catch (error) {
    // What is wrong with the id of a message stands beside it.
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return { entries: [], next: null, refused: error.message };
  }
}
