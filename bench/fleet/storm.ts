import { TOKEN } from '../config.ts';
import { fastTime, startFastRelay } from '../fast-relay.ts';
import type { Figure } from '../figure.ts';
import { openConnection } from '../outside/connection.ts';
import { startSink } from '../outside/sink.ts';
import { devStatus } from './status.ts';

const GATEWAYS = 10;
const REGISTERED = 3;
const REGISTER_FAILED = 6;
const SPEED = 6;
/** Longer than a condition's `for` and the wait for its group. */
const UNTIL_NOTIFIED = 60_000;
const WITHIN = 5_000;
const STEPS = 5;

/** Measures a storm: all slots of ten gateways lose their registration within five seconds, and get it back. */
export async function benchStorm(): Promise<Figure[]> {
  const time = fastTime(SPEED);
  const alerts: string[] = [];
  const sink = await startSink((body) => {
    const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> };
    if (type === 'alert')
      alerts.push(
        `${String(data['rule'])} ${String(data['gateway'])} ${String(data['condition'])} ${String(data['state'])}`,
      );
  });
  const names = Array.from({ length: GATEWAYS }, (_, i) => `g${i}`);
  const webhook = {
    type: 'webhook',
    url: sink.url,
    secret: 'whsec_c2ltd2lyZS1iZW5jaC1zZWNyZXQtMDEyMzQ1Njc4',
  };
  const relay = await startFastRelay(time, {
    gateways: Object.fromEntries(names.map((name) => [name, { token: `${TOKEN}-${name}` }])),
    destinations: { ops: webhook, boss: webhook },
    rules: [
      { name: 'to ops', when: { event: 'alert' }, send: ['ops'], continue: true },
      { name: 'to boss', when: { event: 'alert' }, send: ['boss'] },
    ],
  });
  const connections = await Promise.all(
    names.map((name) => openConnection(`${relay.url}/report/${name}/${TOKEN}-${name}`)),
  );
  let seq = 0;
  const all = async (state: (slot: number) => number): Promise<void> => {
    seq++;
    await Promise.all(
      connections.map((connection, gateway) => connection.post(devStatus({ gateway, seq, state }))),
    );
  };
  /** In some snapshots within five seconds, more slots in each. */
  const turn = async (from: number, to: number): Promise<void> => {
    const started = time.clock();
    for (let step = 1; step <= STEPS; step++) {
      await time.sleep(started + (WITHIN * (step - 1)) / STEPS - time.clock());
      await all((slot) => (slot % STEPS < step ? to : from));
    }
    // Gateways go on to report, or they would count as offline.
    for (let waited = 0; waited < UNTIL_NOTIFIED; waited += UNTIL_NOTIFIED / 2) {
      await time.sleep(UNTIL_NOTIFIED / 2);
      await all(() => to);
    }
  };
  await all(() => REGISTERED);
  await turn(REGISTERED, REGISTER_FAILED);
  const down = alerts.splice(0);
  await turn(REGISTER_FAILED, REGISTERED);
  const up = alerts.splice(0);
  for (const connection of connections) connection.close();
  await relay.stop();
  sink.close();
  const most = GATEWAYS * 2;
  return [
    {
      name: 'storm: messages when all 128 slots of 10 gateways fail, to 2 destinations',
      value: down.length,
      unit: 'messages',
      target: `≤ ${most}`,
    },
    {
      name: 'storm: the most of them for one destination, gateway and condition',
      value: repeats(down),
      unit: 'messages',
      target: '≤ 1',
    },
    {
      name: 'storm: messages when they are well again',
      value: up.length,
      unit: 'messages',
      target: `≤ ${most}`,
    },
    {
      name: 'storm: the most of them for one destination, gateway and condition, again',
      value: repeats(up),
      unit: 'messages',
      target: '≤ 1',
    },
    {
      name: 'storm: faults whose end was notified',
      value: up.filter((a) => a.endsWith('resolved')).length,
      unit: 'messages',
      target: `≥ ${down.length}`,
    },
  ];
}

function repeats(alerts: readonly string[]): number {
  return Math.max(
    0,
    ...Map.groupBy(alerts, (alert) => alert)
      .values()
      .map((same) => same.length),
  );
}
