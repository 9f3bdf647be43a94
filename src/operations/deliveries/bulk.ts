import { z } from 'zod';
import type { DeliveryId } from '../../domain/delivery.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import type { PageRequest } from '../../store/contract/paging.ts';
import type { StoreContext } from '../context.ts';
import { useCase, type Caller } from '../use-case.ts';
import { deliveryChoice, queryOf, shownState } from './choice.ts';
import type { DryRuns } from './dry-runs.ts';
import { carryOut, DELIVERY_ACTIONS, obstacleTo, requireTarget, type Order } from './orders.ts';

/** The context of orders about many deliveries, inside the relay. */
export interface BulkContext extends StoreContext {
  readonly dryRuns: DryRuns;
}

/** So many deliveries are found by one dry run, the oldest first, and so many of them are read together. */
const MOST = 10_000;
const PAGE = 5_000;

const planned = z.object({
  matched: z.number(),
  /** True: there are more, which the order would not touch. */
  more: z.boolean(),
  /** By which whoever planned the order has it carried out, once and within 10 minutes. */
  token: z.string(),
});
const carriedOut = z.object({
  done: z.number(),
  /** Those that are not in a state any more that allows it. */
  skipped: z.number(),
});

const input = z.object({
  action: z.enum(DELIVERY_ACTIONS),
  filter: deliveryChoice.optional(),
  /** The destination of what is sent again; absent: the one that it went to. */
  destination: z.string().optional(),
  dry_run: z.boolean().optional(),
  /** The token of a dry run, to have it carried out. */
  token: z.string().optional(),
});
type Input = z.output<typeof input>;

/** Finds the deliveries that an order would be carried out on, or, by the token of that, carries it out on those and no others. */
export const orderDeliveries = useCase({
  role: 'operator',
  input,
  result: z.union([planned, carriedOut]),
  run: (context: BulkContext, caller, { token, ...order }) =>
    token === undefined ? plan(context, caller, order) : execute(context, caller, token, order),
});

async function plan(
  context: BulkContext,
  { id, scope }: Caller,
  { action, filter = {}, destination: to, dry_run }: Input,
): Promise<z.output<typeof planned>> {
  const isEmpty = Object.values(filter).every((value) => value === undefined);
  const problems = [
    ...(dry_run
      ? []
      : [{ field: 'dry_run', message: 'must be true; the answer has a token to carry it out' }]),
    ...(isEmpty ? [{ field: 'filter', message: `must say which: ${KEYS.join(', ')}` }] : []),
    ...(to !== undefined && action !== 'resend'
      ? [{ field: 'destination', message: 'is for resend only' }]
      : []),
  ];
  if (problems.length > 0) throw new Refusal('invalid', problems);
  if (to !== undefined) requireTarget(context.config, scope, to);
  const { ids, more } = await matching(context, scope, { action, to }, filter);
  return { matched: ids.length, more, token: await context.dryRuns.keep(id, { action, to, ids }) };
}

const KEYS = Object.keys(deliveryChoice.shape);

async function execute(
  context: BulkContext,
  caller: Caller,
  token: string,
  { action, ...others }: Input,
): Promise<z.output<typeof carriedOut>> {
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  if (given.length > 0)
    throw new Refusal(
      'invalid',
      given.map(([field]) => ({ field, message: 'is that of the dry run: leave it out' })),
    );
  const order = await context.dryRuns.take(caller.id, token);
  if (order?.action !== action)
    throw new Refusal('not_found', `no dry run of ${action} has this token (any more): do it again`);
  const { done } = await carryOut(context, caller, order, order.ids);
  return { done, skipped: order.ids.length - done };
}

async function matching(
  context: BulkContext,
  scope: Scope,
  order: Order,
  filter: z.output<typeof deliveryChoice>,
): Promise<{ readonly ids: readonly DeliveryId[]; readonly more: boolean }> {
  const { config, store } = context;
  const query = { ...(await queryOf(context, scope, filter)), order: 'oldest' } as const;
  const circuits = await store.circuits.all();
  const ids: DeliveryId[] = [];
  let page: PageRequest | null = { limit: PAGE };
  while (page !== null && ids.length <= MOST) {
    const { items, next }: Awaited<ReturnType<typeof store.reader.deliveryHeads>> =
      await store.reader.deliveryHeads(scope, query, page);
    const able = items.filter(
      (one) => obstacleTo(config, scope, order, { ...one, shown: shownState(one, circuits) }) === null,
    );
    ids.push(...able.map(({ id }) => id));
    page = next === null ? null : { limit: PAGE, cursor: next };
    // Others have their turn between two pages.
    await new Promise((done) => setImmediate(done));
  }
  return { ids: ids.slice(0, MOST), more: ids.length > MOST };
}
