import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { realRuntime } from '../../src/app/runtime.ts';
import { startRelay, type Relay } from '../../src/app/start.ts';
import { configOf } from '../config/files.ts';
import { readStream, type EventStream, type ReceivedMessage } from '../http/api/event-stream.ts';
import { openPostgresPooler } from '../support/postgres-pooler.ts';
import { postgresServer } from '../support/postgres.ts';
import { waitFor } from '../support/program.ts';
import { collectEnds } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';

const TOKEN = 'instances-test-token-01';
const configFor = (store: string): string => `
time_zone: UTC
server:
  listen: "127.0.0.1:0"
  users: { ana: { role: admin, scope: all, password: "\${SECRET}" } }
  tokens:
    all: { token: ${TOKEN}-all, role: admin, scope: all }
    office: { token: ${TOKEN}-office, role: viewer, scope: { gateway: [office] }, reveal: true }
store: "${store}"
gateways: { office: { token: ${TOKEN} }, depot: { token: ${TOKEN}-depot } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, when: { event: call }, send: [screen] }]
`;

const eventOf = z.object({ event: z.string(), claimed_by: z.string().nullable() });

const readJson = (answer: Response): Promise<unknown> => answer.json().catch(() => null);

type Query = Readonly<Record<string, unknown>>;

const server = postgresServer();

describe.each([
  ['that listens', false],
  ['behind a pooler that lends sessions', true],
])('what is done at one instance reaches another one %s:', (_name, isPooled) => {
  const { atEnd, end } = collectEnds();
  /** The one at which things are done, and the one that they reach. */
  let here: Relay;
  let there: Relay;

  beforeAll(async () => {
    const url = await server.createDatabase();
    const start = async (address: string): Promise<Relay> => {
      const config = configOf(configFor(address), { SECRET: 'correct horse' });
      const relay = await startRelay(config, realRuntime(pino({ level: 'silent' })));
      atEnd(() => relay.stop());
      return relay;
    };
    here = await start(url);
    there = await start(isPooled ? (await openPostgresPooler(url, 4, atEnd)).url : url);
  });
  afterAll(() => end());

  async function ask(relay: Relay, path: string, body?: Query, headers: Record<string, string> = {}) {
    const answer = await fetch(`${relay.url}/api/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${TOKEN}-all`, ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, answer, body: await readJson(answer) };
  }

  const by = (token: string) => ({ authorization: `Bearer ${TOKEN}-${token}` });

  const report = async (relay: Relay, text: string, gateway = 'office', port = '1.02'): Promise<void> => {
    const path = gateway === 'office' ? `office/${TOKEN}` : `${gateway}/${TOKEN}-${gateway}`;
    expect((await post(`${relay.url}/report/${path}`, recvSms(text, { port }))).status).toBe(200);
  };

  async function follow(relay: Relay, path: string, token = 'all'): Promise<EventStream> {
    const answer = await fetch(`${relay.url}/api/v1${path}`, { headers: by(token) });
    const stream = readStream(answer.body ?? new ReadableStream());
    await stream.begun;
    atEnd(() => {
      stream.close();
    });
    return stream;
  }

  it('an event, to streams, also of a port that is new to it and within a scope', async () => {
    const stream = await follow(there, '/events/stream', 'office');
    await report(here, 'a first text', 'depot');
    await report(here, 'a second text', 'office', '1.07');
    expect(await stream.until(1)).toMatchObject([{ data: { gateway: 'office', port: '1.07' } }]);
  });

  it('a code, to whoever waits for the next one, who alone gets it', async () => {
    const waiting = ask(there, '/codes/next', { text: 'Acme', wait: '60s' });
    const asked = { text: 'Acme', since: new Date().toISOString(), wait: '0s' };
    await report(here, 'no code yet');
    await report(here, 'Acme code 482913 is yours', 'office', '1.03');
    expect((await waiting).body).toMatchObject({ code: '482913' });
    expect((await ask(here, '/codes/next', asked)).status).toBe(204);
  });

  it('that a code was taken and given back', async () => {
    const stream = await follow(there, '/codes/stream');
    await report(here, 'Umbrella code 739164 is yours', 'office', '1.04');
    const [code] = await stream.until(1);
    const { event: id } = eventOf.parse(code?.data);
    expect((await ask(here, `/codes/${id}/claim`, {})).status).toBe(200);
    const isClaim = ({ event, data }: ReceivedMessage): boolean =>
      event === 'claim' && eventOf.parse(data).event === id && eventOf.parse(data).claimed_by !== null;
    await waitFor(() => stream.messages.find(isClaim));
    const next = ask(there, '/codes/next', { text: 'Umbrella', wait: '60s', since: '2026-01-01T00:00:00Z' });
    const released = await fetch(`${here.url}/api/v1/codes/${id}/claim`, {
      ...{ method: 'DELETE', headers: by('all') },
    });
    expect(released.status).toBe(204);
    expect((await next).body).toMatchObject({ code: '739164' });
  });

  it('a code that somebody expects there', async () => {
    const { body } = await ask(there, '/expectations', { text: 'Initech', within: '5m' });
    const { id } = z.object({ id: z.string() }).parse(body);
    const waiting = ask(there, `/expectations/${id}?wait=60s`);
    await report(here, 'Initech code 551122 is yours', 'office', '1.05');
    expect((await waiting).body).toMatchObject({ state: 'fulfilled', code: '551122' });
  });

  it('a session, at once, and its end; and that its user is disabled', async () => {
    const logIn = async () => {
      const { answer, status } = await ask(
        here,
        '/login',
        { user: 'ana', password: 'correct horse' },
        { 'content-type': 'application/json' },
      );
      expect(status).toBe(200);
      return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
    };
    const me = async (relay: Relay, headers: { cookie: string }) =>
      (await fetch(`${relay.url}/api/v1/me`, { headers })).status;
    const first = await logIn();
    expect(await me(there, first)).toBe(200);
    const out = await fetch(`${here.url}/api/v1/logout`, {
      ...{ method: 'POST', headers: { ...first, origin: here.url } },
    });
    expect(out.status).toBe(204);
    await waitFor(async () => (await me(there, first)) === 401 || undefined);

    const second = await logIn();
    expect(await me(there, second)).toBe(200);
    expect((await ask(here, '/users/ana/disable', {})).status).toBe(200);
    await waitFor(async () => (await me(there, second)) !== 200 || undefined);
  });
});
