import { expect, it } from 'vitest';
import { MINUTE } from '../../src/domain/time.ts';
import { createMetrics, type Metrics } from '../../src/observability/metrics.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { alertScene, FAILED, OFFICE, REGISTERED, snapshot, TO_OPS } from '../engine/alert-scene.ts';
import { devStatus } from '../engine/played.ts';
import { sampleMetrics } from '../support/sample-metrics.ts';

/** Metrics of a config with two gateways and two destinations, over a store. */
function metricsOver(store: Store): Metrics {
  const metrics = createMetrics('1.2.3');
  metrics.expect({
    gateways: ['office', 'depot'],
    destinations: ['ops', 'team'],
    answers: { known: [200], unknown: [401] },
  });
  metrics.watch(store);
  return metrics;
}

/** The samples whose names start so, without those at 0. */
async function samples(metrics: Metrics, name: string): Promise<string[]> {
  return (await lines(metrics, name)).filter((line) => !line.endsWith(' 0'));
}

async function lines(metrics: Metrics, name: string): Promise<string[]> {
  const { text } = await metrics.exposition();
  return text.split('\n').filter((line) => line.startsWith(name));
}

it('is of gateways, ports and alerts as they are at the scrape', async () => {
  const scene = await alertScene(TO_OPS);
  const metrics = metricsOver(scene.store);
  const at = scene.clock() / 1_000;
  expect(await samples(metrics, 'simwire_gateway_up')).toEqual([]);
  await scene.report(
    devStatus([
      { port: '1.01', st: REGISTERED },
      { port: '1.02', st: FAILED },
      { port: '1.03', st: FAILED },
    ]),
  );
  expect(await lines(metrics, 'simwire_gateway_up')).toEqual([
    'simwire_gateway_up{gateway="office"} 1',
    'simwire_gateway_up{gateway="depot"} 0',
  ]);
  const last = 'simwire_gateway_last_report_timestamp_seconds';
  expect(await lines(metrics, last)).toEqual([`${last}{gateway="office"} ${at}`]);
  expect(await lines(metrics, 'simwire_ports')).toEqual([
    'simwire_ports{gateway="office",state="registered"} 1',
    'simwire_ports{gateway="office",state="register_failed"} 2',
    'simwire_ports{gateway="depot",state="registered"} 0',
  ]);
  expect(await samples(metrics, 'simwire_alerts')).toEqual(['simwire_alerts{condition="register_failed"} 2']);
  await scene.advance(60 * MINUTE);
  expect(await samples(metrics, 'simwire_gateway_up')).toEqual([]);
  expect(await samples(metrics, 'simwire_alerts{condition="gateway_offline"}')).toHaveLength(1);
});

it('is of alerts about Simwire itself too', async () => {
  const scene = await alertScene(TO_OPS);
  const metrics = metricsOver(scene.store);
  await scene.intake.findings([{ condition: 'backup_old', about: null, verdict: { detail: 'none' } }]);
  expect(await samples(metrics, 'simwire_alerts')).toEqual(['simwire_alerts{condition="backup_old"} 1']);
});

it('is of what waits for each destination, of the quarantine and of the size', async () => {
  const scene = await alertScene(`${OFFICE}rules: [{ name: all, when: { event: any }, send: ops }]\n`);
  const metrics = metricsOver(scene.store);
  const at = scene.clock() / 1_000;
  expect(await samples(metrics, 'simwire_queue')).toEqual([]);
  await scene.report(snapshot(REGISTERED));
  await scene.report('no report at all');
  await scene.advance(MINUTE);
  const open = (await scene.store.reader.depths('everything'))[0]?.count;
  const queue = '{destination="ops",state="pending"}';
  expect(await samples(metrics, 'simwire_queue')).toEqual([
    `simwire_queue_depth${queue} ${open}`,
    `simwire_queue_oldest_timestamp_seconds${queue} ${at}`,
  ]);
  expect(await lines(metrics, 'simwire_queue_depth{destination="team"')).toEqual(
    ['pending', 'sending', 'retrying', 'held', 'dead'].map(
      (state) => `simwire_queue_depth{destination="team",state="${state}"} 0`,
    ),
  );
  expect(await lines(metrics, 'simwire_quarantine_parts')).toEqual([
    'simwire_quarantine_parts{gateway="office"} 1',
    'simwire_quarantine_parts{gateway="depot"} 0',
  ]);
  const [size = ''] = await lines(metrics, 'simwire_store_size_bytes');
  expect(Number(size.split(' ')[1])).toBeGreaterThan(50_000);
});

it('is of the relays that run, and of what this one owns', async () => {
  const metrics = sampleMetrics();
  expect(await lines(metrics, 'simwire_relays')).toEqual([
    'simwire_relays{config="same"} 1',
    'simwire_relays{config="other"} 1',
  ]);
  expect(await lines(metrics, 'simwire_leases')).toEqual([
    'simwire_leases{relay="relay-a/0",lease="clock"} 1',
  ]);
});

it('is left out if the store does not answer, and the rest is there', async () => {
  const metrics = createMetrics('1.2.3');
  metrics.unrouted();
  const fails = () => Promise.reject(new Error('closed'));
  const throws = () => {
    throw new Error('damaged');
  };
  metrics.watch({
    reader: { depths: fails, standings: throws, quarantineSizes: fails },
    size: throws,
    ownership: { relays: fails },
  });
  for (const name of [
    'simwire_queue',
    'simwire_gateway_up',
    'simwire_quarantine_parts',
    'simwire_store',
    'simwire_relays',
  ])
    expect(await lines(metrics, name)).toEqual([]);
  expect(await lines(metrics, 'simwire_unrouted_total')).toEqual(['simwire_unrouted_total 1']);
});
