import type { DatabaseSync } from 'node:sqlite';
import type { Health } from '../contract/errors.ts';
import type { Store, StoreHooks } from '../contract/store.ts';
import { createAssignments } from './people/assignments.ts';
import { createAudit } from './people/audit.ts';
import { createBackgroundBackup } from './upkeep/background-backup.ts';
import { backupDatabase } from './upkeep/backup.ts';
import { realTimers } from './connection/committer.ts';
import { createDamageCheck } from './upkeep/damage.ts';
import { createDocuments } from './documents.ts';
import { mapErrors } from './connection/errors.ts';
import { createEvents } from './journal/events.ts';
import { sizeOfStore } from './connection/files.ts';
import { createGateways } from './journal/gateways.ts';
import { createCommitter } from './connection/group-commit.ts';
import { createHourlyCounts } from './journal/hourly-counts.ts';
import { createJournal } from './journal/journal.ts';
import { createIdSpace, createLeases } from './duties/leases.ts';
import { watchFiles } from './connection/open-files.ts';
import { createOutbox } from './outbox/outbox.ts';
import { createQuarantine } from './journal/quarantine.ts';
import { createReader } from './reader/reader.ts';
import { createSubjectReader } from './subjects/read-subjects.ts';
import { createRetention } from './upkeep/retention.ts';
import { createRuleHits } from './journal/rule-hits.ts';
import { createSignals } from './signals.ts';
import { createSoleOwnership } from './duties/sole-ownership.ts';
import { createSubjects } from './subjects/subjects.ts';
import { kyselyOver } from './connection/tables.ts';

interface Context extends Omit<StoreHooks, 'migrating'> {
  readonly path: string;
  readonly file: string;
  readonly owner: boolean;
  readonly release: () => void;
}

/** Puts the parts of a SQLite store together over its open database. */
export function createSqliteStore(db: DatabaseSync, context: Context): Store {
  const { path, file, owner, release, recovered, lost } = context;
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

    recovered,
    lost: (why) => {
      files.distrust();
      lost(why);
    },
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
    leases: mapErrors(leases),
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
