import type { DatabaseSync } from 'node:sqlite';
import { sql, type Kysely, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { DocumentStore } from '../../contract/documents.ts';
import type { Reader } from '../../contract/reader.ts';
import { storedMoment } from '../../contract/stored-gateway.ts';
import type { Gateways } from '../journal/gateways.ts';
import { createDeliveryReader } from './read-deliveries.ts';
import { createQuarantineReader } from '../journal/quarantine.ts';
import { createTrafficReader } from './read-traffic.ts';
import { createEventReader } from './read-events.ts';
import { hitsOfRule } from '../../rows/hits.ts';
import { readRow, readStored } from '../../rows/stored.ts';
import { faultsIn, lastRejected } from '../../rows/standing.ts';
import { hasSubjectIn, type SubjectReader } from '../subjects/read-subjects.ts';
import type { Tables } from '../connection/tables.ts';

/** Creates the reader on SQLite. */
export function createReader(
  db: DatabaseSync,
  queries: Kysely<Tables>,
  gateways: Gateways,
  documents: Pick<DocumentStore, 'rejected' | 'usage'>,
  subjects: SubjectReader,
): Reader {
  const deliveries = createDeliveryReader(db, queries, subjects);
  return {
    subjects: (after = 0) => Promise.resolve(subjects.all(after)),
    subjectsAt: (gateway) => Promise.resolve(subjects.at(gateway)),
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
): Pick<Reader, 'ruleHits' | 'gateways' | 'faults' | 'standings' | 'faultHistory'> {
  return {
    ruleHits: async (scope) => {
      const rows = await queries
        .selectFrom('rule_hits')
        .innerJoin('rules', 'rules.id', 'rule_hits.rule')
        .select((q) => [
          'rules.name as rule',
          q.fn.sum<number>('rule_hits.hits').as('hits'),
          q.fn.max('rule_hits.last_at').as('lastAt'),
        ])
        .where(scope === 'everything' ? sql<SqlBool>`true` : hasSubjectIn(scope.subjects))
        .groupBy('rules.id')
        .orderBy('rules.id')
        .execute();
      return readRow(z.array(hitsOfRule), rows);
    },
    gateways: (scope) => {
      const all = [...gateways.all().values()].flatMap(({ gateway }) => gateway ?? []);
      if (scope === 'everything') return Promise.resolve(all);
      const seen = new Set(subjects.single(scope.subjects).map(({ gateway }) => gateway));
      return Promise.resolve(all.filter(({ name }) => seen.has(name)));
    },
    faults: (scope, gateway) => {
      const all = gateways.standing(gateway).faults;
      if (scope === 'everything') return Promise.resolve(all);
      return Promise.resolve(faultsIn(scope, all, (subject) => subjects.numberOf(subject)));
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
