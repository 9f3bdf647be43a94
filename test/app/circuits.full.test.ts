import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Relay } from '../../src/app/start.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { collectEnds } from '../support/temporary.ts';
import {
  circuitOf,
  list,
  order,
  post,
  standingOf,
  startTwoRelays,
  texts,
  type TwoRelays,
} from './two-relays.ts';

const server = postgresServer();
const FAILING = 'destination_failing';

describe('of two relays, both know of a destination', () => {
  const { atEnd, end } = collectEnds();
  let url: string;
  let two: TwoRelays;

  beforeAll(async () => {
    url = await server.createDatabase();
    two = await startTwoRelays(url, atEnd);
  });
  afterAll(() => end());

  const conditions = async (relay: Relay, path = '/alerts'): Promise<unknown[]> =>
    (await list(relay, path)).map(({ condition }) => condition).filter((one) => one === FAILING);

  /** Returns what a relay knows: whether it is ready, whether its destination works, and whether there is an alert of that. */
  async function known(relay: Relay): Promise<readonly unknown[]> {
    const { ready } = await standingOf(relay);
    const { working } = await circuitOf(relay);
    return [ready, working, ...(await conditions(relay))];
  }

  async function allKnow(relays: readonly Relay[], ...wanted: readonly unknown[]): Promise<void> {
    for (const relay of relays)
      await waitFor(async () => JSON.stringify(await known(relay)) === JSON.stringify(wanted) || undefined);
  }

  it('that refuses everything, and that it works again after a test at the one that does not send', async () => {
    const { sink } = two;
    const { keeper, sender } = await two.roles();
    const both = [keeper, sender];
    await allKnow(both, true, true);
    sink.failAlways({ status: 410 });
    await post(keeper, 'held meanwhile');
    await allKnow(both, false, false, FAILING);

    sink.failAlways(null);
    await order(keeper, '/destinations/flows/test');
    await allKnow(both, true, true);
    await waitFor(() => texts(sink).includes('held meanwhile') || undefined);
    for (const relay of both) expect(await conditions(relay, '/alerts?state=recent')).toEqual([FAILING]);
  });

  // The last: one of them stops.
  it('also what the one before found out when it died, before it could raise an alert', async () => {
    const circuit = {
      ...{ failures: 1, pauses: 0, openSince: Date.now(), notBefore: Date.now() + 30_000 },
      ...{ reason: 'the receiver wants no more messages (410)', advice: null },
    };
    await server.run(
      `INSERT INTO documents (kind, key, body) VALUES ('circuits', 'flows', '${JSON.stringify(circuit)}')`,
      new URL(url).pathname.slice(1),
    );
    const { keeper, sender } = await two.roles();
    await sender.stop();
    await allKnow([keeper], false, false, FAILING);
  });
});
