import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DELIVERY_STATES } from '../../src/domain/delivery.ts';
import { CONDITION_NAMES } from '../../src/domain/fault.ts';
import { OUTCOME_KINDS } from '../../src/domain/outcome.ts';
import { ANSWERS } from '../../src/http/report/answer.ts';
import { installed } from '../support/installed.ts';
import { parseExposition, type Family } from '../support/prometheus-text.ts';
import { promqlProblems, selectorsIn } from '../support/promql.ts';
import { sampleMetrics } from '../support/sample-metrics.ts';

const document = readFileSync('docs/monitoring.md', 'utf8');
/** Rows of the document's tables, as their cells. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

let families: readonly Family[] = [];
beforeAll(async () => {
  families = parseExposition((await sampleMetrics().exposition()).text);
});

/** Labels whose values are known, with them. */
const VALUES: Readonly<Record<string, readonly (string | number)[]>> = {
  answer: [...ANSWERS.known, ...ANSWERS.unknown],
  outcome: OUTCOME_KINDS,
  state: DELIVERY_STATES,
  condition: CONDITION_NAMES,
};

/** Lists the values in an expression that no label has. */
function strangeValues(expression: string): string[] {
  return selectorsIn(expression).flatMap(({ labels }) =>
    labels.flatMap(({ name, value }) =>
      value.split('|').filter((one) => VALUES[name]?.map(String).includes(one) === false),
    ),
  );
}

describe('the check of an expression', () => {
  it.each<[string, string[]]>([
    ['sum(simwire_alerts)', []],
    ['sum(simwire_alerts', ['does not parse']],
    ['simwire_alerts{condition="quota" state="x"}', ['does not parse']],
    ['1 + 1', ['asks for no metric']],
    ['simwire_nothing', ['there is no metric simwire_nothing']],
    ['simwire_alerts_bucket', ['there is no metric simwire_alerts_bucket']],
    ['simwire_delivery_latency_seconds', ['there is no metric simwire_delivery_latency_seconds']],
    ['rate(simwire_delivery_latency_seconds_bucket[5m])', []],
    ['simwire_alerts{gateway="office"}', ['simwire_alerts has no label gateway']],
    ['sum by (sender) (simwire_alerts)', ['no metric has the label sender']],
  ])('of %s finds %j', (expression, problems) => {
    expect(promqlProblems(expression, families)).toEqual(problems);
  });
});

describe('the alert rules', () => {
  const file = 'docs/monitoring/alert-rules.yml';
  // Prometheus refuses keys that it does not know, and a value that a comma or a colon makes a map.
  const rule = z.strictObject({
    alert: z.string().regex(/^Simwire\w+$/),
    expr: z.string(),
    for: z
      .string()
      .regex(/^\d+[smh]$/)
      .optional(),
    labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
    annotations: z.strictObject({ summary: z.string() }),
  });
  const { rules } = z
    .strictObject({ groups: z.tuple([z.strictObject({ name: z.string(), rules: z.array(rule) })]) })
    .parse(parse(readFileSync(file, 'utf8'))).groups[0];

  it.each(rules)('$alert asks for what there is', ({ expr }) => {
    expect(promqlProblems(expr, families)).toEqual([]);
    expect(strangeValues(expr)).toEqual([]);
  });

  it('are those that the document explains', () => {
    const explained = rows.flatMap(([, name = '']) => /^`(Simwire\w+)`$/.exec(name)?.[1] ?? []);
    expect(explained).toEqual(rules.map(({ alert }) => alert));
  });

  it('are taken by promtool, where it is installed', () => {
    const promtool = installed('promtool');
    if (promtool !== null) execFileSync(promtool, ['check', 'rules', resolve(file)]);
  });
});

describe('the dashboard for Grafana', () => {
  const datasource = z.strictObject({ type: z.literal('prometheus'), uid: z.literal('${datasource}') });
  const gridPos = z.strictObject({ x: z.int(), y: z.int(), w: z.int().max(24), h: z.int() });
  const shown = z.object({
    id: z.int(),
    type: z.enum(['stat', 'timeseries', 'heatmap', 'state-timeline']),
    title: z.string(),
    datasource,
    gridPos,
    targets: z
      .array(z.object({ refId: z.string().regex(/^[A-Z]$/), datasource, expr: z.string() }))
      .nonempty(),
    fieldConfig: z.object({ defaults: z.looseObject({}), overrides: z.array(z.looseObject({})) }),
    options: z.looseObject({}),
  });
  const row = z.object({ id: z.int(), type: z.literal('row'), title: z.string(), gridPos });
  const variable = z.object({ name: z.string(), type: z.enum(['datasource', 'query']), query: z.unknown() });
  const dashboard = z
    .object({
      title: z.literal('Simwire'),
      uid: z.literal('simwire'),
      schemaVersion: z.int(),
      templating: z.object({ list: z.array(variable) }),
      panels: z.array(z.discriminatedUnion('type', [shown, row])),
    })
    .parse(JSON.parse(readFileSync('docs/monitoring/grafana-dashboard.json', 'utf8')));
  const panels = dashboard.panels.filter((panel) => panel.type !== 'row');
  const asked = panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })));
  const variables = dashboard.templating.list.map(({ name }) => name);

  it.each(asked)('asks in "$title" for what there is, of the relay that is chosen', ({ expr }) => {
    // Grafana fills in what begins with a dollar.
    expect(promqlProblems(expr.replaceAll('$__rate_interval', '5m'), families)).toEqual([]);
    expect(strangeValues(expr)).toEqual([]);
    for (const { labels } of selectorsIn(expr))
      expect(labels).toContainEqual({ name: 'instance', value: '$instance' });
    const used = [...expr.matchAll(/\$(?!__)(\w+)/g)].map(([, name]) => name);
    expect(variables).toEqual(expect.arrayContaining(used));
  });

  it('fills its variables from metrics that there are', () => {
    const queries = dashboard.templating.list.flatMap(({ query }) => {
      const asks = z.object({ query: z.string() }).safeParse(query);
      return asks.success ? [asks.data.query] : [];
    });
    expect(queries.length).toBe(variables.length - 1);
    for (const query of queries) {
      const [, expr = '', label = ''] = /^label_values\((.+), (\w+)\)$/.exec(query) ?? [];
      expect(promqlProblems(`sum by (${label}) (${expr})`, families)).toEqual([]);
    }
  });

  it('has panels that do not lie on one another, each with an id of its own', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)}/${y + Math.floor(at / w)}`),
    );
    expect(cells.length).toBe(new Set(cells).size);
    expect(dashboard.panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
  });
});

describe('the table of metrics', () => {
  it('has all of ours with their labels, and no other', () => {
    const written = rows.flatMap(([, name = '', labels = '']) => {
      const [, metric] = /^`(simwire_\w+)`$/.exec(name) ?? [];
      return metric === undefined ? [] : [[metric, [...labels.matchAll(/`(\w+)`/g)].map(([, one]) => one)]];
    });
    const ours = families
      .filter(({ name }) => name.startsWith('simwire_'))
      .map(({ name, labels }) => [name, labels.filter((label) => label !== 'le')]);
    expect(written.toSorted()).toEqual(ours.toSorted());
  });
});
