import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { FAILED, REGISTERED, snapshot } from '../engine/alert-scene.ts';
import { SINK_SECRET, startWebhookSink, type SunkMessage, type WebhookSink } from '../fakes/webhook-sink.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { collectEnds } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'orders-test-token-01';
const GATEWAYS = ['office', 'depot', 'yard'] as const;

/** One account and the clock: each of two relays has one of them. */
const configFor = (store: string, { url }: WebhookSink) =>
  configOf(`
server: { listen: "127.0.0.1:0" }
store: "${store}"
gateways: { ${GATEWAYS.map((name) => `${name}: { token: ${TOKEN}-${name} }`).join(', ')} }
destinations: { flows: { type: webhook, url: "${url}", secret: ${SINK_SECRET} } }
rules: [{ name: all, when: { event: [sms, alert] }, send: [flows] }]
alerts:
  group_wait: 0s
  repeat_interval: 1s
  conditions: { register_failed: { for: 0s }, clock_skew: { enabled: false } }
`);

const standing = z.object({ instance: z.object({ leases: z.array(z.string()) }) });
const listed = z.object({ items: z.array(z.object({ id: z.string() }).loose()) });

const server = postgresServer();

describe('of two relays, whoever has the duty does what was asked for at the other one:', () => {
  const { atEnd, end } = collectEnds();
  let sink: WebhookSink;
  /** The one that keeps the clock, and the one that sends. */
  let keeper: Relay;
  let sender: Relay;

  beforeAll(async () => {
    const url = await server.createDatabase();
    sink = await startWebhookSink();
    atEnd(() => sink.close());
    const start = async (): Promise<Relay> => {
      const relay = await startRelay(configFor(url, sink), realRuntime(pino({ level: 'silent' })));
      atEnd(() => relay.stop());
      return relay;
    };
    const relays = [await start(), await start()] as const;
    const leasesOf = async ({ url: at }: Relay) =>
      standing.parse(await (await fetch(`${at}/readyz`)).json()).instance.leases;
    await waitFor(async () => {
      const [one, two] = [await leasesOf(relays[0]), await leasesOf(relays[1])];
      if (one.length !== 1 || two.length !== 1) return undefined;
      [keeper, sender] = one.includes('clock') ? relays : [relays[1], relays[0]];
      return true;
    });
  });
  afterAll(() => end());

  async function post(relay: Relay, body: string | object, gateway = 'office'): Promise<void> {
    const text = typeof body === 'string' ? recvSms(body) : JSON.stringify(body);
    const answer = await fetch(`${relay.url}/report/${gateway}/${TOKEN}-${gateway}`, {
      method: 'POST',
      body: text,
    });
    expect(answer.status).toBe(200);
  }

  async function order(relay: Relay, path: string, body: object = {}): Promise<void> {
    const answer = await fetch(`${relay.url}/api/v1${path}`, { method: 'POST', body: JSON.stringify(body) });
    expect(answer.ok).toBe(true);
  }

  async function list(relay: Relay, path: string): Promise<z.output<typeof listed>['items']> {
    return listed.parse(await (await fetch(`${relay.url}/api/v1${path}`)).json()).items;
  }

  const isAlertOf =
    (gateway: string) =>
    ({ body: { type, data } }: SunkMessage): boolean =>
      type === 'alert' && data['gateway'] === gateway;
  const alertsOf = (gateway: string): number => sink.messages.filter(isAlertOf(gateway)).length;
  const texts = (): unknown[] => sink.messages.map(({ body }) => body.data['text']);

  it('silences, and acknowledges: neither is repeated, while others are', async () => {
    for (const gateway of GATEWAYS) {
      await post(keeper, snapshot(REGISTERED), gateway);
      await post(keeper, snapshot(FAILED), gateway);
    }
    await waitFor(() => GATEWAYS.every((gateway) => alertsOf(gateway) > 1) || undefined);
    const until = new Date(Date.now() + 600_000).toISOString();
    await order(sender, '/silences', { match: { gateway: ['office'] }, until, reason: 'works' });
    const faults = (await list(sender, '/alerts')).filter(({ gateway }) => gateway === 'depot');
    for (const { id } of faults) await order(sender, `/alerts/${id}/acknowledge`, { comment: 'on my way' });

    const repeated = async (): Promise<readonly string[]> => {
      const before = new Map(GATEWAYS.map((gateway) => [gateway, alertsOf(gateway)]));
      const since = (gateway: (typeof GATEWAYS)[number]): number =>
        alertsOf(gateway) - (before.get(gateway) ?? 0);
      await waitFor(() => since('yard') >= 3 || undefined);
      return GATEWAYS.filter((gateway) => since(gateway) > 0);
    };
    while ((await repeated()).length > 1);

    const [office, depot] = [alertsOf('office'), alertsOf('depot')];
    for (const { id } of await list(sender, '/silences'))
      await fetch(`${sender.url}/api/v1/silences/${id}`, { method: 'DELETE' });
    await waitFor(() => alertsOf('office') > office || undefined);
    // The end of what somebody sees to is notified all the same.
    for (const gateway of GATEWAYS) await post(sender, snapshot(REGISTERED), gateway);
    await waitFor(() => alertsOf('depot') === depot + 1 || undefined);
    await waitFor(async () => ((await list(sender, '/alerts')).length === 0 ? true : undefined));
  });

  it('a retry, at once, of what would wait for long', async () => {
    sink.failNext(1, { status: 503, headers: { 'retry-after': '600' } });
    await post(keeper, 'to be tried again', 'yard');
    const failed = '/deliveries?state=retrying';
    await waitFor(async () => ((await list(keeper, failed)).length === 1 ? true : undefined));
    for (const { id } of await list(keeper, failed)) await order(keeper, `/deliveries/${id}/retry`);
    await waitFor(() => texts().includes('to be tried again') || undefined);
  });

  // The last: one of them stops.
  it('keeps to the pause that the service asked the one before for, which had just heard of it', async () => {
    const pause = 2_000;
    sink.failNext(1, { status: 429, headers: { 'retry-after': String(pause / 1000) } });
    const before = sink.requests();
    await post(keeper, 'after the pause', 'yard');
    await waitFor(() => sink.requests() === before + 1 || undefined);
    const asked = Date.now();
    await sender.stop();
    await waitFor(() => texts().includes('after the pause') || undefined);
    const waited = sink.messages.flatMap(({ at }) => (at > asked ? [at - asked] : []));
    expect(Math.min(...waited)).toBeGreaterThan(pause - 500);
  });
});
