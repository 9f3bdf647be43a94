import { z } from 'zod';
import type { AuditTrail } from '../../access/audit.ts';
import { probeNow } from '../../delivery/circuit.ts';
import { DELIVERY_STATES, isEnded } from '../../domain/delivery.ts';
import type { StoreContext } from '../context.ts';
import { list } from '../fields.ts';
import { useCase, type Caller } from '../use-case.ts';
import { groupsOf, isBehindProbe, type Group } from './choice.ts';

/** A choice of what has not arrived; what is absent does not matter. */
const choice = z.object({
  /** As it is shown: what waits for a destination that is failing is `held`. */
  state: z.enum(DELIVERY_STATES.filter((state) => !isEnded(state))).optional(),
  destination: z.string().optional(),
});

const requeued = z.object({
  /** Deliveries that are requeued. */
  count: z.number(),
  /** Those of the destinations that the config lacks: what is for them stays as it is. */
  unconfigured: list(z.string()),
});

/** Sends again all that is dead, held or waiting for another attempt. */
export const retryDeliveries = useCase({
  role: 'operator',
  input: choice,
  result: requeued,
  run: async (context: StoreContext, caller, meant) =>
    requeue(context, caller, 'retry', await groupsOf(context, caller.scope, meant), meant.destination),
});

/** Sends all that is held. */
export const releaseDeliveries = useCase({
  role: 'operator',
  input: choice.pick({ destination: true }),
  result: requeued,
  run: async (context: StoreContext, caller, { destination }) => {
    const held = await groupsOf(context, caller.scope, { state: 'held', destination });
    return requeue(context, caller, 'release', held, destination);
  },
});

/** Gives all that is chosen up for good. */
export const dropDeliveries = useCase({
  role: 'operator',
  input: choice,
  result: z.object({ count: z.number() }),
  run: async (context: StoreContext, caller, meant) => {
    const { store, audit, clock } = context;
    const groups = await groupsOf(context, caller.scope, meant);
    await noteDestinations(audit, caller, 'drop', groups);
    return { count: await store.outbox.drop(caller.scope, { among: groups }, clock()) };
  },
});

async function requeue(
  { config, store, audit, clock }: StoreContext,
  caller: Caller,
  action: 'retry' | 'release',
  groups: readonly Group[],
  only: string | undefined,
): Promise<z.output<typeof requeued>> {
  await noteDestinations(audit, caller, action, groups);
  const isConfigured = ({ destination }: Group): boolean => Object.hasOwn(config.destinations, destination);
  const among = groups.filter(isConfigured);
  const count = await store.outbox.retry(caller.scope, { among }, clock());
  await probeNow(store.circuits, only);
  const waited = among.filter(isBehindProbe).reduce((sum, group) => sum + group.count, 0);
  const unconfigured = groups.filter((group) => !isConfigured(group));
  return {
    count: count + waited,
    unconfigured: [...new Set(unconfigured.map(({ destination }) => destination))],
  };
}

/** Notes what is done with deliveries to each destination. */
async function noteDestinations(
  audit: AuditTrail,
  caller: Caller,
  action: 'retry' | 'release' | 'drop',
  groups: readonly Group[],
): Promise<void> {
  const destinations = new Set(groups.map(({ destination }) => destination));
  if (destinations.size > 0)
    await audit.note(caller, action, ...[...destinations].map((destination) => ({ destination })));
}
