import { SECOND, type Duration } from '../../../domain/time.ts';
import type { Duty, Ownership, RelayDescription, Tenure } from '../../contract/ownership.ts';
import type { Signals } from '../../contract/signals.ts';
import type { Lease, Leases } from '../../contract/leases.ts';
import type { Connection, Database } from '../connection/database.ts';
import { createFencedTransactions, Expired, type FencedTransactions } from './fenced-transactions.ts';
import type { Instance } from './instance.ts';
import { createHeldDuties, type HeldDuties } from './held-duties.ts';
import { createLeases, renewTogether } from './leases.ts';
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

/** This process among the relays. */
interface Membership {
  readonly name: string;
  readonly held: HeldDuties;
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
  let member: Membership | null = null;
  let unfollow: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let renewing: Promise<void> | null = null;
  let looking: Promise<void> | null = null;
  let again = false;
  let closed = false;

  /** Renews all leases; takes those up again that expired, and ends what another process has had. */
  function renew(): Promise<void> {
    renewing ??= renewAll().finally(() => (renewing = null));
    return renewing;
  }

  async function renewAll(): Promise<void> {
    if (member === null) return;
    const joined = member;
    const renewal = joined.held.toRenew();
    const mine = [...(joined.leaving ? [] : [joined.lease]), ...renewal.leases];
    const renewed = await renewTogether(own, mine, LENGTH);
    if (!joined.leaving && !renewed.has(joined.lease.name)) await register(joined);
    await renewal.keep(renewed);
  }

  /** Has the relay be one of those that run. */
  async function register(joined: Membership, by = leases): Promise<void> {
    const lease = await by.acquire(joined.lease.name, joined.name, LENGTH);
    if (lease === null) throw new Expired();
    joined.lease = lease;
  }

  async function tell(joined: Membership, by = own): Promise<void> {
    await describeRelay(by, joined.lease.name, joined.description);
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
    const { name, held, description: told } = member;
    const rows = await readRelayLeases(own);
    const now = rows[0]?.now ?? 0;
    const live = rows.filter(({ until }) => until > now);
    const last = new Map(rows.map((row) => [row.name, row.until]));
    const plan = spread(...standingIn(live));
    for (const duty of told.duties) {
      const freeFor = now - (last.get(duty) ?? now);
      const isOurs = plan.get(duty) === name || (plan.has(duty) && freeFor > FREE_FOR);
      if (freeFor >= 0 && isOurs && !held.names().includes(duty)) await take(duty);
    }
    for (const duty of held.names())
      if (!told.duties.includes(duty) || plan.get(duty) !== name) held.giveBack(duty);
    const ends = live.filter(({ holder }) => holder !== name).map(({ until }) => until + SURELY - now);
    return Math.min(EVERY, ...ends);
  }

  /** Takes a duty that is free, unless another relay is faster. */
  async function take(duty: Duty): Promise<void> {
    if (member === null) return;
    const { held, name } = member;
    const lease = await leases.acquire(duty, name, LENGTH);
    if (lease === null) return;
    // Of two that took what is one destination's at once, at least one sees the other here.
    const rows = await readRelayLeases(own);
    const [relays, owners] = standingIn(rows.filter(({ until, now }) => until > now));
    if (contestedAmong(relays)(duty, name, owners)) {
      await leases.release(lease);
      return;
    }
    held.begin(duty, lease);
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
    leaseOf: (tenure) => member?.held.leaseOf(tenure) ?? null,
  });

  return {
    join: async (told, holder) => {
      const name = await instance.name();
      const lease = { name: `${RELAY}${await instance.number()}`, epoch: 0 };
      const released = (): void => signals.raise({ kind: 'leases' });
      const held = createHeldDuties({ leases, length: LENGTH, name, holder, released });
      const joined: Membership = { name, held, description: told, told: false, lease, leaving: false };
      // A start has as long as any statement has: only what is done each second is lost if it is not done soon.
      const patient = createLeases(database);
      await tell(joined, database);
      await register(joined, patient);
      try {
        await expectNoCopy(patient);
      } catch (error) {
        await leases.release(joined.lease);
        throw error;
      }
      member = joined;
      unfollow = signals.follow(({ kind }) => {
        if (kind === 'leases') void lookNow();
      });
      await lookNow();
      await held.settled();
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
      for (const duty of member.held.names()) member.held.giveBack(duty);
      signals.raise({ kind: 'leases' });
      await member.held.settled();
    },
    self: () => (member ? { name: member.name, duties: member.held.names() } : null),
    relays: async () => {
      const rows = await readRelayLeases(own);
      const live = rows.filter(({ until, now }) => until > now);
      return relaysIn(live).map((relay) => ({ ...relay, self: relay.name === member?.name }));
    },
    ...fenced,
    isOver: (tenure) => (member?.held.leaseOf(tenure) ?? null) === null,
    close: async () => {
      closed = true;
      clearTimeout(timer);
      unfollow?.();
      await looking;
      if (member === null) return;
      await leases.release(member.lease).catch(() => undefined);
      await member.held.letGo();
      member = null;
    },
  };
}
