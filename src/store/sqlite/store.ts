import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused, type Health } from '../contract/errors.ts';
import type { Store, StoreHooks } from '../contract/store.ts';
import { createAssignments } from './assignments.ts';
import { createAudit } from './audit.ts';
import { createBackgroundBackup } from './background-backup.ts';
import { backupBeforeMigration, backupDatabase } from './backup.ts';
import { realTimers } from './committer.ts';
import { createDamageCheck } from './damage.ts';
import { createPrivately, openDatabase } from './database.ts';
import { createDocuments } from './documents.ts';
import { reasonOf, mapErrors, storeErrorOf } from './errors.ts';
import { createEvents } from './events.ts';
import { followLinks, sizeOfStore } from './files.ts';
import { createGateways } from './gateways.ts';
import { createCommitter } from './group-commit.ts';
import { createHourlyCounts } from './hourly-counts.ts';
import { createJournal } from './journal.ts';
import { createIdSpace, createLeases } from './leases.ts';
import { isUpToDate, migrate, pendingIn } from './migrate.ts';
import { watchFiles } from './open-files.ts';
import { createOutbox } from './outbox.ts';
import { isOwned, rememberLock, takeOwnership, type Pause } from './ownership.ts';
import { placeTrouble } from './place.ts';
import { createQuarantine } from './quarantine.ts';
import { createReader } from './reader.ts';
import { createRetention } from './retention.ts';
import { createRuleHits } from './rule-hits.ts';
import { createSignals } from './signals.ts';
import { createSoleOwnership } from './sole-ownership.ts';
import { createSubjects, dropPastSubjects } from './subjects.ts';
import { kyselyOver } from './tables.ts';

/** Longest time that a commit waits for more to store, in milliseconds. */
const LONGEST_WAIT = 2;

const NOTHING = (): void => undefined;

/**
 * Opens a SQLite store.
 *
 * @param path path of the database file, or of a link to it; its folder is created if necessary
 * @param owner true for the relay, of which there may be one; false for tools that run beside it
 * @param pause as that of `takeOwnership`
 * @throws StoreRefused if it cannot be opened, is owned already, or cannot be migrated
 */
export async function openSqliteStore(
  path: string,
  owner: boolean,
  hooks: StoreHooks,
  pause?: Pause,
): Promise<Store> {
  const file = resolveFile(path);
  let release = owner ? await takeOwnership(file, path, pause) : NOTHING;
  let db: DatabaseSync | null = null;
  try {
    db = openDatabase(file, path);
    if (!owner && !(await isUpToDate(kyselyOver(db)))) {
      // A tool brings it up to date as long as nobody owns it: a relay of another version must not lose its tables.
      db.close();
      release = await takeOwnership(file, path, pause);
      db = openDatabase(file, path);
    }
    await bringUpToDate(db, file, hooks.migrating);
    if (owner) dropPastSubjects(db);
    if (release !== NOTHING) rememberLock(db, file);
    if (!owner) release();
    return assemble(db, { ...hooks, path, file, owner, release: owner ? release : NOTHING });
  } catch (error) {
    if (db?.isOpen) db.close();
    release();
    const trouble = storeErrorOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${path} cannot be opened: ${trouble.message}`);
  }
}

/**
 * Opens a SQLite store that is there, beside whoever owns it, without making, owning or migrating anything.
 *
 * @throws StoreRefused where it cannot be opened, or its tables are of another version
 */
export async function openSqliteStoreAsItIs(path: string, hooks: StoreHooks): Promise<Store> {
  const file = resolveFile(path);
  const db = openDatabase(file, path);
  try {
    if (!(await isUpToDate(kyselyOver(db))))
      throw new StoreRefused(`the store ${path} is of an older version: start this version on it once`);
    // It has nothing to do, but refuses a store of a newer version.
    await migrate(kyselyOver(db), NOTHING);
    return assemble(db, { ...hooks, path, file, owner: false, release: NOTHING });
  } catch (error) {
    db.close();
    const trouble = storeErrorOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${path} cannot be opened: ${trouble.message}`);
  }
}

/**
 * Checks whether a process owns a SQLite store now.
 * @throws StoreRefused where it cannot be found out
 */
export function isSqliteStoreOwned(path: string): boolean {
  return isOwned(resolve(followLinks(path)), path);
}

/**
 * Lists the changes that the tables of a SQLite store lack.
 * @throws StoreRefused where it cannot be found out
 */
