import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Config } from '../../src/config/config.ts';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { SINK_SECRET, startWebhookSink, type WebhookSink } from '../fakes/webhook-sink.ts';
import { openPostgresProxy, type PostgresProxy } from '../support/postgres-proxy.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { collectEnds } from '../support/temporary.ts';
import { list, order, post, texts } from './two-relays.ts';

const server = postgresServer();
const readiness = z.object({ reasons: z.array(z.object({ code: z.string() })) });
const circuits = z.array(z.object({ key: z.string() }));

describe('what a relay learns while its database is away', () => {
  const { atEnd, end } = collectEnds();
  const log: string[] = [];
  let url: string;
  let way: PostgresProxy;
  let sink: WebhookSink;
  let relay: Relay;

  const configWith = (destination: string): Config =>
    configOf(`
server: { listen: "127.0.0.1:0" }
store: "${way.url}"
gateways: { office: { token: two-relays-test-token-01-office } }
destinations: { ${destination}: { type: webhook, url: "${sink.url}", secret: ${SINK_SECRET} } }
rules: [{ name: all, when: { event: sms }, send: [${destination}] }]
alerts: { conditions: { clock_skew: { enabled: false } } }
`);

  beforeAll(async () => {
    url = await server.createDatabase();
    way = await openPostgresProxy(url, atEnd);
    sink = await startWebhookSink();
    atEnd(() => sink.close());
    relay = await startRelay(
      configWith('flows'),
      realRuntime(pino({ base: null }, { write: (line) => log.push(line) })),
    );
    atEnd(() => relay.stop());
  });
  afterAll(() => end());

  /** Asks the relay what keeps it from working. */
  async function reasons(): Promise<string[]> {
    const answer = readiness.parse(await (await fetch(`${relay.url}/readyz`)).json());
    return answer.reasons.map(({ code }) => code);
  }

  /** Does work while nothing leads to the database. */
  async function away(work: () => Promise<void>): Promise<void> {
    const there = new URL(url).searchParams.get('host') ?? '';
    const nowhere = new URL(url);
    nowhere.searchParams.set('host', `${there}/nowhere`);
    way.leadTo(nowhere.href);
    way.cut();
    await work();
    await waitFor(async () => (await reasons()).includes('store_failed') || undefined);
    way.leadTo(url);
  }

  const countOf = (line: string): number => log.filter((one) => one.includes(line)).length;

  const conditions = async (): Promise<unknown[]> =>
    (await list(relay, '/alerts')).map(({ condition, about }) => [condition, about]);

  const alertsAre = (...wanted: readonly unknown[]) =>
    waitFor(async () => JSON.stringify(await conditions()) === JSON.stringify(wanted) || undefined);

  const storedCircuits = async () =>
    circuits
      .parse(
        await server.run("SELECT key FROM documents WHERE kind = 'circuits'", new URL(url).pathname.slice(1)),
      )
      .map(({ key }) => key);

  /** Has something sent whose answer is held back until the database is away. Resolves once that is so, and it was answered. */
  async function answeredAway(send: () => Promise<unknown>, status: number, line: string): Promise<void> {
    const answered = Promise.withResolvers<undefined>();
    const before = sink.requests();
    const lines = countOf(line);
    sink.failNext(1, { status, until: answered.promise });
    const sent = send().catch(() => undefined);
    await waitFor(() => sink.requests() > before || undefined);
    await away(async () => {
      answered.resolve(undefined);
      await waitFor(() => countOf(line) > lines || undefined);
    });
    await sent;
  }

  it('of a destination is stored and alerted on once it is back: that it fails, and that it works again', async () => {
    await answeredAway(() => post(relay, 'refused'), 410, 'the destination is failing');
    await alertsAre(['destination_failing', 'flows']);
    await waitFor(async () => (await storedCircuits()).includes('flows') || undefined);

    await answeredAway(() => order(relay, '/destinations/flows/test'), 204, 'the destination works again');
    await alertsAre();
    await waitFor(async () => (await storedCircuits()).length === 0 || undefined);
  });

  it('of its config counts at once, and for what is stored once it is back', async () => {
    sink.failAlways({ status: 410 });
    await post(relay, 'refused, too');
    await alertsAre(['destination_failing', 'flows']);
    await away(() => relay.reload(configWith('others')));
    await alertsAre();
    sink.failAlways(null);
    await post(relay, 'to the others');
    await waitFor(() => texts(sink).includes('to the others') || undefined);
    expect(log.filter((line) => line.includes('please report'))).toEqual([]);
  });
});
