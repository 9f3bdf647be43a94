import { describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import { stubDependencies } from '../http/dependencies.ts';
import { running } from '../http/running.ts';
import { lintMetrics, parseExposition } from '../support/prometheus-text.ts';
import { sampleMetrics } from '../support/sample-metrics.ts';

/** The samples whose names start so. */
async function samples(metrics: Metrics, name: string): Promise<string[]> {
  const { text } = await metrics.exposition();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('what is counted', () => {
  it.each<[string, (metrics: Metrics) => void, string[]]>([
    ['simwire_events_total', (m) => m.event('sms'), ['simwire_events_total{event="sms"} 1']],
    [
      'simwire_repeats_total',
      (m) => m.repeated('office', 'sms'),
      ['simwire_repeats_total{gateway="office",event="sms"} 1'],
    ],
    ['simwire_unrouted_total', (m) => m.unrouted(), ['simwire_unrouted_total 1']],
    [
      'simwire_quarantined_total',
      (m) => m.quarantined('office', 3),
      ['simwire_quarantined_total{gateway="office"} 3'],
    ],
    [
      'simwire_deliveries_total',
      (m) => m.attempted('team', 'transient'),
      ['simwire_deliveries_total{destination="team",outcome="transient"} 1'],
    ],
    [
      'simwire_accept_duration_seconds_sum',
      (m) => m.accepted(20),
      ['simwire_accept_duration_seconds_sum 0.02'],
    ],
    [
      'simwire_delivery_latency_seconds_sum',
      (m) => m.delivered('team', 1_500),
      ['simwire_delivery_latency_seconds_sum{destination="team"} 1.5'],
    ],
    ['simwire_info', () => undefined, ['simwire_info{version="1.2.3"} 1']],
  ])('%s', async (name, count, expected) => {
    const metrics = createMetrics('1.2.3');
    count(metrics);
    expect(await samples(metrics, name)).toEqual(expected);
  });

  it('exists at 0 from the start for all that a config names, and is not taken back by another config', async () => {
    const metrics = createMetrics('1.2.3');
    const names = {
      gateways: ['office'],
      destinations: ['team'],
      answers: { known: [200, 503], unknown: [401] },
    };
    metrics.expect(names);
    expect(await samples(metrics, 'simwire_reports_total')).toEqual([
      'simwire_reports_total{gateway="",answer="401"} 0',
      'simwire_reports_total{gateway="office",answer="200"} 0',
      'simwire_reports_total{gateway="office",answer="503"} 0',
    ]);
    expect(await samples(metrics, 'simwire_quarantined_total')).toEqual([
      'simwire_quarantined_total{gateway="office"} 0',
    ]);
    expect(await samples(metrics, 'simwire_deliveries_total')).toContain(
      'simwire_deliveries_total{destination="team",outcome="broken"} 0',
    );
    expect(await samples(metrics, 'simwire_events_total')).toContain('simwire_events_total{event="sms"} 0');
    const latencies = 'simwire_delivery_latency_seconds_count';
    expect(await samples(metrics, latencies)).toEqual([`${latencies}{destination="team"} 0`]);
    metrics.report(200, 'office');
    metrics.delivered('team', 1);
    metrics.expect({ ...names, gateways: ['office', 'shop'] });
    expect(await samples(metrics, 'simwire_reports_total{gateway="office",answer="200"}')).toEqual([
      'simwire_reports_total{gateway="office",answer="200"} 1',
    ]);
    expect(await samples(metrics, latencies)).toEqual([`${latencies}{destination="team"} 1`]);
  });
});

describe('the exposition', () => {
  it('has metrics of ours as simwire_*, and those of the process by their usual names', async () => {
    const families = parseExposition((await createMetrics('1.2.3').exposition()).text);
    const names = families.map(({ name }) => name);
    expect(names.filter((name) => !/^(simwire|process|nodejs)_/.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        'process_resident_memory_bytes',
        'process_cpu_seconds_total',
        'nodejs_version_info',
      ]),
    );
  });

  it('has nothing of ours that promtool would find', async () => {
    const families = parseExposition((await sampleMetrics().exposition()).text);
    const ours = families.filter(({ name }) => name.startsWith('simwire_'));
    expect(ours.length).toBeGreaterThan(10);
    expect(lintMetrics(ours)).toEqual([]);
  });

  it('has no label but those of names in the config and the code', async () => {
    const families = parseExposition((await sampleMetrics().exposition()).text);
    const ours = families.filter(({ name }) => name.startsWith('simwire_'));
    expect([...new Set(ours.flatMap(({ labels }) => labels))].sort()).toEqual([
      'answer',
      'condition',
      'config',
      'destination',
      'event',
      'gateway',
      'le',
      'lease',
      'outcome',
      'relay',
      'state',
      'version',
    ]);
  });
});

it('/metrics is Prometheus text', async () => {
  const { url } = await running(stubDependencies());
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await answer.text()).toContain('simwire_info{version="1.2.3"} 1');
});
