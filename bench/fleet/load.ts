import { median, quantile, type Figure } from '../figure.ts';
import { startRelay } from '../measured.ts';
import type { Connection } from '../outside/connection.ts';
import { startSink } from '../outside/sink.ts';
import { connectionOf, GATEWAYS, gatewaysOf, nameOf } from './gateways.ts';
import { devStatus, PORTS, SLOTS } from './status.ts';

const PERIOD_SECONDS = 60;
const REGISTERED = 3;
const IN_CALL = 4;
const ROUNDS = 3;
/** 0.1 % of the slots change from one report to the next. */
const CHANGED_SLOTS = 0.001 * GATEWAYS * PORTS * SLOTS;
const PROBES = 50;

/** Measures what the reports of the whole fleet cost the built program, over HTTP, and how soon a change is notified. */
export async function benchFleetLoad(): Promise<Figure[]> {
  const arrivals = new Map<string, () => void>();
  const sink = await startSink((body) => {
    const gateway = /"gateway":"([^"]+)"/.exec(body)?.[1] ?? '';
    arrivals.get(gateway)?.();
  });
  const relay = await startRelay({ sink: sink.url, delivers: true }, { more: { gateways: gatewaysOf() } });
  const connections = new Map<number, Connection>();
  const report = async (gateway: number, body: string): Promise<void> => {
    // Each opens its connection with its first report, as the relay does not wait long for that, and keeps it.
    const connection = connections.get(gateway) ?? (await connectionOf(gateway, relay.url));
    connections.set(gateway, connection);
    const status = await connection.post(body);
    if (status !== 200) throw new Error(`a report was answered with ${status}`);
  };

  const shares: number[] = [];
  let seq = 0;
  const calm = () => REGISTERED;
  for (let round = 0; round <= ROUNDS; round++) {
    const changing = new Set<number>();
    while (changing.size < CHANGED_SLOTS) changing.add(Math.floor(Math.random() * GATEWAYS * PORTS * SLOTS));
    const before = relay.cpu();
    seq++;
    for (let gateway = 0; gateway < GATEWAYS; gateway++) {
      const state = (slot: number): number =>
        changing.has(gateway * PORTS * SLOTS + slot) ? (seq % 2 === 0 ? REGISTERED : IN_CALL) : REGISTERED;
      await report(gateway, devStatus({ gateway, seq, state }));
    }
    // The first one shows the relay what there is.
    if (round > 0) shares.push((relay.cpu() - before) / PERIOD_SECONDS);
  }

  const noticed: number[] = [];
  for (let probe = 0; probe < PROBES; probe++) {
    seq++;
    await report(probe, devStatus({ gateway: probe, seq, state: calm }));
    const arrival = new Promise<void>((resolve) => arrivals.set(nameOf(probe), resolve));
    const body = devStatus({ gateway: probe, seq, state: (slot) => (slot === 5 ? IN_CALL : REGISTERED) });
    const posted = performance.now();
    await report(probe, body);
    await arrival;
    noticed.push(performance.now() - posted);
  }
  const memory = relay.memory();
  for (const connection of connections.values()) connection.close();
  await relay.stop();
  sink.close();
  return [
    { name: 'share of one core', value: median(shares) * 100, unit: '%', target: '≤ 50' },
    { name: 'memory', value: memory, unit: 'MB', target: '≤ 400' },
    { name: 'a change is notified after: median', value: median(noticed), unit: 'ms', target: '' },
    { name: 'a change is notified after: p99', value: quantile(noticed, 0.99), unit: 'ms', target: '≤ 100' },
  ];
}
