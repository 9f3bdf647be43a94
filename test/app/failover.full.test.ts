import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';
import { openPostgresProxy } from '../support/postgres-proxy.ts';
import { ownPostgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { recvSms } from '../support/wire.ts';

const TOKEN = 'failover-test-token-01';
const standing = z.object({ ready: z.boolean(), instance: z.object({ leases: z.array(z.string()) }) });

const server = ownPostgresServer();
const nameOf = (url: string): string => new URL(url).pathname.slice(1);

it('where connections to the database hang, reports are refused soon; with another server under its address all goes on by itself', async () => {
  const sink = await startWebhookSink();
  onTestFinished(() => sink.close());
  const url = await server.createDatabase();
  const way = await openPostgresProxy(url);
  const config = configOf(`
server: { listen: "127.0.0.1:0" }
store: "${way.url}"
gateways: { office: { token: ${TOKEN} } }
destinations: { flows: { type: webhook, url: "${sink.url}", secret: ${SINK_SECRET} } }
rules: [{ name: all, send: [flows] }]
`);
  const start = async (): Promise<Relay> => {
    const relay = await startRelay(config, realRuntime(pino({ level: 'silent' })));
    onTestFinished(() => relay.stop());
    return relay;
  };
  const relays = [await start(), await start()] as const;
  const standings = async () =>
    Promise.all(
      relays.map(async ({ url: at }) => standing.parse(await (await fetch(`${at}/readyz`)).json())),
    );
  const ready = async () => (await standings()).map((one) => one.ready);
  const isShared = async () =>
    (await standings()).every((one) => one.ready && one.instance.leases.length === 1) || undefined;
  await waitFor(isShared);

  const acknowledged: string[] = [];
  const post = async (relay: Relay, text: string): Promise<number> => {
    const answer = await fetch(`${relay.url}/report/office/${TOKEN}`, {
      method: 'POST',
      body: recvSms(text),
    });
    if (answer.status === 200) acknowledged.push(text);
    return answer.status;
  };
  const arrived = () =>
    waitFor(() => {
      const texts = new Set(sink.messages.map(({ body }) => body.data['text']));
      return acknowledged.every((text) => texts.has(text)) || undefined;
    });
  /** Reports again until it is acknowledged, as a gateway does. */
  const report = (relay: Relay, text: string) =>
    waitFor(async () => (await post(relay, text)) === 200 || undefined);
  for (const relay of relays) await report(relay, `before, at ${relay.url}`);
  await arrived();
  // What has arrived and is not stored as that yet would come once more, under the same id.
  await waitFor(async () => {
    const waiting = await server.run('SELECT id FROM deliveries WHERE settled_at IS NULL', nameOf(url));
    return waiting.length === 0 || undefined;
  });
  const settled = sink.messages.map(({ id }) => id);
  sink.failAlways({ status: 503 });
  await report(relays[0], 'waits meanwhile');

  way.block();
  const during = await Promise.all(relays.map((relay) => post(relay, `during it, at ${relay.url}`)));
  expect(during).toEqual([503, 503]);
  expect(await ready()).toEqual([false, false]);
  await server.stop('order');
  const next = await server.startCopy(onTestFinished);
  // What hangs goes on to hang: nothing tells that its server is gone.
  way.leadTo(next.addressOf(url));
  sink.failAlways(null);

  await waitFor(isShared);
  for (const relay of relays) await report(relay, `after it, at ${relay.url}`);
  await arrived();
  const idsOf = (text: string): readonly string[] =>
    sink.messages.filter(({ body }) => body.data['text'] === text).map(({ id }) => id);
  // What was settled before does not come again, and what comes again is known by its id.
  const after = sink.messages.slice(settled.length).map(({ id }) => id);
  expect(after.filter((id) => settled.includes(id))).toEqual([]);
  for (const text of acknowledged) expect(new Set(idsOf(text)).size).toBe(1);
  await waitFor(async () => {
    // The last statement of a connection that listens, which asks from time to time whether it is answered still.
    const listening = await next.run(
      "SELECT pid FROM pg_stat_activity WHERE query IN ('LISTEN simwire', 'SELECT 1')",
    );
    return listening.length === relays.length || undefined;
  });
});
