import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { hashPassword } from '../../src/access/passwords.ts';
import { SINK_SECRET, startWebhookSink, type WebhookSink } from '../../test/fakes/webhook-sink.ts';
import { TOKEN } from '../config.ts';
import { startRelay, type Measured } from '../measured.ts';

/** Programs that ask in turns: each may ask ten times a second (`http/api/limits.ts`). */
const PROGRAMS = Array.from({ length: 40 }, (_, i) => `bench-program-token-${i + 10}`);
/** Pause between two questions whether something is so, in milliseconds: as many as the programs may ask. */
const PAUSE = 5;
/** The user who logs in. */
export const PERSON = { user: 'ana', password: 'a password of the bench' } as const;
/** A condition that has not come by then never does. */
const PATIENCE = 60_000;

const standing = z.object({ instance: z.object({ leases: z.array(z.string()) }) });

type Headers = Readonly<Record<string, string>>;

/** Returns what one of the programs says who it is with. */
export function program(number: number): Headers {
  return { authorization: `Bearer ${PROGRAMS[number % PROGRAMS.length] ?? ''}` };
}

/** A relay as its gateways and its API's clients see it. */
export interface Asked {
  /** Posts a report, which is to be acknowledged. */
  report(body: string | object): Promise<void>;
  /** Asks the API for something. Returns the answer once its head is there. */
  ask(path: string, how?: { method?: string; body?: object; headers?: Headers }): Promise<Response>;
  /** Asks the API for something that is to be done, and parses the answer. */
  get<T extends z.ZodType>(
    schema: T,
    path: string,
    body?: object | null,
    headers?: Headers,
  ): Promise<z.output<T>>;
  stop(): Promise<void>;
}

/** Two relays on one database: one keeps the clock, the other one sends to the service. */
export interface TwoRelays {
  readonly sink: WebhookSink;
  readonly keeper: Asked;
  readonly sender: Asked;
}

/** Starts two relays on an empty database, and waits until each has one of the two duties. */
export async function startTwoRelays(database: string): Promise<TwoRelays> {
  const sink = await startWebhookSink();
  const password = await hashPassword(PERSON.password);
  const config = {
    store: database,
    server: {
      listen: '127.0.0.1:0',
      users: { [PERSON.user]: { role: 'admin', scope: 'all', password } },
      tokens: Object.fromEntries(
        PROGRAMS.map((token, i) => [`program${i}`, { token, role: 'admin', scope: 'all', reveal: true }]),
      ),
    },
    destinations: { flows: { type: 'webhook', url: sink.url, secret: SINK_SECRET } },
    rules: [{ name: 'all', when: { event: 'sms' }, send: ['flows'] }],
    alerts: { conditions: { register_failed: { for: '0s' }, clock_skew: { enabled: false } } },
  };
  const start = async (): Promise<Asked> =>
    asked(await startRelay({ sink: sink.url, delivers: true }, { more: config }));
  const [one, two] = [await start(), await start()];
  const leases = async (relay: Asked): Promise<readonly string[]> =>
    standing.parse(await (await relay.ask('/readyz')).json()).instance.leases;
  await until(async () => (await leases(one)).length === 1 && (await leases(two)).length === 1);
  const [keeper, sender] = (await leases(one)).includes('clock') ? [one, two] : [two, one];
  return { sink, keeper, sender };
}

function asked(relay: Measured): Asked {
  const { origin } = new URL(relay.url);
  let asks = 0;
  const ask: Asked['ask'] = (path, { method = 'GET', body, headers = program(asks++) } = {}) =>
    fetch(path.startsWith('/readyz') ? origin + path : `${origin}/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  return {
    ask,
    stop: () => relay.stop(),
    report: async (body) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const { status } = await fetch(`${origin}/report/office/${TOKEN}`, { method: 'POST', body: text });
      if (status !== 200) throw new Error(`a report was answered with ${status}`);
    },
    get: async (schema, path, body, headers) => {
      const answer = await ask(path, { ...(body && { method: 'POST', body }), ...(headers && { headers }) });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return schema.parse(await answer.json());
    },
  };
}

/** Asks again and again until something is so. Returns the milliseconds that it took. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > PATIENCE) throw new Error('it has not come');
    await sleep(PAUSE);
  }
  return performance.now() - began;
}
