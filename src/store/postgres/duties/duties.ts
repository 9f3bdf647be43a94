import { SECOND, type Duration } from '../../../domain/time.ts';
import type { Duty, DutyHolder, Ownership, RelayDescription, Tenure } from '../../contract/ownership.ts';
import type { Signals } from '../../contract/signals.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import type { Connection, Database } from '../connection/database.ts';
import { createFencedTransactions, Expired, type FencedTransactions } from './fenced-transactions.ts';
import type { Instance } from './instance.ts';
import { renewTogether, takeUpAgain } from './leases.ts';
import { expectNoCopy, RELAY } from './ownership.ts';
import { describeRelay, readRelayLeases, relaysIn, standingIn } from './relays.ts';
import { contestedAmong, spread } from './spread.ts';

/** Time after which a relay that is dead, frozen or cut off is one no more; and how often it says that it lives. */
const LENGTH: Duration = 4 * SECOND;
const EVERY: Duration = SECOND;
/** Pause after a look that failed. */
const AGAIN: Duration = SECOND / 4;
/** Time after which a duty that nobody has is anyone's, whoever should have it: that one may be dead, too. */
const FREE_FOR: Duration = SECOND;
/** Time after a lease's end at which it has surely ended by the database's clock. */
const SURELY: Duration = 20;

/** The duties of a relay on PostgreSQL, and the transactions of who does them. */
export interface PostgresOwnership extends Ownership, FencedTransactions {
  /** Checks whether a tenure is over: given back or lost. */
  isOver(tenure: Tenure): boolean;
  /** Lets go of all that is left. */
  close(): Promise<void>;
}

interface Parts {
  readonly database: Database;
  /** A connection for the leases alone: nothing else may hold up their renewal. */
  readonly own: Connection;
  readonly leases: Leases;
  readonly instance: Pick<Instance, 'number' | 'name'>;
  readonly signals: Signals;
}

/** A duty that this process has. */
interface Held {
  readonly tenure: Tenure;
  lease: Lease;
  /** Resolves when it has begun, or ended. */
  work: Promise<void>;
  leaving: boolean;
}

/** This process among the relays. */
interface Membership {
  readonly name: string;
  readonly holder: DutyHolder;
  description: RelayDescription;
  /** True once the others can read it. */
  told: boolean;
  lease: Lease;
  leaving: boolean;
}

/**
 * Creates the duties: each is a row with a holder, an expiry by the database's clock and an epoch that grows with each
 * holder. All leases of a relay are renewed by one statement each second, and each second it looks at those of all relays:
 * what has no owner is taken, and what another one should have is given back.
 */