export async function pendingSqliteMigrations(path: string): Promise<string[]> {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(resolve(followLinks(path)), { readOnly: true, timeout: 1_000 });
    return await pendingIn(kyselyOver(db));
  } catch (error) {
    const trouble = storeErrorOf(error);
    if (trouble === null) throw error;
    throw new StoreRefused(`the store ${path} cannot be read: ${trouble.message}`);
  } finally {
    db?.close();
  }
}

/** Describes why no SQLite store can be at a path, without making or opening anything; null if one can. */
export function sqlitePlaceTrouble(path: string): string | null {
  try {
    return placeTrouble(resolve(followLinks(path)));
  } catch (error) {
    return reasonOf(error);
  }
}

/** Resolves the path of a store, and creates its file: links that change later do not affect it. */
function resolveFile(path: string): string {
  try {
    const file = resolve(followLinks(path));
    createPrivately(file);
    return join(realpathSync(dirname(file)), basename(file));
  } catch (error) {
    throw new StoreRefused(`the store ${path} cannot be opened: ${reasonOf(error)}`);
  }
}

function bringUpToDate(db: DatabaseSync, file: string, migrating: () => void): Promise<void> {
  return migrate(kyselyOver(db), () => {
    migrating();
    backupBeforeMigration(db, file, Date.now());
  });
}

interface Context extends Omit<StoreHooks, 'migrating'> {
  readonly path: string;
  readonly file: string;
  readonly owner: boolean;
  readonly release: () => void;
}

function assemble(db: DatabaseSync, context: Context): Store {
  const { path, file, owner, release, expectsMore, recovered, lost } = context;
  const queries = kyselyOver(db);
  const files = watchFiles(db, path, file, owner);
  const subjects = createSubjects(db);
  const ruleHits = createRuleHits(db);
  const hourlyCounts = createHourlyCounts(db);
  const events = createEvents(db, subjects, ruleHits, hourlyCounts);
  const gateways = createGateways(db, subjects);
  const committer = createCommitter({
    db,
    beforeCommit: () => {
      gateways.write();
      ruleHits.write();
      hourlyCounts.write();
    },
    sync: () => files.sync(),
    obstacle: () => files.obstacle(),
    expectsMore,
    recovered,
    lost: (why) => {
      files.distrust();
      lost(why);
    },
    patience: LONGEST_WAIT,
    timers: realTimers,
  });
  const { outbox, insert } = createOutbox({ db, queries, committer, events, hourlyCounts });
  const { assignments, ...expectations } = createAssignments(db, queries, committer);
  const journal = createJournal({
    committer,
    events,
    gateways,
    quarantine: createQuarantine(db),
    expectations,
    insertDelivery: insert,
    newSubjects: () => subjects.added(),
    forget: () => {
      subjects.forget();
      ruleHits.forget();
      hourlyCounts.forget();
    },
  });
  const leases = createLeases(db, committer, () => Date.now());
  const ids = createIdSpace(db, owner, leases);
  const expire = createRetention(db, hourlyCounts);
  // Another value each time: what is the same already is not written.
  const touch = db.prepare(
    `INSERT INTO documents (kind, key, body) VALUES ('probe', '', hex(randomblob(8)))
     ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body`,
  );
  const damageCheck = createDamageCheck(file);
  const background = createBackgroundBackup(file, path);
  let damage: Health | null = null;
  const documents = createDocuments(db, committer);

  return mapErrors({
    journal: mapErrors(journal),
    outbox: mapErrors(outbox),
    reader: mapErrors(createReader(db, queries, gateways, documents)),
    assignments: mapErrors(assignments),
    audit: mapErrors(createAudit(db, queries, committer)),
    leases,
    signals: createSignals(db, () => {
      expectations.reload();
    }),
    ownership: createSoleOwnership(),
    ...documents,
    idSpace: () => ids.get(),
    vacuumHolder: () => Promise.resolve(null),
    trouble: () => damage ?? committer.trouble(),
    size: () => Promise.resolve(sizeOfStore(file)),
    check: async () => {
      damage = await damageCheck.find();
    },
    probe: async () => {
      await committer.commit(() => touch.run());
    },
    expire: (before, limit) => committer.commit(() => expire(before, limit)),
    backup: async (to) => {
      // The relay has gateways that wait; a command has nothing else to do.
      if (owner) return background.write(to);
      await Promise.resolve();
      committer.between(() => {
        backupDatabase(db, file, to, path);
      });
    },
    close: async () => {
      await Promise.all([background.end(), damageCheck.end(), ids.release()]);
      await committer.close();
      files.close();
      release();
    },
  } satisfies Store);
}
