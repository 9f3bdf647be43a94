import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { probeNow } from '../../delivery/circuit.ts';
import {
  DELIVERY_STATES,
  isEnded,
  type Delivery,
  type DeliveryId,
  type DeliveryState,
} from '../../domain/delivery.ts';
import { formatId } from '../../domain/id.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  isDeliveryInScope,
  isDestinationInScope,
  isWhollyInScope,
  type Scope,
} from '../../domain/subject.ts';
import { resentDelivery } from '../../engine/deliveries.ts';
import type { ListedDelivery } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { unknownName } from '../names.ts';
import { useCase, type Caller } from '../use-case.ts';
import { isBehindProbe, shownState, type Shown } from './choice.ts';
import { asShown, findDelivery, shownDelivery } from './list.ts';

/** The actions of an operator on deliveries. */
export const DELIVERY_ACTIONS = ['retry', 'release', 'drop', 'resend'] as const;

/** An order about deliveries. */
export interface Order {
  readonly action: (typeof DELIVERY_ACTIONS)[number];
  /** The destination of what is sent again; absent: the one that it went to. */
  readonly to?: string | undefined;
}

/** The states, as they are shown, in which a delivery can be retried, released, dropped, or sent again to where it went. */
export const STATES_OF_ACTION: Readonly<Record<Order['action'], readonly DeliveryState[]>> = {
  retry: ['retrying', 'held', 'dead'],
  release: ['held'],
  drop: ['pending', 'retrying', 'held', 'dead'],
  resend: DELIVERY_STATES.filter((state) => isEnded(state) || state === 'dead'),
};

const byId = z.object({
  /** Its last characters suffice. */
  id: z.string(),
});

/** Sends one delivery again that is dead, held or waits for another attempt; releases one that is held; or gives one up for good. */
export const orderDelivery = useCase({
  role: 'operator',
  input: byId.extend({ action: z.enum(['retry', 'release', 'drop']) }),
  /** As it stands afterwards. */
  result: shownDelivery,
  run: async (context: StoreContext, caller, { id, action }) => {
    const found = await orderOne(context, caller, { action }, id);
    const { reader, circuits } = context.store;
    const after = (await reader.delivery(caller.scope, found.id)) ?? found;
    return asShown(caller.scope, after, shownState(after, await circuits.all()));
  },
});

/** Sends what a delivery was about once more, to where it went or to another destination, as a new delivery. */
export const resendDelivery = useCase({
  role: 'operator',
  input: byId.extend({ destination: z.string().optional() }),
  /** The new one. */
  result: shownDelivery,
  run: async (context: StoreContext, caller, { id, destination: to }) => {
    const found = await orderOne(context, caller, { action: 'resend', to }, id);
    const made = found.made[0];
    if (made === undefined) throw new Error('nothing was sent again');
    const shown = { ...made, kind: found.kind, subject: found.subject };
    return asShown(caller.scope, shown, made.state);
  },
});

/** Carries an order out on the delivery whose id ends so, or refuses it in words. Returns it as it stood before. */
async function orderOne(
  context: StoreContext,
  caller: Caller,
  order: Order,
  written: string,
): Promise<ListedDelivery & { readonly made: readonly Delivery[] }> {
  const { config, store } = context;
  const found = await findDelivery(store.reader, caller.scope, written);
  if (order.to !== undefined) requireTarget(config, caller.scope, order.to);
  const shown = { ...found, shown: shownState(found, await store.circuits.all()) };
  const obstacle = obstacleTo(config, caller.scope, order, shown);
  if (obstacle !== null) throw new Refusal('conflict', `${formatId(found.id)}: ${obstacle}`);
  const { done, made } = await carryOut(context, caller, order, [found.id]);
  if (done === 0) throw new Refusal('conflict', `${formatId(found.id)}: it has just changed`);
  return { ...found, made };
}

