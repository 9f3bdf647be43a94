import { z } from 'zod';
import { suggestion } from '../../../domain/names.ts';
import { DAY, HOUR } from '../../../domain/time.ts';
import { listInstances } from '../../../operations/store/instances.ts';
import { showConfig } from '../../../operations/setup/show-config.ts';
import { SERIES, showStats } from '../../../operations/fleet/stats.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { duration, inPages, moment, pageOf, paging } from '../wire.ts';

const tag = 'Status';

/** Names of series with commas between them. */
const series = z
  .string()
  .transform((written, context) =>
    written.split(',').map((name) => {
      const found = SERIES.find((one) => one === name);
      if (found !== undefined) return found;
      context.addIssue(`there is no series "${name}"${suggestion(name, SERIES)}`);
      return z.NEVER;
    }),
  )
  .meta({
    override: { type: 'string' },
    description: `Some of ${SERIES.join(',')}, with commas between them; all, if absent.`,
  });

/** Endpoints for the relay as a whole. */
export const STATUS_ENDPOINTS: readonly Endpoint[] = [
  endpoint('get', '/stats', {
    tag,
    summary: 'Counts SMS, codes and delivered messages step by step, and how long messages took to arrive',
    request: {
      query: z.strictObject({
        series: series.optional(),
        since: moment.optional().meta({ description: 'A day ago, if absent.' }),
        step: duration.default(HOUR).meta({ description: 'Whole hours: `1h`, `24h`, `7d`.' }),
      }),
    },
    use: showStats,
    input: ({ query: { series: chosen, since, step } }, { clock }) => ({
      series: chosen ?? SERIES,
      since: since ?? clock() - DAY,
      step,
    }),
  }),
  endpoint('get', '/config', {
    tag,
    summary: 'Shows the config in force, with its defaults and warnings, without its secrets',
    request: {},
    use: showConfig,
    input: () => ({}),
  }),
  endpoint('get', '/instances', {
    tag,
    summary: 'Lists the relays that run',
    request: { query: z.strictObject(paging) },
    use: listInstances,
    input: () => ({}),
    answers: { 200: { description: 'One, on SQLite.', schema: pageOf(listInstances.result) } },
    answer: inPages((one) => one.name),
  }),
];
