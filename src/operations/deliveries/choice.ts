import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { DELIVERY_STATES, isEnded, isWaiting, type DeliveryState } from '../../domain/delivery.ts';
import { readId } from '../../domain/id.ts';
import type { Circuit } from '../../domain/outcome.ts';
import { Refusal } from '../../domain/refusal.ts';
import { isDestinationInScope, type Scope } from '../../domain/subject.ts';
import type { Standing } from '../../store/contract/outbox.ts';
import type { DeliveryQuery } from '../../store/contract/reader.ts';
import type { Depth } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { list, moment } from '../fields.ts';
import { unknownName } from '../names.ts';

/** A choice of deliveries, by what whoever asks is shown of them; what is absent does not matter. */
export const deliveryChoice = z.object({
  /** As it is shown: what waits for a destination that is failing is `held`. */
  state: z.enum(DELIVERY_STATES).optional(),
  destination: z.string().optional(),
  /** The whole id of their event. */
  event: z.string().optional(),
  since: moment.optional(),
  /** Whole ids of their own. */
  ids: list(z.string()).optional(),
});
type DeliveryChoice = z.output<typeof deliveryChoice>;

/**
 * Makes the query for the deliveries that are meant.
 *
 * @throws Refusal (`unknown_name`) if the destination is neither in the config nor one that something waits for
 */
export async function queryOf(
  context: Pick<StoreContext, 'config' | 'store'>,
  scope: Scope,
  { state, destination, event, since, ids }: DeliveryChoice,
): Promise<DeliveryQuery> {
  const groups = await groupsOf(context, scope, { state, destination });
  const others = {
    ...(event !== undefined && { event: wholeId('event', event) }),
    ...(since !== undefined && { since }),
    ...(ids !== undefined && { ids: ids.map((one) => wholeId('ids', one)) }),
  };
  const isOfOpen = state === undefined ? (event ?? ids) === undefined : !isEnded(state);
  if (isOfOpen) return { ...others, among: groups };
  return {
    ...others,
    ...(state !== undefined && { states: [state] }),
    ...(destination !== undefined && { destination }),
  };
}

function wholeId(field: string, written: string): number {
  const id = readId(written);
  if (id === null) throw new Refusal('invalid', [{ field, message: `"${written}" is not a whole id` }]);
  return id;
}

/** The state of a delivery as it is stored, and as it is shown: what waits for a failing destination is held. */
export interface Shown {
  readonly state: DeliveryState;
  readonly shown: DeliveryState;
}

/** Deliveries that have not arrived and stand in one way. */
export type Group = Depth & Shown;

/**
 * Counts the deliveries that have not arrived, by the way in which they stand.
 *
 * @throws Refusal (`unknown_name`) if the destination is neither in the config nor one that something waits for
 */
export async function groupsOf(
  { config, store: { reader, circuits } }: Pick<StoreContext, 'config' | 'store'>,
  scope: Scope,
  { state, destination: only }: Pick<DeliveryChoice, 'state' | 'destination'>,
): Promise<Group[]> {
  const depths = await reader.depths(scope);
  if (only !== undefined) requireDestination(config, scope, depths, only);
  const known = await circuits.all();
  return depths
    .map((depth) => ({ ...depth, shown: shownState(depth, known) }))
    .filter(
      ({ destination, shown }) =>
        (only === undefined || destination === only) && (state === undefined || shown === state),
    );
}

/** Returns the state that is shown: what waits for a failing destination is held. */
export function shownState(
  { destination, state }: Standing,
  circuits: ReadonlyMap<string, Circuit>,
): DeliveryState {
  return isWaiting(state) && circuits.get(destination)?.openSince != null ? 'held' : state;
}

/** Recognises what waits for a failing destination's probe: it is queued already, and only the probe is missing. */
export function isBehindProbe({ state, shown }: Shown): boolean {
  return state === 'pending' && shown === 'held';
}

/** Requires that a destination is one that there is, or was: what waits for one that left the config is kept. */
function requireDestination(
  { destinations }: Config,
  scope: Scope,
  standings: readonly Standing[],
  destination: string,
): void {
  const configured = Object.keys(destinations).filter((name) => isDestinationInScope(scope, name));
  const names = [...new Set([...configured, ...standings.map((standing) => standing.destination)])];
  if (!names.includes(destination)) throw unknownName(`no destination "${destination}"`, destination, names);
}
