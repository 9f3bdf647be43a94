import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { FAILED, REGISTERED, snapshot } from '../../test/engine/alert-scene.ts';
import { readStream, type ReceivedMessage } from '../../test/http/api/event-stream.ts';
import { recvSms } from '../../test/support/wire.ts';
import { quantile, type Figure } from '../figure.ts';
import type { BenchServer } from './server.ts';
import { PERSON, program, startTwoRelays, until, type TwoRelays } from './two-relays.ts';

/** Times that each is measured. */
const TIMES = 30;

const identified = z.object({ id: z.string() });
const alerts = z.object({
  items: z.array(
    z.object({ id: z.string(), hidden_by: z.string().nullable(), acknowledged: z.unknown().nullable() }),
  ),
});
const destinations = z.object({ items: z.tuple([z.object({ working: z.boolean() })]) });
const claim = z.object({ event: z.string(), claimed_by: z.string().nullable() });
const fulfilled = z.object({ state: z.literal('fulfilled') });
const paceRow = z.object({ body: z.string() });
const pace = z.object({ blockedUntil: z.number() });

/** Measures one kind of thing once: milliseconds from the answer at one relay to its effect at the other one. */
type Measurement = (round: number) => Promise<number>;

/** How soon what is done at one relay has its effect at another one. */
export async function benchReaching(server: BenchServer): Promise<Figure[]> {
  const url = await server.createDatabase();
  const relays = await startTwoRelays(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { keeper: here, sender: there, sink } = relays;
  try {
    await here.report(snapshot(REGISTERED, ['1.01']));
    await here.report(snapshot(FAILED, ['1.01']));
    const figures: Figure[] = [];
    for (const [name, measure] of Object.entries(measurements(relays, client))) {
      const times: number[] = [];
      // The first warms up.
      for (let round = 0; round <= TIMES; round++) {
        const time = await measure(round);
        if (round > 0) times.push(time);
      }
      figures.push(
        { name: `reaches another relay: ${name}, p50`, value: quantile(times, 0.5), unit: 'ms', target: '' },
        {
          name: `the same, the longest of ${TIMES}`,
          value: Math.max(...times),
          unit: 'ms',
          target: '≤ 1000',
        },
      );
    }
    return figures;
  } finally {
    await Promise.all([here.stop(), there.stop(), client.end()]);
    await sink.close();
  }
}

function measurements(
  { keeper: here, sender: there, sink }: TwoRelays,
  client: pg.Client,
): Readonly<Record<string, Measurement>> {
  const alertThere = async () => (await there.get(alerts, '/alerts')).items[0];

  /** Codes that were claimed before. */
  const taken = new Set<string>();

  async function works(relay: typeof here): Promise<boolean> {
    return (await relay.get(destinations, '/destinations')).items[0].working;
  }

  /** Returns until when nothing is sent, as whoever sends next reads it. */
  async function blockedUntil(): Promise<number> {
    const { rows } = await client.query("SELECT body FROM documents WHERE kind = 'paces'");
    const ends = z
      .array(paceRow)
      .parse(rows)
      .map(({ body }) => pace.parse(JSON.parse(body)).blockedUntil);
    return Math.max(0, ...ends);
  }

  return {
    'a silence': async () => {
      const silence = { match: {}, until: new Date(Date.now() + 600_000).toISOString(), reason: 'bench' };
      const { id } = await here.get(identified, '/silences', silence);
      const took = await until(async () => (await alertThere())?.hidden_by === 'silence');
      await here.ask(`/silences/${id}`, { method: 'DELETE' });
      await until(async () => (await alertThere())?.hidden_by === null);
      return took;
    },
    'an acknowledgement': async () => {
      const path = `/alerts/${(await alertThere())?.id ?? ''}/acknowledge`;
      await here.get(identified, path, { comment: 'bench' });
      const took = await until(async () => (await alertThere())?.acknowledged !== null);
      await here.ask(path, { method: 'DELETE' });
      await until(async () => (await alertThere())?.acknowledged === null);
      return took;
    },
    'the claim of a code': async (round) => {
      const { body } = await there.ask('/codes/stream');
      const stream = readStream(body ?? new ReadableStream());
      await stream.begun;
      const isOf = (message: ReceivedMessage, kind: 'claim' | 'code'): boolean =>
        (message.event === 'claim') === (kind === 'claim') && !taken.has(claim.parse(message.data).event);
      await here.report(recvSms(`Umbrella code ${739_000 + round} is yours`));
      await until(() => stream.messages.some((message) => isOf(message, 'code')));
      const { event: id } = claim.parse(stream.messages.find((message) => isOf(message, 'code'))?.data);
      await here.get(z.unknown(), `/codes/${id}/claim`, {});
      const took = await until(() => stream.messages.some((message) => isOf(message, 'claim')));
      taken.add(id);
      stream.close();
      return took;
    },
    'a code, to whoever expects it': async (round) => {
      const wanted = { text: `Initech${round}`, within: '5m' };
      const { id } = await here.get(identified, '/expectations', wanted, program(0));
      const waiting = here.get(fulfilled, `/expectations/${id}?wait=60s`, null, program(0));
      await there.report(recvSms(`Initech${round} code ${551_000 + round} is yours`));
      const began = performance.now();
      await waiting;
      return performance.now() - began;
    },
    'the end of a session': async () => {
      // Each round has its questions to itself, of which a person has so many a second (`http/api/limits.ts`).
      await sleep(1_000);
      const answer = await here.ask('/login', { method: 'POST', body: PERSON, headers: {} });
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const me = async (): Promise<number> => (await there.ask('/me', { headers: { cookie } })).status;
      // It counts there at once, as it is looked for.
      const status = await me();
      if (status !== 200) throw new Error(`a session does not count at the other relay: ${status}`);
      const { origin } = new URL(answer.url);
      await here.ask('/logout', { method: 'POST', headers: { cookie, origin } });
      return until(async () => (await me()) === 401);
    },
    'that a destination fails': async (round) => {
      sink.failAlways({ status: 410 });
      await here.report(recvSms(`refused ${round}`));
      await until(async () => !(await works(there)));
      const took = await until(async () => !(await works(here)));
      sink.failAlways(null);
      await here.get(z.unknown(), '/destinations/flows/test', {});
      await until(async () => (await works(here)) && (await works(there)));
      return took;
    },
    'a pause that the service asks for': async (round) => {
      const before = Date.now();
      const answered = Promise.withResolvers<undefined>();
      const asked = sink.requests();
      sink.failNext(1, { status: 429, headers: { 'retry-after': '1' }, until: answered.promise });
      await here.report(recvSms(`paced ${round}`));
      await until(() => sink.requests() > asked);
      answered.resolve(undefined);
      const took = await until(async () => (await blockedUntil()) > before);
      await until(() => sink.messages.some(({ body }) => body.data['text'] === `paced ${round}`));
      return took;
    },
  };
}