export function createDuties({ database, own, leases, instance, signals }: Parts): PostgresOwnership {
  const held = new Map<Duty, Held>();
  let member: Membership | null = null;
  let unfollow: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let renewing: Promise<void> | null = null;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  const isHeld = (one: Held): boolean => held.get(one.tenure.duty) === one;

  /** Renews all leases; takes those up again that expired, and ends what another process has had. */
  function renew(): Promise<void> {
    renewing ??= renewAll().finally(() => (renewing = null));
    return renewing;
  }

  async function renewAll(): Promise<void> {
    if (member === null) return;
    const joined = member;
    const all = [...held.values()];
    const mine = [...(joined.leaving ? [] : [joined.lease]), ...all.map(({ lease }) => lease)];
    const renewed = await renewTogether(own, mine, LENGTH);
    if (!joined.leaving && !renewed.has(joined.lease.name)) await register(joined);
    for (const one of all) {
      if (renewed.has(one.lease.name) || !isHeld(one)) continue;
      const lease = await takeUpAgain(leases, one.lease, joined.name, LENGTH);
      if (lease !== null) one.lease = lease;
      else if (isHeld(one)) {
        held.delete(one.tenure.duty);
        joined.holder.lost(one.tenure);
      }
    }
  }

  /** Has the relay be one of those that run. */
  async function register(joined: Membership): Promise<void> {
    const lease = await leases.acquire(joined.lease.name, joined.name, LENGTH);
    if (lease === null) throw new Expired();
    joined.lease = lease;
  }

  async function tell(joined: Membership): Promise<void> {
    await describeRelay(own, joined.lease.name, joined.description);
    joined.told = true;
    signals.raise({ kind: 'leases' });
  }

  /**
   * Renews what this relay has, takes what it should have, and gives back what another one should have.
   *
   * @returns the time until the next look
   */
  async function look(): Promise<Duration> {
    await renew();
    if (member === null || member.leaving) return EVERY;
    if (!member.told) await tell(member);
    const { name, description: told } = member;
    const rows = await readRelayLeases(own);
    const now = rows[0]?.now ?? 0;
    const live = rows.filter(({ until }) => until > now);
    const last = new Map(rows.map((row) => [row.name, row.until]));
    const plan = spread(...standingIn(live));
    for (const duty of told.duties) {
      const freeFor = now - (last.get(duty) ?? now);
      const isOurs = plan.get(duty) === name || (plan.has(duty) && freeFor > FREE_FOR);
      if (freeFor >= 0 && isOurs && !held.has(duty)) await take(duty);
    }
    for (const [duty, one] of held) if (!told.duties.includes(duty) || plan.get(duty) !== name) giveBack(one);
    const ends = live.filter(({ holder }) => holder !== name).map(({ until }) => until + SURELY - now);
    return Math.min(EVERY, ...ends);
  }

  /** Takes a duty that is free, unless another relay is faster. */
  async function take(duty: Duty): Promise<void> {
    if (member === null) return;
    const { holder, name } = member;
    const lease = await leases.acquire(duty, name, LENGTH);
    if (lease === null) return;
    // Of two that took what is one destination's at once, at least one sees the other here.
    const rows = await readRelayLeases(own);
    const [relays, owners] = standingIn(rows.filter(({ until, now }) => until > now));
    if (contestedAmong(relays)(duty, name, owners)) {
      await leases.release(lease);
      return;
    }
    const one: Held = { tenure: { duty }, lease, leaving: false, work: Promise.resolve() };
    held.set(duty, one);
    const begin = async (): Promise<void> => {
      while (isHeld(one) && !one.leaving)
        try {
          await holder.taken(one.tenure);
          return;
        } catch {
          // The database is away: it can be begun when that is back. Whoever joins waits for this, and must not end meanwhile.
          await new Promise((resolve) => setTimeout(resolve, EVERY));
        }
    };
    one.work = begin();
  }

  function giveBack(one: Held): void {
    if (member === null || one.leaving) return;
    const { holder } = member;
    one.leaving = true;
    one.work = one.work
      .then(() => holder.leaving(one.tenure))
      .catch(() => undefined)
      .then(() => letGo(one));
  }

  async function letGo(one: Held): Promise<void> {
    if (!isHeld(one)) return;
    // First, so that a renewal that is on its way does not take it up again.
    held.delete(one.tenure.duty);
    // One that is not released expires.
    await leases.release(one.lease).catch(() => undefined);
    signals.raise({ kind: 'leases' });
  }

  /** Looks now, and from time to time. */
  function lookNow(): Promise<void> {
    again = true;
    return (looking ??= lookOn().finally(() => (looking = null)));
  }

  async function lookOn(): Promise<void> {
    let pause = EVERY;
    while (again) {
      again = false;
      pause = await look().catch(() => AGAIN);
    }
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void lookNow(), pause).unref();
  }

  const fenced = createFencedTransactions({
    database,
    renew,
    leaseOf: (tenure) => {
      const one = held.get(tenure.duty);
      return one?.tenure === tenure ? one.lease : null;
    },
  });

  return {
    join: async (told, holder) => {
      const name = await instance.name();
      const lease = { name: `${RELAY}${await instance.number()}`, epoch: 0 };
      const joined: Membership = { name, holder, description: told, told: false, lease, leaving: false };
      await tell(joined);
      await register(joined);
      try {
        await expectNoCopy(leases);
      } catch (error) {
        await leases.release(joined.lease);
        throw error;
      }
      member = joined;
      unfollow = signals.follow(({ kind }) => {
        if (kind === 'leases') void lookNow();
      });
      await lookNow();
      await Promise.all([...held.values()].map(({ work }) => work));
    },
    describe: async (told) => {
      if (member === null) return;
      member.description = told;
      member.told = false;
      await lookNow();
    },
    leave: async () => {
      if (member === null) return;
      member.leaving = true;
      await leases.release(member.lease).catch(() => undefined);
      for (const one of held.values()) giveBack(one);
      signals.raise({ kind: 'leases' });
      await Promise.all([...held.values()].map(({ work }) => work));
    },
    self: () => (member ? { name: member.name, duties: [...held.keys()] } : null),
    relays: async () => {
      const rows = await readRelayLeases(own);
      const live = rows.filter(({ until, now }) => until > now);
      return relaysIn(live).map((relay) => ({ ...relay, self: relay.name === member?.name }));
    },
    ...fenced,
    isOver: (tenure) => held.get(tenure.duty)?.tenure !== tenure,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      unfollow?.();
      await looking;
      if (member !== null) await leases.release(member.lease).catch(() => undefined);
      for (const one of held.values()) await letGo(one);
      member = null;
    },
  };
}
