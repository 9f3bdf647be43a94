import { isWaiting } from '../../../domain/delivery.ts';
import type { Journal } from '../../contract/journal.ts';
import { StoreUnavailable } from '../../contract/errors.ts';
import type { Signals } from '../../contract/signals.ts';
import { receivedSince } from '../../rows/seen.ts';
import type { PostgresAssignments } from '../people/assignments.ts';
import type { Changes } from '../signals/changes.ts';
import type { Counts } from './counts.ts';
import type { Connection, Database } from '../connection/database.ts';
import { decideOn, knownIn, type Decided, type Job } from './decide.ts';
import type { DoubtfulCommits } from '../duties/doubtful-commits.ts';
import type { PostgresOwnership } from '../duties/duties.ts';
import { isConflict, storeErrorOf } from '../connection/errors.ts';
import { gatewaysDue } from './due.ts';
import type { Events } from './events.ts';
import type { Gateways } from './gateways.ts';
import type { Fence } from '../duties/kept-lease.ts';
import { quarantineRejects, releaseFromQuarantine } from './quarantine.ts';

/** Events, deliveries and rejects are written in batches of so many intakes at most. */
const LARGEST_BATCH = 200;

interface Parts {
  readonly database: Database;
  /** Runs each transaction, which may claim. */
  readonly ownership: Pick<PostgresOwnership, 'transaction'>;
  readonly events: Events;
  readonly gateways: Gateways;
  readonly expectations: PostgresAssignments;
  readonly changes: Pick<Changes, 'count' | 'during'>;
  readonly counts: Pick<Counts, 'counted'>;
  readonly signals: Pick<Signals, 'raise'>;
  /** Called within each transaction: its commit is ordered after those before it of this instance. */
  readonly inOrder: Fence;
  readonly doubtful: DoubtfulCommits;
  /** Called with what a commit led to. */
  readonly noted: (failure: unknown) => void;
}

/** The journal on PostgreSQL, which can be closed. */
export interface PostgresJournal extends Journal {
  /** Refuses what comes from now on; resolves when what waits is committed. */
  close(): Promise<void>;
}

/**
 * Creates the journal on PostgreSQL. Intakes that arrive while a transaction is on its way share the next one, and an
 * instance has one at a time: its events are committed in the order of their ids, as feeds need it.
 */
