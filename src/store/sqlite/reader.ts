import type { DatabaseSync } from 'node:sqlite';
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { KnownSubject, SubjectId } from '../../domain/subject.ts';
import type { DocumentStore } from '../contract/documents.ts';
import type { Reader } from '../contract/reader.ts';
import { storedMoment } from '../contract/stored-gateway.ts';
import type { Gateways } from './gateways.ts';
import { createDeliveryReader } from './read-deliveries.ts';
import { createQuarantineReader } from './quarantine.ts';
import { createTrafficReader } from './read-traffic.ts';
import { createEventReader } from './read-events.ts';
import { readStored } from '../rows/stored.ts';
import { ruleHitsIn } from '../rows/hits.ts';
import { faultsOf, lastRejected } from '../rows/standing.ts';
import { keyOfSubject } from '../rows/subject.ts';
import { createSubjectReader, hasSubjectIn, type SubjectReader } from './subjects.ts';
import type { Tables } from './tables.ts';

/** Creates the reader on SQLite. */
export function createReader(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  gateways: Gateways,
  documents: Pick<DocumentStore, 'rejected' | 'usage'>,
): Reader {
  const subjects = createSubjectReader(db);
  const deliveries = createDeliveryReader(db, queries, subjects);
  return {
    subjects: (after = 0) => Promise.resolve(subjects.all(after)),
    ...createEventReader(db, subjects, deliveries),
    ...deliveries,
    ...createStandingReader(queries, gateways, subjects),
    ...createQuarantineReader(db),
    ...createTrafficReader(queries),
    usage: (scope) => (scope === 'everything' ? documents.usage.all() : Promise.resolve(new Map())),
    rejected: (scope, limit) =>
      scope === 'everything' ? lastRejected(documents, limit) : Promise.resolve([]),
  };
}

/** Creates the reader's queries for current states and counters. */
function createStandingReader(
  queries: Kysely<Tables>,
  gateways: Gateways,
  subjects: SubjectReader,
): Pick<Reader, 'ruleHits' | 'gateways' | 'ports' | 'faults' | 'standings' | 'faultHistory'> {
  return {
    ruleHits: async (scope) => {
      const rows = await queries
        .selectFrom('rule_hits')
        .innerJoin('rules', 'rules.id', 'rule_hits.rule')
        .select(['rules.name', 'rule_hits.subject', 'rule_hits.hits', 'rule_hits.last_at'])
        .orderBy('rules.id')
        .execute();
      return ruleHitsIn(scope, rows);
    },
    gateways: (scope) => {
      const seen = scope === 'everything' ? null : seenIn(subjects, scope.subjects, ({ gateway }) => gateway);
      const names = gateways.names().filter((name) => seen?.has(name) !== false);
      return Promise.resolve(names.flatMap((name) => gateways.standing(name).gateway ?? []));
    },
    ports: (scope, gateway) => {
      const all = [...gateways.standing(gateway).ports.values()];
      if (scope === 'everything') return Promise.resolve(all);
      const seen = seenIn(subjects, scope.subjects, (one) => (one.gateway === gateway ? one.port : null));
      return Promise.resolve(all.filter(({ port }) => seen.has(port)));
    },
    faults: (scope, gateway) => {
      const all = gateways.standing(gateway).faults;
      if (scope === 'everything') return Promise.resolve(all);
      const seen = seenIn(subjects, scope.subjects, keyOfSubject);
      return Promise.resolve(faultsOf(seen, all));
    },
    standings: () => Promise.resolve(gateways.all()),
    faultHistory: async (scope, { since = 0, episode }, limit) => {
      let query = queries.selectFrom('fault_history').select('body').where('at', '>=', since);
      if (episode !== undefined)
        query = query.where(sql<SqlBool>`body ->> '$.episode.id' % ${episode.modulus} = ${episode.value}`);
      if (scope !== 'everything') query = query.where(hasSubjectIn(scope.subjects));
      const rows = await query.orderBy('id', 'desc').limit(limit).execute();
      return rows.map((row) => readStored(storedMoment, row.body));
    },
  };
}

/** Maps the subjects of a scope. */
function seenIn<T>(
  subjects: SubjectReader,
  scope: ReadonlySet<SubjectId>,
  of: (subject: KnownSubject) => T,
): Set<T> {
  return new Set(subjects.single(scope).map(of));
}
