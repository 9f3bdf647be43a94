import { NO_CHANGE, type Known } from '../../../domain/decision.ts';
import type { Delivery, DeliveryId } from '../../../domain/delivery.ts';
import type { Event } from '../../../domain/event.ts';
import type { Intake, Receipt } from '../../contract/journal.ts';
import type { Tenure } from '../../contract/ownership.ts';
import { receivedSince, type Seen } from '../../rows/seen.ts';
import type { PostgresAssignments } from '../people/assignments.ts';
import type { EventToStore } from './events.ts';
import { UNKNOWN, type LockedGateways } from './locked-gateways.ts';

/** An intake that waits for its commit. */
export interface Job {
  readonly intake: Intake;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
}

/** An intake decided on, and what of its decision goes to which table. */
export interface Decided {
  readonly job: Job;
  readonly receipt: Omit<Receipt, 'subjects'>;
  readonly events: readonly EventToStore[];
  /** The deliveries that were claimed, each under which tenure. */
  readonly claimed: ReadonlyMap<DeliveryId, Tenure>;
}

/**
 * Decides on an intake, in the order of the batch.
 * @param results takes what was decided, also if something fails afterwards
 */
export function decideOn(job: Job, known: (intake: Intake) => Known & Applied, results: Decided[]): void {
  const { intake } = job;
  const before = known(intake);
  const decision = intake.decide(before);
  const toStore: EventToStore[] = [];
  const claims = new Map<DeliveryId, Tenure>();
  const claimed = (event: Event, delivery: Delivery): Delivery => {
    const tenure = intake.claims?.claim(event, delivery) ?? null;
    if (tenure === null) return delivery;
    claims.set(delivery.id, tenure);
    return { ...delivery, state: 'sending' };
  };
  // It is listed before anything is claimed, so that its claims are cancelled whatever fails.
  results.push({
    job,
    receipt: { decision, quarantined: intake.rejects.length },
    events: toStore,
    claimed: claims,
  });
  for (const added of decision.events)
    toStore.push({
      ...added,
      deliveries: added.deliveries.map((delivery) => claimed(added.event, delivery)),
      submission: intake.submission ?? null,
    });
  before.apply(decision);
}

/** Takes a decision in, so that the next intakes of the batch see what it changed. */
interface Applied {
  apply(decision: Receipt['decision']): void;
}

/** Returns what is known to each intake of a batch: what was committed, and what those before it decided. */
export function knownIn(
  locked: LockedGateways,
  seen: Map<string, Seen>,
  open: ReturnType<PostgresAssignments['open']>,
): (intake: Intake) => Known & Applied {
  return ({ gateway, setsAlarm = false }) => {
    const standing = locked.standing(gateway) ?? UNKNOWN;
    return {
      ...standing,
      expectations: open.waiting(),
      seen: (key, since = 0) => receivedSince(seen.get(key), since),
      apply: (decision) => {
        locked.apply(gateway, decision, setsAlarm && decision !== NO_CHANGE);
        for (const { key, event } of decision.events)
          if (key !== null) seen.set(key, { id: event.id, receivedAt: event.receivedAt });
        open.take(decision.matches);
      },
    };
  };
}