/**
 * Requires that a destination is one that something can be sent to again.
 *
 * @throws Refusal (`unknown_name`)
 */
export function requireTarget({ destinations }: Config, scope: Scope, to: string): void {
  const names = Object.keys(destinations).filter((name) => isDestinationInScope(scope, name));
  if (!names.includes(to)) throw unknownName(`no destination "${to}" in the config`, to, names);
}

type ShownListed = ListedDelivery & Shown;

/** Returns why an order cannot be carried out on a delivery as it stands; null: it can be. */
export function obstacleTo(
  { destinations }: Config,
  scope: Scope,
  { action, to }: Order,
  { shown, destination, subject }: Pick<ShownListed, 'shown' | 'destination' | 'subject'>,
): string | null {
  const target = to ?? destination;
  // What still waits to go elsewhere can go to another destination too.
  const isElsewhere = action === 'resend' && target !== destination && shown !== 'sending';
  if (!STATES_OF_ACTION[action].includes(shown) && !isElsewhere)
    return `what is ${shown} cannot be ${DONE[action]}`;
  // Others would miss it, or more would be sent than whoever asks may see.
  if ((action === 'drop' || action === 'resend') && !isWhollyInScope(scope, subject))
    return `it may not be ${DONE[action]}`;
  if (action === 'drop') return null;
  if (!Object.hasOwn(destinations, target)) return `the destination "${target}" is not in the config`;
  return isDeliveryInScope(scope, subject.id, target) ? null : `it may not go to "${target}"`;
}

const DONE: Readonly<Record<Order['action'], string>> = {
  retry: 'retried',
  release: 'released',
  drop: 'dropped',
  resend: 'sent again',
};

/** So many are looked at, audited and changed together. */
const TOGETHER = 200;

/**
 * Carries an order out on those of the deliveries that can still be had for it, and notes each of them before.
 *
 * @returns how many those are, and what was made to send them again
 */
export async function carryOut(
  context: StoreContext,
  caller: Caller,
  order: Order,
  ids: readonly DeliveryId[],
): Promise<{ readonly done: number; readonly made: readonly Delivery[] }> {
  const { config, store, audit } = context;
  const { scope } = caller;
  let done = 0;
  const made: Delivery[] = [];
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const chunk = ids.slice(from, from + TOGETHER);
    const circuits = await store.circuits.all();
    const { items } = await store.reader.deliveries(
      scope,
      { ids: chunk, order: 'oldest' },
      { limit: TOGETHER },
    );
    const able = items
      .map((one) => ({ ...one, shown: shownState(one, circuits) }))
      .filter((one) => obstacleTo(config, scope, order, one) === null);
    if (able.length === 0) continue;
    const subjects = able.map(({ id, destination }) => ({
      delivery: id,
      destination: order.to ?? destination,
    }));
    await audit.note(caller, order.action, ...subjects);
    const result = await perform(context, scope, order, able);
    done += result.done;
    made.push(...result.made);
  }
  return { done, made };
}

async function perform(
  { store, ids: newIds, clock }: StoreContext,
  scope: Scope,
  { action, to }: Order,
  able: readonly ShownListed[],
): Promise<{ readonly done: number; readonly made: readonly Delivery[] }> {
  const ids = able.map(({ id }) => id);
  switch (action) {
    case 'retry':
    case 'release': {
      const count = await store.outbox.retry(scope, { ids }, clock());
      for (const destination of new Set(able.map((one) => one.destination)))
        await probeNow(store.circuits, destination);
      return { done: count + able.filter(isBehindProbe).length, made: [] };
    }
    case 'drop':
      return { done: await store.outbox.drop(scope, { ids }, clock()), made: [] };
    case 'resend': {
      const nextId = await newIds();
      const made = able.map((one) => resentDelivery(one, to ?? one.destination, clock(), nextId));
      await store.outbox.settle([], made);
      return { done: made.length, made };
    }
  }
}
