import type { DatabaseSync } from 'node:sqlite';
import type { Health } from '../contract/errors.ts';
import type { Store, StoreHooks } from '../contract/store.ts';
import { createAssignments } from './assignments.ts';
import { createAudit } from './audit.ts';
import { createBackgroundBackup } from './background-backup.ts';
import { backupDatabase } from './backup.ts';
import { realTimers } from './committer.ts';
import { createDamageCheck } from './damage.ts';
import { createDocuments } from './documents.ts';
import { mapErrors } from './errors.ts';
import { createEvents } from './events.ts';
import { sizeOfStore } from './files.ts';
import { createGateways } from './gateways.ts';
import { createCommitter } from './group-commit.ts';
import { createHourlyCounts } from './hourly-counts.ts';
import { createJournal } from './journal.ts';
import { createIdSpace, createLeases } from './leases.ts';
import { watchFiles } from './open-files.ts';
import { createOutbox } from './outbox.ts';
import { createQuarantine } from './quarantine.ts';
import { createReader } from './reader.ts';
import { createSubjectReader } from './read-subjects.ts';
import { createRetention } from './retention.ts';
import { createRuleHits } from './rule-hits.ts';
import { createSignals } from './signals.ts';
import { createSoleOwnership } from './sole-ownership.ts';
import { createSubjects } from './subjects.ts';
import { kyselyOver } from './tables.ts';

/** Longest time that a commit waits for more to store, in milliseconds. */
const LONGEST_WAIT = 2;

interface Context extends Omit<StoreHooks, 'migrating'> {
  readonly path: string;
  readonly file: string;
  readonly owner: boolean;
  readonly release: () => void;
}

/** Puts the parts of a SQLite store together over its open database. */
export function createSqliteStore(db: DatabaseSync, context: Context): Store {
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

  const readSubjects = createSubjectReader(db);
  return mapErrors({
    journal: mapErrors(journal),
    outbox: mapErrors(outbox),
    reader: mapErrors(createReader(db, queries, gateways, documents, readSubjects)),
    assignments: mapErrors(assignments),
    audit: mapErrors(createAudit(db, queries, committer, readSubjects)),
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
