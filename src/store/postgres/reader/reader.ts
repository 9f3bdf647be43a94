import { z } from 'zod';
import type { FaultRecord } from '../../../domain/fault.ts';
import type { DocumentStore } from '../../contract/documents.ts';
import type { Reader } from '../../contract/reader.ts';
import { storedMoment } from '../../contract/stored-gateway.ts';
import { hitsOfRule } from '../../rows/hits.ts';
import { readStored } from '../../rows/stored.ts';
import { faultsIn, lastRejected } from '../../rows/standing.ts';
import { keyOfSubject } from '../../rows/subject.ts';
import type { Database } from '../connection/database.ts';
import type { Gateways } from '../journal/gateways.ts';
import { createQuarantineReader } from '../journal/quarantine.ts';
import { createDeliveryReader } from './read-deliveries.ts';
import { createEventReader } from './read-events.ts';
import { createTrafficReader } from './read-traffic.ts';
import type { SubjectReader } from '../subjects/read-subjects.ts';

/** Creates the reader on PostgreSQL. */
export function createReader(
  database: Database,
  subjects: SubjectReader,
  gateways: Gateways,
  documents: Pick<DocumentStore, 'rejected' | 'usage'>,
): Reader {
  const deliveries = createDeliveryReader(database, subjects);
  return {
    subjects: (after = 0) => subjects.all(after),
    subjectsAt: (gateway) => subjects.at(gateway),
    ...createEventReader(database, subjects, deliveries),
    ...deliveries,
    ...createTrafficReader(database),
    ...createStandingReader(database, gateways, subjects),
    ...createQuarantineReader(database),
    usage: (scope) => (scope === 'everything' ? documents.usage.all() : Promise.resolve(new Map())),
    rejected: (scope, limit) =>
      scope === 'everything' ? lastRejected(documents, limit) : Promise.resolve([]),
  };
}

const momentRow = z.object({ body: z.string() });

/** Creates the reader's queries for current states and counters. */
function createStandingReader(
  database: Database,
  gateways: Gateways,
  subjects: SubjectReader,
): Pick<Reader, 'ruleHits' | 'gateways' | 'faults' | 'standings' | 'faultHistory'> {
  return {
    ruleHits: (scope) =>
      database.rows(
        hitsOfRule,
        `SELECT rules.name AS rule, sum(hits)::bigint AS hits, max(last_at) AS "lastAt"
           FROM all_rule_hits JOIN rules ON rules.id = rule
         WHERE $1::int[] IS NULL OR subject = ANY($1) GROUP BY rules.id ORDER BY rules.id`,
        [scope === 'everything' ? null : [...scope.subjects]],
      ),
    gateways: async (scope) => {
      const names =
        scope === 'everything'
          ? undefined
          : [...new Set([...(await subjects.of(scope.subjects)).values()].map(({ gateway }) => gateway))];
      const standings = await gateways.read(names);
      return [...standings.values()].flatMap(({ gateway }) => gateway ?? []);
    },
    faults: async (scope, gateway) => {
      const all = (await gateways.read([gateway])).get(gateway)?.faults ?? new Map<string, FaultRecord>();
      if (scope === 'everything') return all;
      const numbers = await subjects.numbersOf(
        [...all.values()].flatMap((record) => (record.kind === 'fault' ? [record.episode.subject] : [])),
      );
      return faultsIn(scope, all, (subject) => numbers.get(keyOfSubject(subject)));
    },
    standings: () => gateways.read(),
    faultHistory: async (scope, { since = 0, episode }, limit) => {
      const rows = await database.rows(
        momentRow,
        `SELECT body FROM fault_history WHERE at >= $1 AND ($2::int[] IS NULL OR subject = ANY($2))
           AND ($4::bigint IS NULL OR (body::jsonb #>> '{episode,id}')::bigint % $4 = $5)
         ORDER BY id DESC LIMIT $3`,
        [
          // No bigint is infinite.
          ...[
            Math.min(since, Number.MAX_SAFE_INTEGER),
            scope === 'everything' ? null : [...scope.subjects],
            limit,
          ],
          ...[episode?.modulus ?? null, episode?.value ?? null],
        ],
      );
      return rows.map(({ body }) => readStored(storedMoment, body));
    },
  };
}
