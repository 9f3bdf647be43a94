import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILED, REGISTERED, snapshot } from '../engine/alert-scene.ts';
import type { WebhookSink } from '../fakes/webhook-sink.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { collectEnds } from '../support/temporary.ts';
import {
  alerts,
  circuitOf,
  endSilences,
  GATEWAYS,
  list,
  order,
  post,
  startTwoRelays,
  type TwoRelays,
} from './two-relays.ts';

const server = postgresServer();

describe('of two relays, whoever has the duty does what was asked for at the other one:', () => {
  const { atEnd, end } = collectEnds();
  let sink: WebhookSink;
  let roles: TwoRelays['roles'];

  beforeAll(async () => {
    ({ sink, roles } = await startTwoRelays(await server.createDatabase(), atEnd));
  });
  afterAll(() => end());

  const alertsOf = (gateway: string): number =>
    alerts(sink).filter((alert) => alert['gateway'] === gateway).length;

  it('silences, and acknowledges: neither is repeated, while others are', async () => {
    const { keeper, sender } = await roles();
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

    const office = alertsOf('office');
    await endSilences(sender);
    await waitFor(() => alertsOf('office') > office || undefined);
    // The end of what somebody sees to is notified all the same.
    for (const gateway of GATEWAYS) await post(sender, snapshot(REGISTERED), gateway);
    const ended = (alert: ReturnType<typeof alerts>[number]): boolean =>
      alert['gateway'] === 'depot' && alert['state'] === 'resolved';
    await waitFor(() => alerts(sink).some(ended) || undefined);
    await waitFor(async () => ((await list(sender, '/alerts')).length === 0 ? true : undefined));
  });

  it('a retry, at once, of what would wait for long', async () => {
    const { keeper } = await roles();
    const text = 'to be tried again';
    sink.failAlways({ status: 410 });
    await post(keeper, text, 'yard');
    const id = await waitFor(
      async () => (await list(keeper, '/deliveries?state=held')).find(({ kind }) => kind === 'sms')?.id,
    );
    const next = await waitFor(async () => (await circuitOf(keeper)).next_attempt ?? undefined);
    sink.failAlways(null);
    await order(keeper, `/deliveries/${id}/retry`);
    const { at } = await waitFor(() => sink.messages.find(({ body }) => body.data['text'] === text));
    expect(at).toBeLessThan(Date.parse(next));
  });

  // The last: one of them stops.
  it('keeps to the pause that the service asked the one before for, which had just heard of it', async () => {
    const pause = 2_000;
    const text = 'after the pause';
    const arrivals = (): readonly number[] =>
      sink.messages.filter(({ body }) => body.data['text'] === text).map(({ at }) => at);
    const { keeper, sender } = await roles();
    // Whatever is sent beside it is answered so, too.
    sink.failAlways({ status: 429, headers: { 'retry-after': String(pause / 1000) }, taken: true });
    await post(keeper, text, 'yard');
    await waitFor(() => arrivals()[0]);
    sink.failAlways(null);
    await sender.stop();
    const again = await waitFor(() => arrivals()[1]);
    expect(again - (arrivals()[0] ?? again)).toBeGreaterThanOrEqual(pause);
  });
});
