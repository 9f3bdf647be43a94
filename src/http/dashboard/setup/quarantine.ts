import { z } from 'zod';
import {
  getQuarantined,
  listQuarantine,
  retryQuarantine,
  revealQuarantined,
} from '../../../operations/store/quarantine.ts';
import { does, doesUnnoticed, shows, type Done, type Page, type Visit } from '../section.ts';
import { partPage, quarantinePage, retriedPage, type PartPage } from './quarantine-page.ts';

/** Parts of a page. */
const PAGE = 50;

const narrowed = z.object({
  gateway: z.string().max(200).optional(),
  cursor: z.string().max(200).optional(),
});
const one = z.object({ id: z.string().max(20) });

/** Routes of the pages about what could not be read. */
export const QUARANTINE_ROUTES = [
  shows('/setup/quarantine', list),
  // Each look at a part that is not masked is in the audit, so that it is not loaded again by itself.
  shows('/setup/quarantine/:id', async ({ context, principal, look, params }) =>
    pageOf({
      look,
      part: await getQuarantined(context, principal, params(one)),
      revealed: principal.codes === 'shown',
    }),
  ),
  doesUnnoticed('/setup/quarantine/:id/reveal', async ({ context, principal, look, params }) =>
    pageOf({ look, part: await revealQuarantined(context, principal, params(one)), revealed: true }),
  ),
  does('/setup/quarantine/:id/retry', retry),
];

async function list(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const { gateway, cursor } = visit.query(narrowed);
  const { items, next } = await listQuarantine(context, principal, { gateway, cursor, limit: PAGE });
  const older = cursor !== undefined;
  const main = quarantinePage({ look, gateway: gateway ?? null, parts: items, next, older });
  return { title: 'Quarantine', main };
}

function pageOf(page: PartPage): Page {
  return { title: 'Quarantine', main: partPage(page), reload: 'never' };
}

/** Decodes a part again: what is understood now is gone from quarantine, so its page is, too. */
async function retry({ context, principal, params }: Visit): Promise<Done> {
  const results = await retryQuarantine(context, principal, params(one));
  return { title: 'Quarantine', main: retriedPage(results), reload: 'never' };
}
