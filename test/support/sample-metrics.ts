import { newGateway, newPort } from '../../src/engine/records.ts';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import type { StandingSource } from '../../src/observability/standing.ts';
import { MONDAY_NOON } from './manual-time.ts';

/** A store in which one delivery waits, and one gateway has reported one port. */
const SOME_STORE: StandingSource = {
  reader: {
    depths: () => Promise.resolve([{ destination: 'team', state: 'pending', count: 4, oldest: MONDAY_NOON }]),
    standings: () => {
      const ports = new Map([['1.01', { ...newPort('1.01'), state: 'registered' as const }]]);
      const office = { gateway: newGateway('office', MONDAY_NOON), ports, faults: new Map() };
      return Promise.resolve(new Map([['office', office]]));
    },
    quarantineSizes: () => Promise.resolve(new Map([['office', 2]])),
  },
  size: () => Promise.resolve(4_096),
  ownership: {
    relays: () => {
      const one = {
        version: '1.2.3',
        since: MONDAY_NOON,
        config: 'a',
        destinations: [],
        duties: [],
        senders: {},
      };
      const lease = { name: 'clock', holder: 'relay-a/0', until: MONDAY_NOON };
      return Promise.resolve([
        { ...one, name: 'relay-a/0', self: true, leases: [lease] },
        { ...one, name: 'relay-b/1', self: false, config: 'b', leases: [] },
      ]);
    },
  },
};

/** Metrics of which each has a sample. */
export function sampleMetrics(): Metrics {
  const metrics = createMetrics('1.2.3');
  metrics.expect({
    gateways: ['office'],
    destinations: ['team'],
    answers: { known: [200, 503], unknown: [401] },
  });
  metrics.watch(SOME_STORE);
  metrics.accepted(1);
  metrics.delivered('team', 1_000);
  metrics.repeated('office', 'sms');
  return metrics;
}