export function createJournal(parts: Parts): PostgresJournal {
  const { database, ownership, events, gateways, expectations, changes, inOrder, doubtful, noted } = parts;
  let waiting: Job[] = [];
  let working: Promise<void> | null = null;
  let closed = false;

  /**
   * Commits a batch. Returns the intakes whose gateway another instance had at the time.
   * @param wait true to wait for all gateways
   */
  async function commit(batch: readonly Job[], wait: boolean): Promise<readonly Job[]> {
    let claiming: Decided[] = [];
    const cancel = (): void => {
      for (const { job } of claiming) job.intake.claims?.cancel();
      claiming = [];
    };
    try {
      const { decided, left, finish } = await ownership.transaction(async (connection, fence) => {
        cancel();
        const ordered = inOrder(connection);
        const names = batch.map(({ intake }) => intake.gateway);
        const keys = [...new Set(batch.flatMap(({ intake }) => intake.keys))];
        // What was seen is looked for once the gateways are locked: nobody else sees a report of theirs meanwhile.
        const [givenBack, locked, seen, open] = await Promise.all([
          ordered.then(() => doubtful.giveBack(connection, fence)),
          gateways.lock(connection, names, wait),
          events.lastWith(connection, keys),
          expectations.lock(connection),
        ]);
        const known = knownIn(locked, new Map(seen), open);
        const results: Decided[] = [];
        claiming = results;
        const late: Job[] = [];
        for (const job of batch) {
          if (locked.standing(job.intake.gateway) === undefined) late.push(job);
          else decideOn(job, known, results);
        }
        const [stored] = await Promise.all([
          events.store(
            connection,
            results.flatMap((one) => one.events),
            {
              history: results.flatMap(({ receipt }) => receipt.decision.history),
              subjects: results.flatMap(({ receipt }) =>
                [...receipt.decision.faults.values()].flatMap((record) =>
                  record?.kind === 'fault' ? record.episode.subject : [],
                ),
              ),
            },
          ),
          fence([...new Set(results.flatMap(({ claimed }) => [...claimed.values()]))]),
          locked.write(),
          writeQuarantine(connection, results),
        ]);
        await expectations.assign(
          connection,
          results.flatMap(({ receipt }) => receipt.decision.matches),
        );
        const signalChanges = await changes.count(connection, [
          ...(results.some(({ receipt }) => receipt.decision.matches.length > 0)
            ? (['assignments'] as const)
            : []),
          ...(stored.added.size > 0 ? (['subjects'] as const) : []),
        ]);
        return {
          decided: results,
          left: late,
          finish: () => {
            signalChanges();
            signalArrived(results);
            locked.remember();
            stored.remember();
            givenBack();
            return [...stored.added.values()];
          },
        };
      });
      let added = finish();
      parts.counts.counted();
      noted(null);
      for (const { job, receipt } of decided) {
        job.resolve({ ...receipt, subjects: added });
        // Each is told once.
        added = [];
      }
      return left;
    } catch (error) {
      if (claiming.length > 0 && !isConflict(error))
        doubtful.add(claiming.flatMap(({ claimed }) => [...claimed]));
      cancel();
      throw error;
    }
  }

  /** Keeps what could not be decoded, and removes what could be after all. */
  async function writeQuarantine(connection: Connection, results: readonly Decided[]): Promise<void> {
    for (const { job } of results) {
      await quarantineRejects(connection, job.intake);
      if (job.intake.released !== undefined) await releaseFromQuarantine(connection, job.intake.released);
    }
  }

  /** Signals the events of a batch, and the deliveries that wait for their turn. */
  function signalArrived(decided: readonly Decided[]): void {
    const stored = decided.flatMap((one) => one.events);
    if (stored.length === 0) return;
    parts.signals.raise({ kind: 'arrived' });
    const waits = stored.flatMap(({ deliveries }) => deliveries.filter(({ state }) => isWaiting(state)));
    if (waits.length === 0) return;
    const destinations = new Set(waits.map(({ destination }) => destination));
    parts.signals.raise({ kind: 'due', destinations });
  }

  /** Commits a batch; if that fails for one of its intakes, each by itself. */
  async function settle(batch: readonly Job[], wait = batch.length === 1): Promise<readonly Job[]> {
    try {
      return await commit(batch, wait);
    } catch (error) {
      const [first, ...others] = batch;
      if (first === undefined) return [];
      // What is the database's trouble each of them would meet by itself, too.
      if (others.length === 0 || storeErrorOf(error) !== null) {
        noted(error);
        for (const { reject } of batch) reject(error);
        return [];
      }
      const left: Job[] = [];
      for (const job of batch) left.push(...(await settle([job])));
      return left;
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      const left = await settle(batch);
      // Those wait for their gateway, one after the other if need be, and do not hold up others.
      waiting = [...left, ...waiting];
      if (left.length > 0 && waiting.length === left.length) await commitFirst();
    }
    working = null;
  }

  /** Waits for the gateway of the first intake, and commits all that waits for it. */
  async function commitFirst(): Promise<void> {
    const name = waiting[0]?.intake.gateway;
    const its = new Set(waiting.filter(({ intake }) => intake.gateway === name).slice(0, LARGEST_BATCH));
    waiting = waiting.filter((job) => !its.has(job));
    await settle([...its], true);
  }

  return {
    accept: (intake) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new StoreUnavailable('closed', 'the store is closed'));
          return;
        }
        waiting.push({ intake, resolve, reject });
        // Those that come in the same turn of the event loop share the first transaction, too.
        working ??= Promise.resolve().then(work);
      }),
    promote: ({ event, code, match }) =>
      // It may be taken from now on, as one that somebody gave back.
      changes.during(['assignments', 'releases'], async (connection) => {
        if (!(await events.promote(connection, event, code))) return null;
        const found = match((await expectations.lock(connection)).waiting());
        const matches = found === null ? [] : [found];
        await expectations.assign(connection, matches);
        return matches;
      }),
    due: (now) => gatewaysDue(database, now),
    seen: async (key, since) => receivedSince((await events.lastWith(database, [key])).get(key), since),
    close: async () => {
      closed = true;
      await working;
    },
  };
}
