import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { FAILED, REGISTERED, snapshot } from '../engine/alert-scene.ts';
import { SINK_SECRET, startWebhookSink, type WebhookSink } from '../fakes/webhook-sink.ts';
import { openPostgresProxy } from '../support/postgres-proxy.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'relays-test-token-01';

/** One account and the clock: each of two relays has one of them. */
const configFor = (
  store: string,
  { url }: WebhookSink,
  { more = '', send = 'flows', secret = SINK_SECRET } = {},
) =>
  configOf(`
server: { listen: "127.0.0.1:0" }
store: "${store}"
gateways: { office: { token: ${TOKEN} } }
destinations:
  flows: { type: webhook, url: "${url}", secret: ${secret} }
  ${more}
rules: [{ name: all, when: { event: any }, send: [${send}] }]
alerts: { group_wait: 1s, conditions: { register_failed: { for: 1s }, clock_skew: { enabled: false } } }
`);

const standing = z.object({ instance: z.object({ name: z.string(), leases: z.array(z.string()) }) });
const ended = z.array(z.object({ state: z.string(), ambiguous: z.number(), tried: z.string().nullable() }));

describe('relays on one database', () => {
  const server = postgresServer();

  async function start(config: ReturnType<typeof configOf>): Promise<Relay & { log: string[] }> {
    const log: string[] = [];
    const relay = await startRelay(
      config,
      realRuntime(pino({ base: null }, { write: (line) => log.push(line) })),
    );
    onTestFinished(() => relay.stop());
    return { ...relay, log };
  }

  async function post(relay: Relay, body: string | object): Promise<number> {
    const text = typeof body === 'string' ? recvSms(body) : JSON.stringify(body);
    const answer = await fetch(`${relay.url}/report/office/${TOKEN}`, { method: 'POST', body: text });
    return answer.status;
  }

  async function isReady({ url }: Relay): Promise<boolean> {
    return (await fetch(`${url}/readyz`)).status === 200;
  }

  async function instanceOf({ url }: Relay) {
    return standing.parse(await (await fetch(`${url}/readyz`)).json()).instance;
  }

  /** Returns the relay that has a lease, and the other one. */
  async function ownerOf<T extends Relay>(lease: RegExp, relays: readonly [T, T]): Promise<readonly [T, T]> {
    const [one, two] = relays;
    const { leases } = await instanceOf(one);
    return leases.some((name) => lease.test(name)) ? [one, two] : [two, one];
  }

  const evenly = (one: Relay, two: Relay) =>
    waitFor(async () => {
      const counts = [await instanceOf(one), await instanceOf(two)].map(({ leases }) => leases.length);
      return counts.includes(1) || undefined;
    });

  it('send what one had begun once more, marked, when it is cut off; nothing that it learned later counts', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const ways = [await openPostgresProxy(url), await openPostgresProxy(url)] as const;
    const relays = [
      await start(configFor(ways[0].url, sink)),
      await start(configFor(ways[1].url, sink)),
    ] as const;
    await evenly(...relays);
    const [owner, other] = await ownerOf(/^account /, relays);
    const way = owner === relays[0] ? ways[0] : ways[1];

    const answered = Promise.withResolvers<undefined>();
    sink.failNext(1, { taken: true, until: answered.promise });
    expect(await post(owner, 'in flight')).toBe(200);
    await waitFor(() => sink.messages.length === 1 || undefined);
    const unblock = way.block();
    const [first, second] = await waitFor(() => (sink.messages.length === 2 ? sink.messages : undefined));
    expect(second?.id).toBe(first?.id);
    answered.resolve(undefined);
    unblock();
    way.cut();
    // It notices what it lost, and takes its share again.
    await waitFor(async () => (await instanceOf(other)).leases.length === 1 || undefined);
    const rows = await waitFor(async () => {
      const sql = 'SELECT state, ambiguous, tried FROM ended_deliveries';
      const found = ended.parse(await server.run(sql, new URL(url).pathname.slice(1)));
      return found.length > 0 ? found : undefined;
    });
    expect(rows.map(({ state, ambiguous, tried }) => [state, ambiguous, tried?.split('\n').length])).toEqual([
      ['delivered', 1, 1],
    ]);

    for (const relay of relays) await waitFor(async () => (await isReady(relay)) || undefined);
    expect([await post(owner, 'one more'), await post(other, 'and another')]).toEqual([200, 200]);
    await waitFor(() => sink.messages.length === 4 || undefined);
    expect(relays.flatMap(({ log }) => log).filter((line) => line.includes('please report'))).toEqual([]);
    const lines = owner.log.filter((line) => line.includes('another relay took over'));
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 40, destinations: ['flows'], clock: false },
    ]);
  });

  it('have the faults of all gateways judged by the one that keeps the clock, whoever takes their reports', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const relays = [await start(configFor(url, sink)), await start(configFor(url, sink))] as const;
    await evenly(...relays);
    const [keeper, other] = await ownerOf(/^clock$/, relays);
    const alerts = () =>
      sink.messages.flatMap(({ body }) => (body.type === 'alert' ? [body.data['state']] : []));
    await post(other, snapshot(REGISTERED));
    await post(other, snapshot(FAILED));
    await waitFor(() => alerts().length === 1 || undefined);

    await other.stop();
    await post(keeper, snapshot(REGISTERED));
    await waitFor(() => alerts().length === 2 || undefined);
    expect(alerts()).toEqual(['firing', 'resolved']);
  });

  it('hold what no config names, and tell of another config', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink();
    onTestFinished(() => sink.close());
    const later = await startWebhookSink();
    onTestFinished(() => later.close());
    later.failAlways({ status: 503, headers: { 'retry-after': '600' } });
    const extra = `extra: { type: webhook, url: "${later.url}", secret: ${SINK_SECRET} }`;
    const less = configFor(url, sink);
    const one = await start(less);
    const two = await start(configFor(url, sink, { more: extra, send: 'flows, extra' }));
    expect((await instanceOf(one)).leases).toContain('clock');
    const listed = await fetch(`${one.url}/api/v1/instances`);
    expect(await listed.json()).toMatchObject({
      items: [
        { self: true, config_differs: false },
        { self: false, config_differs: true },
      ],
    });

    const states = async (): Promise<string[]> => {
      const answer = await fetch(`${one.url}/api/v1/deliveries?destination=extra`);
      const { items } = z
        .object({ items: z.array(z.object({ state: z.string() })) })
        .parse(await answer.json());
      return items.map(({ state }) => state);
    };
    expect(await post(two, 'to both')).toBe(200);
    await waitFor(async () => (await states()).includes('retrying') || undefined);
    await one.reload(less);
    expect(await states()).toEqual(['retrying']);
    await two.stop();
    await one.reload(less);
    expect(await states()).toEqual(['held']);
  });

  it('send by one of the accounts that their configs give a destination, until they agree', async () => {
    const url = await server.createDatabase();
    const sink = await startWebhookSink({ secret: null });
    onTestFinished(() => sink.close());
    const former = configFor(url, sink);
    const next = configFor(url, sink, { secret: `${SINK_SECRET.slice(0, -4)}QUJD` });
    const relays = [await start(former), await start(next)] as const;
    const accounts = async () =>
      (await Promise.all(relays.map(instanceOf))).map(
        ({ leases }) => leases.filter((name) => name.startsWith('account ')).length,
      );
    expect(await accounts()).toEqual([1, 0]);
    const texts = Array.from({ length: 20 }, (_, n) => `text ${n}`);
    const statuses = await Promise.all(texts.map((text, n) => post(relays[n % 2 === 0 ? 0 : 1], text)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await waitFor(() => sink.messages.length >= texts.length || undefined);
    expect(await accounts()).toEqual([1, 0]);

    // Taken over there, too: the account that nobody's config has any more is given back, and the other one taken.
    await relays[0].reload(next);
    await waitFor(async () => (await accounts()).includes(1) || undefined);
    expect(await post(relays[0], 'by the other account')).toBe(200);
    await waitFor(() => sink.messages.length > texts.length || undefined);
    const sent = sink.messages.map(({ body }) => body.data['text']);
    expect(sent.toSorted()).toEqual([...texts, 'by the other account'].toSorted());
  });
});
