import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { ReadReport } from '../../src/domain/observation.ts';
import type { Rejected } from '../../src/domain/rejected.ts';
import { readReport } from '../../src/engine/read-report.ts';
import { compileAccess, type AccessSettings } from '../../src/http/report/access.ts';
import type { Dependencies } from '../../src/http/report/dependencies.ts';
import { createMetrics } from '../../src/observability/metrics.ts';

export const TOKEN = 'Wq7-orchid-lantern-51';
export const OTHER_TOKEN = 'Zk2-copper-meadow-88';

/** A client that was turned away. */
type Knock = Pick<Rejected, 'client' | 'kind' | 'gateway'>;

/** What a stub dependencies was handed to read and to accept, and what it logged. */
export interface StubDependencies extends Dependencies {
  readonly bodies: string[];
  readonly knocks: Knock[];
  readonly accepted: { gateway: string; decoded: ReadReport }[];
  readonly lines: () => Record<string, unknown>[];
  readonly logged: () => string;
}

/** A dependencies whose store takes everything; what a test is about is overridden. */
export function stubDependencies(
  overrides: Partial<Omit<Dependencies, 'access'>> & { readonly access?: Partial<AccessSettings> } = {},
): StubDependencies {
  const access = compileAccess({
    gateways: { office: { tokens: [TOKEN], allow: [] } },
    trustProxy: false,
    bodyLimit: 64 * 1024,
    ...overrides.access,
  });
  const bodies: string[] = [];
  const knocks: Knock[] = [];
  const accepted: StubDependencies['accepted'] = [];
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return {
    version: '1.2.3',
    clock: () => 0,
    log: pino({ level: 'trace', base: null }, stream),
    metrics: createMetrics('1.2.3'),
    accept: (gateway, body, envelope) => {
      bodies.push(body.toString());
      const decoded = readReport(body, envelope);
      const { observations, rejects, usable } = decoded;
      accepted.push({ gateway, decoded });
      return Promise.resolve({
        stored: observations.length,
        quarantined: rejects.length,
        ...(!usable && { unusable: rejects[0]?.reason ?? '' }),
      });
    },
    rejected: (one) => {
      knocks.push(one);
    },
    ready: () => ({ ready: true, reasons: [] }),
    ...overrides,
    access: () => access,
    bodies,
    knocks,
    accepted,
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    logged: () => written.join(''),
  };
}
