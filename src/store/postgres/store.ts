import { z } from 'zod';
import { StoreRefused } from '../contract/errors.ts';
import type { Ownership } from '../contract/ownership.ts';
import type { Changing } from '../contract/signals.ts';
import type { Store, StoreHooks } from '../contract/store.ts';
import { mapErrors as mapErrorsBy } from '../rows/map-errors.ts';
import { createArrivals } from './signals/arrivals.ts';
import { createAssignments } from './people/assignments.ts';
import { createAudit } from './people/audit.ts';
import { createChanges } from './signals/changes.ts';
import { createCounts } from './journal/counts.ts';
import { openDatabase, type Database } from './connection/database.ts';
import { createDoubtfulCommits } from './duties/doubtful-commits.ts';
import { createDocuments } from './documents.ts';
import { createDuties } from './duties/duties.ts';
import { callersErrorOf, refusalOf } from './connection/errors.ts';
import { createEvents } from './journal/events.ts';
import { createGateways } from './journal/gateways.ts';
import { createHealth, noting, type Working } from './connection/health.ts';
import { createInstance } from './duties/instance.ts';
import { createJournal } from './journal/journal.ts';
import { createLeases } from './duties/leases.ts';
import { expectUpToDate, migrate } from './migrations/migrate.ts';
import { createOutbox } from './outbox/outbox.ts';
import { isOwned } from './duties/ownership.ts';
import { makePartitions } from './upkeep/partitions.ts';
import { createReader } from './reader/reader.ts';
import { createVacuumWatch } from './upkeep/vacuum-holder.ts';
import { createRetention, databaseTime } from './upkeep/retention.ts';
import { createSignals } from './signals/signals.ts';
import { createSubjectReader } from './subjects/read-subjects.ts';

/**
 * Opens a store on PostgreSQL, and brings its tables up to date.
 *
 * @param url `postgres://user:password@host/database`
 * @throws StoreRefused if it cannot be opened or migrated; the message does not quote the address, which holds a password
 */
export function openPostgresStore(url: string, hooks: StoreHooks): Promise<Store> {
  return open(url, hooks, async (database) => {
    await migrate(url);
    await database.transaction(async (connection) => {
      await makePartitions(connection, await databaseTime(connection));
    });
  });
}

/**
 * Opens a store that is there, beside whoever owns it, without making or migrating anything.
 *
 * @throws StoreRefused where it cannot be opened, or its tables are of another version
 */
export function openPostgresStoreAsItIs(url: string, hooks: StoreHooks): Promise<Store> {
  return open(url, hooks, (database) => expectUpToDate(database));
}

/**
 * Checks whether a relay runs on a store.
 * @throws StoreRefused where it cannot be found out
 */
export async function isPostgresStoreOwned(url: string): Promise<boolean> {
  const database = openDatabase(url, () => undefined);
  try {
    return await isOwned(database);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await database.close();
  }
}

async function open(
  url: string,
  hooks: StoreHooks,
  prepare: (database: Database) => Promise<void>,
): Promise<Store> {
  const health = createHealth(hooks.recovered);
  const database = openDatabase(url, health.note);
  const own = openDatabase(url, health.note, { quick: true, connections: 1 });
  try {
    await prepare(database);
    return assemble(database, own, health, hooks);
  } catch (error) {
    await Promise.all([database.close(), own.close()]);
    throw refusalOf(error);
  }
}

/** What reports change beside events: their subjects, and for whom a code is that somebody waits for. */
const STORED_BY_REPORTS: ReadonlySet<Changing> = new Set(['subjects', 'assignments', 'releases']);

const sizeRow = z.object({ bytes: z.number() });

const mapErrors = <T extends object>(part: T): T => mapErrorsBy(part, callersErrorOf);

function assemble(
  database: Database,
  own: Database,
  { note: noted, trouble }: Working,
  { lost }: Pick<StoreHooks, 'lost'>,
): Store {
  const leases = createLeases(own);
  const instance = createInstance(database, leases, lost);
  const number = (): Promise<number> => instance.number();
  const changes = createChanges(database, number, {
    raise: (signal) => {
      signals.raise(signal);
    },
  });
  const signals = createSignals({
    ...{ database, arrived: createArrivals(database, number) },
    changedByOthers: () => changes.byOthers(),
  });
  const ownership = createDuties({ database, own: noting(own, database, noted), leases, instance, signals });
  const doubtful = createDoubtfulCommits(
    (tenure) => ownership.isOver(tenure),
    () => {
      signals.tell({ kind: 'changed', what: STORED_BY_REPORTS });
      signals.tell({ kind: 'arrived' });
      signals.tell({ kind: 'due', destinations: 'all' });
    },
  );
  const subjects = createSubjectReader(database);
  const events = createEvents();
  const gateways = createGateways(database);
  const expectations = createAssignments(database, changes);
  const documents = createDocuments(database, changes);
  const counts = createCounts(database);
  const journal = createJournal({
    ...{ database, ownership, events, gateways, expectations, changes, counts, signals, doubtful, noted },
    inOrder: (connection) => instance.inOrder(connection),
  });

  const outbox = createOutbox({ database, events, changes, counts, signals, ownership, doubtful, noted });

  return {
    journal: mapErrors(journal),
    outbox: mapErrors({ ...outbox, under: (tenure) => mapErrors(outbox.under(tenure)) }),
    reader: mapErrors(createReader(database, subjects, gateways, documents)),
    assignments: mapErrors(expectations.assignments),
    audit: mapErrors(createAudit(database, subjects)),
    leases: mapErrors(leases),
    ownership: mapErrors<Ownership>(ownership),
    signals: mapErrors(signals),
    ...documents,
    ...mapErrors({
      idSpace: () => instance.idSpace(),
      probe: async () => {
        try {
          const givenBack = await ownership.transaction(async (connection, fence) => {
            await instance.inOrder(connection);
            await connection.run(
              "INSERT INTO documents (kind, key, body) VALUES ('probe', '', gen_random_uuid()) ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body",
            );
            return doubtful.giveBack(connection, fence);
          });
          givenBack();
          noted(null);
        } catch (error) {
          noted(error);
          throw error;
        }
      },
      size: async () => {
        const [row] = await database.rows(
          sizeRow,
          `SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint AS bytes FROM pg_class
           WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
        );
        return row?.bytes ?? 0;
      },
      vacuumHolder: createVacuumWatch(database, () => Date.now()),
      expire: createRetention(database),
    }),
    trouble,
    check: () => Promise.resolve(),
    backup: () =>
      Promise.reject(
        new StoreRefused(
          'a PostgreSQL store is backed up by its own tools: pg_dump, or the backup of its server',
        ),
      ),
    close: async () => {
      await journal.close();
      await counts.close();
      await signals.close();
      await ownership.close();
      await instance.release();
      await Promise.all([database.close(), own.close()]);
    },
  };
}
