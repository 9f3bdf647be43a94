import { rawJsonSchema, type JsonSchema } from './json-schema.ts';

const INTRODUCTION = `# Configuration

<!-- Made by "npm run generate" from src/config/schema; edit the descriptions there. -->

One YAML file, by default \`config/simwire.yaml\`. \`simwire check\` reports everything that is wrong with it, and \`simwire schema\`
prints the JSON Schema that editors complete and check by.

In any value or key, \`\${NAME}\` is filled in from the environment or the file \`.env\` beside the config, \`\${NAME:-default}\` with a default, \`\${file:/run/secrets/name}\`
from a file (without one line end at its end), once. \`$\${\` is a literal \`\${\`. What is empty counts as missing, and what is missing
is an error; \`\${NAME:-}\` leaves an optional key unset. Within \`{ … }\` and \`[ … ]\` put references in quotes if your editor minds them.

A path is relative to the folder in which Simwire is started. A key in **bold** must be there. \`NAME\` stands for a name of yours.
`;

/** Renders the reference of all keys, as Markdown. */
export function renderReference(): string {
  const { properties = {}, definitions = {} } = rawJsonSchema();
  const types = Object.entries(definitions).map(([name, schema]) => typeSection(name, schema));
  const sections = Object.entries(properties).map(([name, schema]) => section(name, schema));
  return [INTRODUCTION, ...sections, '## Types\n', ...types].join('\n');
}

interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

function section(name: string, schema: JsonSchema): string {
  const heading = `## ${name}\n\n${schema.description ?? ''}\n`;
  const variants = schemaOfNames(schema)?.oneOf;
  if (variants)
    return [heading, ...variants.map((variant) => variantSection(`${name}.NAME`, variant))].join('\n');
  const conditions = schema.properties?.['conditions'];
  const rows = rowsBelow(name, schema).filter(({ key }) => !key.startsWith(`${name}.conditions.`));
  if (rows.length === 0) return `${heading}\nType: ${typeName(schema)}.${defaultSentence(schema)}\n`;
  return `${heading}\n${table(rows)}${conditions ? conditionTable(`${name}.conditions`, conditions) : ''}`;
}

/** Renders one kind of destination. */
function variantSection(path: string, schema: JsonSchema): string {
  const type = schema.properties?.['type'];
  const heading = `### ${path}: type ${String(type?.const)}\n\n${type?.description ?? ''}\n`;
  return `${heading}\n${table(rowsBelow(path, schema).filter((row) => row.schema !== type))}`;
}

function typeSection(name: string, schema: JsonSchema): string {
  const rows = rowsBelow('', schema);
  const about = [schema.description ?? '', samples(schema)].filter((part) => part !== '').join(' ');
  return `### ${name}\n\n${about}\n${rows.length > 0 ? `\n${table(rows)}` : ''}`;
}

/** Lists every key below a part of the config, each before those within it. */
function rowsBelow(path: string, schema: JsonSchema): Row[] {
  const { properties = {}, required = [] } = schema;
  const inside = Object.entries(properties).flatMap(([name, inner]): Row[] => {
    const key = path === '' ? name : `${path}.${name}`;
    return [{ key, required: required.includes(name), schema: inner }, ...rowsBelow(key, inner)];
  });
  const named = schemaOfNames(schema);
  const { items } = schema;
  return [
    ...inside,
    ...(named?.properties ? rowsBelow(`${path}.NAME`, named) : []),
    ...(items?.properties ? rowsBelow(`${path}[]`, items) : []),
  ];
}

function schemaOfNames({ additionalProperties }: JsonSchema): JsonSchema | null {
  return typeof additionalProperties === 'object' ? additionalProperties : null;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ key, required, schema }) => {
    const name = required ? `**\`${key}\`**` : `\`${key}\``;
    return `| ${[name, typeName(schema), preset(schema), schema.description ?? ''].map(cell).join(' | ')} |\n`;
  });
  return `| key | type | default | meaning |\n| --- | --- | --- | --- |\n${lines.join('')}`;
}

/** Renders one line for each condition: all of them have the same keys, but for their thresholds. */
function conditionTable(path: string, { properties = {} }: JsonSchema): string {
  const lines = Object.entries(properties).map(([name, { description = '', properties: keys = {} }]) => {
    const { enabled = {}, severity = {}, for: wait = {}, ...thresholds } = keys;
    const own = Object.entries(thresholds).map(
      ([key, schema]) => `\`${key}\` ${preset(schema)}: ${schema.description ?? ''}`,
    );
    const cells = [`\`${name}\``, description, ...[enabled, severity, wait].map(preset), own.join(' ')];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  const head =
    '| condition | meaning | `enabled` | `severity` | `for` | thresholds |\n| --- | --- | --- | --- | --- | --- |\n';
  const [keys = {}] = Object.values(properties).map(({ properties: own = {} }) => own);
  const about = ['enabled', 'severity', 'for'].map(
    (key) => `- \`${key}\`: ${keys[key]?.description ?? ''}\n`,
  );
  return `\n### ${path}\n\n${about.join('')}\n${head}${lines.join('')}`;
}

function defaultSentence(schema: JsonSchema): string {
  const value = preset(schema);
  return value === '' ? '' : ` Default: ${value}.`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function typeName(schema: JsonSchema): string {
  const { $ref, type, enum: choices, const: only, items, anyOf, allOf, oneOrMany } = schema;
  const reference = $ref ?? allOf?.[0]?.$ref;
  if (reference !== undefined) return link(reference.split('/').at(-1) ?? '');
  if (only !== undefined) return code(only);
  if (choices) return choices.map(code).join(', ');
  if (anyOf) return anyOf.map(typeName).join(' or ');
  if (type === 'array')
    return `${oneOrMany === true ? 'one or a list' : 'list'} of ${items ? typeName(items) : 'values'}`;
  if (type === 'object') return schema.properties?.['first'] ? '`{ first: [names] }`' : 'map';
  return typeof type === 'string'
    ? (WORDS[type] ?? type)
    : (type ?? []).map((one) => WORDS[one] ?? one).join(' or ');
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
};

function link(name: string): string {
  return `[${name}](#${name})`;
}

function preset({ default: value }: JsonSchema): string {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return value === undefined || isEmpty ? '' : code(value);
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function samples({ samples: values = [] }: JsonSchema): string {
  return values.length === 0 ? '' : `For example ${values.map(code).join(', ')}.`;
}
