import { z } from 'zod';
import { configSchema } from './schema/config.ts';

/** As much of JSON Schema (draft 7, which editors of YAML know best) as the config's schema makes use of. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly string[];
  /** Ours, not JSON Schema's, as the next two: values to offer. */
  readonly samples?: readonly string[];
  /** One more value than the rest says. */
  readonly also?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  /** A single item may stand for a list of one. */
  readonly oneOrMany?: boolean;
}

/** Converts the schema as zod does, with keys of ours: what the reference is made of. */
export function rawJsonSchema(): JsonSchema {
  const schema: unknown = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return schema as JsonSchema;
}

/**
 * Builds the config's JSON Schema, for editors: a list also without its brackets, `${…}` wherever something else than
 * any text is expected, a section without content.
 */
export function configJsonSchema(): JsonSchema {
  const { properties = {}, definitions = {}, ...rest } = rawJsonSchema();
  return {
    ...rest,
    title: 'Simwire configuration',
    properties: mapValues(properties, (section) => orEmpty(forEditors(section))),
    definitions: mapValues(definitions, forEditors),
  };
}

/** Schema of a reference: what a variable or file yields is checked when it is known. */
const REFERENCE: JsonSchema = { type: 'string', pattern: '\\$\\{' };

function forEditors(schema: JsonSchema): JsonSchema {
  const { oneOrMany = false, also, samples, description, default: preset, ...own } = inner(schema);
  const about = {
    ...(description !== undefined && { description }),
    ...(preset !== undefined && { default: preset }),
    ...(samples !== undefined && { examples: samples }),
  };
  // Beside a reference nothing else counts in draft 7.
  if (own.$ref !== undefined) return { ...about, allOf: [{ $ref: own.$ref }] };
  const alternatives = [
    ...(oneOrMany && own.items ? [own.items] : []),
    own,
    ...(also === undefined ? [] : [{ const: also }]),
    ...(isScalar(own) && !isText(own) && own.const === undefined ? [REFERENCE] : []),
  ];
  return alternatives.length === 1 ? { ...about, ...own } : { ...about, anyOf: alternatives };
}

function inner(schema: JsonSchema): JsonSchema {
  const { properties, additionalProperties, items, allOf, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, forEditors) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: forEditors(additionalProperties),
    }),
    ...(items && { items: forEditors(items) }),
    ...(allOf && { allOf: allOf.map(forEditors) }),
    ...(anyOf && { anyOf: anyOf.map(forEditors) }),
    ...(oneOf && { oneOf: oneOf.map(forEditors) }),
  };
}

function isScalar({ type, enum: choices }: JsonSchema): boolean {
  return choices !== undefined || (type !== undefined && type !== 'object' && type !== 'array');
}

function isText({ type, pattern, enum: choices }: JsonSchema): boolean {
  return type === 'string' && pattern === undefined && choices === undefined;
}

/** Allows `templates:` with nothing but comments below it. */
function orEmpty(section: JsonSchema): JsonSchema {
  const { description, ...own } = section;
  return { ...(description === undefined ? {} : { description }), anyOf: [own, { type: 'null' }] };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
