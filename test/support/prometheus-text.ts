/** A metric with its samples, as an exposition has it. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  /** Names of the labels that its samples have. */
  readonly labels: readonly string[];
}

/** Reads an exposition in Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats). */
export function parseExposition(text: string): Family[] {
  const blocks = text.split(/^(?=# HELP )/m);
  return blocks.map((block) => {
    const [, name = '', help = ''] = /^# HELP (\S+) ?(.*)$/m.exec(block) ?? [];
    const [, typed, type = ''] = /^# TYPE (\S+) (\w+)$/m.exec(block) ?? [];
    if (typed !== name) throw new Error(`a metric without a type: ${block.slice(0, 80)}`);
    const samples = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const labels = samples.flatMap((line) =>
      [...line.matchAll(/[{,](\w+)="/g)].map(([, label = '']) => label),
    );
    return { name, help, type, labels: [...new Set(labels)] };
  });
}

const ABBREVIATIONS = ['s', 'ms', 'us', 'ns', 'sec', 'b', 'kb', 'mb', 'gb', 'tb', 'pb', 'm', 'h', 'd'];
const OTHER_UNITS =
  /^(?:milli|micro|nano|kilo|mega|giga|tera|kibi|mebi|gibi)(?:seconds|bytes)$|^(?:minutes|hours|days|weeks|bits)$/;
const TYPES = ['counter', 'gauge', 'histogram', 'summary'];

/** Lists what `promtool check metrics` would find, by the rules of client_golang's promlint. */
export function lintMetrics(families: readonly Family[]): string[] {
  const names = families.map(({ name }) => name);
  return families.flatMap((family) => {
    const { name, help, type, labels } = family;
    const words = name.split('_');
    const found: readonly (readonly [boolean, string])[] = [
      [help === '', 'no help text'],
      [type === 'counter' && !name.endsWith('_total'), 'counter metrics should have "_total" suffix'],
      [type !== 'counter' && name.endsWith('_total'), 'non-counter metrics should not have "_total" suffix'],
      [type !== 'histogram' && name.endsWith('_bucket'), 'only histograms should have "_bucket" suffix'],
      [!isSummed(family) && /_(count|sum)$/.test(name), 'only histograms and summaries count and sum'],
      [type !== 'histogram' && labels.includes('le'), 'only histograms should have "le" label'],
      [type !== 'summary' && labels.includes('quantile'), 'only summaries should have "quantile" label'],
      // Prometheus sets them itself.
      [labels.some((one) => ['job', 'instance'].includes(one) || one.startsWith('__')), 'label is reserved'],
      [TYPES.some((one) => words.includes(one)), 'metric name should not include type'],
      [name.includes(':'), 'metric names should not contain ":"'],
      [[name, ...labels].some((one) => /[a-z][A-Z]/.test(one)), 'names should be written in snake_case'],
      [
        words.slice(1).some((word) => ABBREVIATIONS.includes(word)),
        'metric names should not have abbreviated units',
      ],
      [words.some((word) => OTHER_UNITS.test(word)), 'use the base unit'],
      [names.filter((one) => one === name).length > 1, 'metric not unique'],
    ];
    return found.flatMap(([isFound, message]) => (isFound ? `${name}: ${message}` : []));
  });
}

function isSummed({ type }: Family): boolean {
  return type === 'histogram' || type === 'summary';
}
