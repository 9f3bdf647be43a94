import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ENDPOINTS } from '../../../src/http/api/endpoints.ts';
import { openApiDocument } from '../../../src/http/api/openapi.ts';

const file = readFileSync('docs/openapi.json', 'utf8');
const written: unknown = JSON.parse(file);

const schema = z.object({
  openapi: z.string().regex(/^3\.1\./),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        summary: z.string().regex(/^[A-Z].*[^.]$/),
        tags: z.tuple([z.string()]),
        parameters: z.array(z.object({ in: z.string(), name: z.string(), schema: z.unknown() })).default([]),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});
const { paths } = schema.parse(written);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

it('is valid by the schema of OpenAPI 3.1, with every reference resolved', async () => {
  const validator = new Validator();
  const { errors } = await validator.validate(file);
  expect(errors ?? []).toEqual([]);
  const references = [...JSON.stringify(written).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to = '']) => to);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of new Set(references)) {
    const found = reference
      .split('/')
      .reduce<unknown>((at, step) => z.record(z.string(), z.unknown()).parse(at)[step], written);
    expect(found, reference).toBeDefined();
  }
});

it('is that of the present endpoints', () => {
  const known = new Set(operations.map(({ method, path }) => `${method} ${path}`));
  expect(ENDPOINTS.filter(({ method, path }) => !known.has(`${method} ${path}`))).toEqual([]);
  expect(Object.keys(openApiDocument('0').paths ?? {}).toSorted()).toEqual(Object.keys(paths).toSorted());
});

it('names each operation once, for clients that are generated from it', () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each(operations)('$method $path has its parameters in its path, a success and a problem', (one) => {
  const inPath = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const described = one.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name);
  expect(described).toEqual(inPath);
  expect(Object.keys(one.responses).some((status) => status.startsWith('2'))).toBe(true);
  expect(one.responses).toHaveProperty('default');
});

/** Lists the schemas of the document that no value can satisfy, or that say a thing twice. */
function contradictions(part: unknown, at: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, anyOf, enum: values } = part as Record<string, unknown>;
  const isWrong =
    typeof type === 'string' &&
    (anyOf !== undefined || (Array.isArray(values) && values.some((value) => typeof value !== type)));
  return [
    ...(isWrong ? [at] : []),
    ...Object.entries(part).flatMap(([name, inner]) => contradictions(inner, `${at}/${name}`)),
  ];
}

it('describes values as clients write them', () => {
  expect(contradictions(written, '')).toEqual([]);
  const events = operations.find(({ operationId }) => operationId === 'getEvents');
  const schemas = Object.fromEntries(events?.parameters.map((one) => [one.name, one.schema]) ?? []);
  expect(schemas).toMatchObject({
    unrouted: { type: 'boolean' },
    since: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'integer' }] },
    limit: { type: 'integer', minimum: 1, maximum: 200 },
  });
});
