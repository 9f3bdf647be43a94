import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.ts';
import { orderDeliveries } from '../../../operations/deliveries/bulk.ts';
import { countDeliveries, listDeliveries } from '../../../operations/deliveries/list.ts';
import { listDestinations } from '../../../operations/deliveries/destinations.ts';
import { to } from '../../html.ts';
import { does, doesUnnoticed, shows, type Page, type Section, type Visit } from '../section.ts';
import { deliveriesPage, type DeliveriesPage } from './deliveries-page.ts';
import { listAddress, narrowedShape, orderShape, outcomeShape, planShape, type Narrowed } from './filter.ts';
import { planPage, said } from './plan.ts';

/** Deliveries of a page. */
const LIMIT = 100;

const cursor = z.object({ cursor: z.string().max(1_000).optional() });

/** The deliveries and the actions on them. */
export const DELIVERIES: Section = {
  title: 'Deliveries',
  address: to`/deliveries`,
  role: listDeliveries.role,
  routes: [
    shows('/deliveries', async (visit) => {
      const from = visit.query(cursor).cursor;
      const { did, ...outcome } = visit.query(outcomeShape);
      const notice = did === undefined ? null : said(did, outcome, visit.look);
      const main = await list(visit, visit.query(narrowedShape), from, notice);
      return { title: 'Deliveries', main, hasFields: true, ...(from !== undefined && { reload: 'never' }) };
    }),
    doesUnnoticed('/deliveries/plan', plan),
    does('/deliveries/carry-out', async (visit) => {
      const { action, token, ...narrowed } = visit.form(orderShape);
      const carriedOut = await orderDeliveries(visit.context, visit.principal, { action, token });
      const outcome = 'done' in carriedOut ? { did: action, ...carriedOut } : {};
      return { see: listAddress(narrowed).with(outcome) };
    }),
  ],
};

/** Says what will happen, and asks whether it is meant. */
async function plan(visit: Visit): Promise<Page> {
  const { action, to: destination, all, ids, ...narrowed } = visit.form(planShape);
  const wanted = all !== undefined || ids.length > 0;
  // An order has to say which ones it is about; all that have not arrived are those since ever.
  const filter = all === undefined ? { ids } : { since: 0, ...narrowed };
  const planned = wanted
    ? await orderDeliveries(visit.context, visit.principal, {
        ...{ action, filter, dry_run: true },
        ...(action === 'resend' && { destination }),
      })
    : null;
  const ticked = all === undefined ? ids.length : null;
  const main = planPage({ look: visit.look, action, destination, narrowed, ticked, planned });
  return { title: 'Deliveries', main, reload: 'never' };
}

async function list(
  visit: Visit,
  narrowed: Narrowed,
  from: string | undefined,
  notice: DeliveriesPage['notice'],
): Promise<ReturnType<typeof deliveriesPage>> {
  const { context, principal, look } = visit;
  const page = { order: 'newest', limit: LIMIT, ...(from !== undefined && { cursor: from }) } as const;
  const [{ items, next, refused }, counts, destinations] = await Promise.all([
    listDeliveries(context, principal, { ...narrowed, ...page }).then(
      (found) => ({ ...found, refused: null }),
      asNothing,
    ),
    countDeliveries(context, principal, {}),
    listDestinations(context, principal, {}),
  ]);
  const targets = destinations.map(({ name }) => name);
  const isFirst = from === undefined;
  return deliveriesPage({
    look,
    narrowed,
    deliveries: items,
    next,
    isFirst,
    counts,
    targets,
    refused,
    notice,
  });
}

/** Finds nothing for a destination that is not there (any more): an address may be old. */
function asNothing(error: unknown): { items: []; next: null; refused: string } {
  if (!(error instanceof Refusal) || !['unknown_name', 'invalid'].includes(error.kind)) throw error;
  return { items: [], next: null, refused: error.message };
}
