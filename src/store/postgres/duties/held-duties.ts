import { SECOND, type Duration } from '../../../domain/time.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import type { Duty, DutyHolder, Tenure } from '../../contract/ownership.ts';
import { takeUpAgain } from './leases.ts';

/** Pause after a duty that could not be begun. */
const AGAIN: Duration = SECOND;

/** The duties that a relay has, each by a lease: from the moment it takes one until it gave it back, or lost it. */
export interface HeldDuties {
  names(): Duty[];
  /** Returns the lease of a tenure; null: that is over. */
  leaseOf(tenure: Tenure): Lease | null;
  /** Has the holder begin a duty, as often as that fails. */
  begin(duty: Duty, lease: Lease): void;
  /** Has the holder leave a duty, then lets go of it. */
  giveBack(duty: Duty): void;
  /** Returns the leases that are to be renewed, as they are now. */
  toRenew(): Renewal;
  /** Resolves once each has begun, or ended. */
  settled(): Promise<void>;
  /** Lets go of all, as they are. */
  letGo(): Promise<void>;
}

/** A renewal of what a relay has at a time. */
export interface Renewal {
  readonly leases: readonly Lease[];
  /**
   * Takes those up again that expired, if nobody else has had them; the others are lost.
   *
   * @param renewed names of the leases that did not expire
   */
  keep(renewed: ReadonlySet<string>): Promise<void>;
}

interface Parts {
  readonly leases: Leases;
  /** Length of a lease. */
  readonly length: Duration;
  /** Name of the relay. */
  readonly name: string;
  readonly holder: DutyHolder;
  /** Called when one is free for others. */
  readonly released: () => void;
}

interface Held {
  readonly tenure: Tenure;
  lease: Lease;
  /** Resolves when it has begun, or ended. */
  work: Promise<void>;
  leaving: boolean;
}

/** Creates the list of a relay's duties, of which there are none yet. */
export function createHeldDuties({ leases, length, name, holder, released }: Parts): HeldDuties {
  const held = new Map<Duty, Held>();

  const isHeld = (one: Held): boolean => held.get(one.tenure.duty) === one;

  async function begin(one: Held): Promise<void> {
    while (isHeld(one) && !one.leaving)
      try {
        await holder.taken(one.tenure);
        return;
      } catch {
        // The database is away: it can be begun when that is back. Whoever joins waits for this, and must not end meanwhile.
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
  }

  async function letGo(one: Held): Promise<void> {
    if (!isHeld(one)) return;
    // First, so that a renewal that is on its way does not take it up again.
    held.delete(one.tenure.duty);
    // One that is not released expires.
    await leases.release(one.lease).catch(() => undefined);
    released();
  }

  return {
    names: () => [...held.keys()],
    leaseOf: (tenure) => {
      const one = held.get(tenure.duty);
      return one?.tenure === tenure ? one.lease : null;
    },
    begin: (duty, lease) => {
      const one: Held = { tenure: { duty }, lease, leaving: false, work: Promise.resolve() };
      held.set(duty, one);
      one.work = begin(one);
    },
    giveBack: (duty) => {
      const one = held.get(duty);
      if (one === undefined || one.leaving) return;
      one.leaving = true;
      one.work = one.work
        .then(() => holder.leaving(one.tenure))
        .catch(() => undefined)
        .then(() => letGo(one));
    },
    toRenew: () => {
      const all = [...held.values()];
      return {
        leases: all.map(({ lease }) => lease),
        keep: async (renewed) => {
          for (const one of all) {
            if (renewed.has(one.lease.name) || !isHeld(one)) continue;
            const lease = await takeUpAgain(leases, one.lease, name, length);
            if (lease !== null) one.lease = lease;
            else if (isHeld(one)) {
              held.delete(one.tenure.duty);
              holder.lost(one.tenure);
            }
          }
        },
      };
    },
    settled: async () => {
      await Promise.all([...held.values()].map(({ work }) => work));
    },
    letGo: async () => {
      for (const one of held.values()) await letGo(one);
    },
  };
}
