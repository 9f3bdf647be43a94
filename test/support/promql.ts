import { parser } from '@prometheus-io/lezer-promql';
import type { Family } from './prometheus-text.ts';

/** Labels that Prometheus adds to whatever it scrapes. */
const SCRAPED = ['instance', 'job'];
/** What Prometheus says of a scrape itself. */
const UP: Family = { name: 'up', help: '', type: 'gauge', labels: [] };

/** What an expression asks for of a metric. */
interface Selector {
  readonly metric: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

/** Lists what is wrong with an expression: it does not parse, or asks for metrics or labels that there are not. */
export function promqlProblems(expression: string, families: readonly Family[]): string[] {
  const { isWhole, selectors, grouped } = parse(expression);
  if (!isWhole) return ['does not parse'];
  const problems: string[] = [];
  const known = new Set<string>(SCRAPED);
  for (const { metric, labels } of selectors) {
    const family = familyOf(metric, families);
    if (!family) problems.push(`there is no metric ${metric}`);
    for (const label of family?.labels ?? []) known.add(label);
    for (const { name } of labels)
      if (family && ![...family.labels, ...SCRAPED].includes(name))
        problems.push(`${metric} has no label ${name}`);
  }
  if (selectors.length === 0) problems.push('asks for no metric');
  for (const label of grouped) if (!known.has(label)) problems.push(`no metric has the label ${label}`);
  return problems;
}

/** Lists what an expression asks for. */
export function selectorsIn(expression: string): readonly Selector[] {
  return parse(expression).selectors;
}

function parse(expression: string) {
  const selectors: { metric: string; labels: { name: string; value: string }[] }[] = [];
  const grouped: string[] = [];
  let isWhole = true;
  parser.parse(expression).iterate({
    enter: ({ type, from, to, node }) => {
      const text = expression.slice(from, to);
      const last = selectors.at(-1);
      if (type.isError) isWhole = false;
      else if (type.name === 'VectorSelector') selectors.push({ metric: '', labels: [] });
      else if (type.name === 'Identifier' && last) last.metric = text;
      else if (type.name === 'LabelName' && node.parent?.name === 'GroupingLabels') grouped.push(text);
      else if (type.name === 'LabelName') last?.labels.push({ name: text, value: '' });
      else if (type.name === 'StringLiteral' && node.parent?.name === 'UnquotedLabelMatcher') {
        const label = last?.labels.at(-1);
        if (label) label.value = text.slice(1, -1);
      }
    },
  });
  return { isWhole, selectors, grouped };
}

/** Finds the metric that a selector names: of a histogram, its buckets, sum or count. */
function familyOf(metric: string, families: readonly Family[]): Family | undefined {
  const histogram = metric.replace(/_(?:bucket|sum|count)$/, '');
  return [...families, UP].find(({ name, type }) =>
    type === 'histogram' ? name === histogram && name !== metric : name === metric,
  );
}
