import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { mask, unmask } from '../../src/config/interpolate.ts';
import { configJsonSchema, type JsonSchema } from '../../src/config/json-schema.ts';
import { CONDITION_NAMES } from '../../src/domain/fault.ts';
import { minimal } from './files.ts';

const schema = configJsonSchema();
// Zod reads JSON Schema as well as it writes it, so that this needs no second library.
const reader = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

/** What an editor would make of a file: `${…}` not filled in. */
function accepts(yaml: string): boolean {
  const data: unknown = JSON.parse(unmask(JSON.stringify(parse(mask(yaml)))));
  return reader.safeParse(data).success;
}

describe('the JSON Schema', () => {
  it.each(['test/config/interface.yaml.example', 'config/example.yaml', 'config/demo.yaml'])(
    'accepts %s',
    (file) => {
      expect(accepts(readFileSync(file, 'utf8'))).toBe(true);
    },
  );

  it.each([
    [
      'references where numbers, booleans, durations and names are expected',
      'retention: "${R}"\nserver: { trust_proxy: "${P:-false}" }\nalerts: { flap: { changes: "${N}" }, conditions: { low_signal: { enabled: "${E}", severity: "${S}" } } }',
    ],
    ['an empty section', 'templates:'],
    ['false for trust_proxy', 'server: { trust_proxy: false }'],
    ['one address for a list', 'server: { trust_proxy: 10.0.0.1 }'],
    ['a store on a server', 'store: postgres://user:password@host/database'],
    [
      'a test for an unrouted event',
      'tests: [{ name: t, given: { port: "1.01" }, expect: { rule: null, send: [], code: null } }]',
    ],
  ])('accepts %s', (_, more) => {
    expect(accepts(minimal({ more }))).toBe(true);
  });

  it.each([
    ['an unknown section', 'sever: {}'],
    ['an unknown key', 'server: { listn: "127.0.0.1:80" }'],
    ['a duration in words', 'retention: 10 min'],
    ['a number for a duration', 'retention: 30'],
    ['trust in everybody', 'server: { trust_proxy: true }'],
    ['an unknown condition', 'alerts: { conditions: { low_balanse: {} } }'],
    ['an unknown kind of event', 'tests: [{ name: t, given: { event: smss }, expect: {} }]'],
  ])('refuses %s', (_, more) => {
    expect(accepts(minimal({ more }))).toBe(false);
  });

  it('refuses an unquoted decimal for a port', () => {
    expect(accepts(minimal({ rules: 'rules: [{ name: a, when: { port: 1.1 }, send: screen }]' }))).toBe(
      false,
    );
    expect(accepts(minimal({ rules: 'rules: [{ name: a, when: { port: "1.1" }, send: screen }]' }))).toBe(
      true,
    );
  });

  it('is of the draft that editors of YAML know best', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Simwire configuration',
    });
  });

  it('describes every key', () => {
    expect([...undescribed(schema)]).toEqual([]);
  });

  it('knows every condition, with its defaults', () => {
    const alerts = schema.properties?.['alerts']?.anyOf?.[0];
    const conditions = alerts?.properties?.['conditions']?.properties ?? {};
    expect(Object.keys(conditions)).toEqual(CONDITION_NAMES);
    expect(conditions['low_signal']?.properties?.['for']).toMatchObject({ default: '10m' });
    expect(conditions['quota']?.properties?.['above']).toMatchObject({ default: 0.9 });
  });
});

function* undescribed(part: JsonSchema, path = ''): Generator<string> {
  for (const [key, inner] of Object.entries(part.properties ?? {})) {
    if (inner.description === undefined) yield `${path}.${key}`;
    yield* undescribed(inner, `${path}.${key}`);
  }
  const { items, additionalProperties: values, anyOf = [], oneOf = [], definitions = {} } = part;
  for (const inner of [...anyOf, ...oneOf, ...Object.values(definitions)]) yield* undescribed(inner, path);
  if (items) yield* undescribed(items, `${path}[]`);
  if (typeof values === 'object') yield* undescribed(values, `${path}.*`);
}
