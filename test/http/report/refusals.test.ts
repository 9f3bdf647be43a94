import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createRefusalLog } from '../../../src/http/report/refusals.ts';
import { stubDependencies, TOKEN } from '../dependencies.ts';
import { running } from '../running.ts';

describe('whoever knocks in vain is logged and kept, never with the token', () => {
  const report = { method: 'POST', body: '{}' };
  it.each([
    ['a GET', 'not_a_post', null, (url: string) => fetch(`${url}/report/office/${TOKEN}`)],
    ['a wrong path', 'no_such_path', null, (url: string) => fetch(`${url}/reports/${TOKEN}`, report)],
    ['a wrong path that is read', 'no_such_path', null, (url: string) => fetch(`${url}/report/office`)],
    [
      'a wrong token',
      'wrong_token',
      'office',
      (url: string) => fetch(`${url}/report/office/${TOKEN}x`, report),
    ],
    ['an unknown gateway', 'wrong_token', null, (url: string) => fetch(`${url}/report/x/${TOKEN}`, report)],
    [
      'a token that was cut off',
      'token_cut',
      'office',
      (url: string) => fetch(`${url}/report/office/${TOKEN.slice(0, -3)}`, report),
    ],
    ['no HTTP', 'malformed', null, (url: string) => send(url, 'hello\r\n\r\n')],
    ['TLS', 'tls', null, (url: string) => send(url, Buffer.from('16030100c8010000c40303', 'hex'))],
  ])('%s', async (_name, kind, gateway, knock) => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    await knock(url);
    expect(dependencies.knocks).toEqual([{ kind, client: '127.0.0.1', gateway }]);
    expect(dependencies.lines()).toMatchObject([{ refusal: kind, client: '127.0.0.1' }]);
    expect(dependencies.logged()).not.toContain(TOKEN.slice(0, 10));
  });

  it('an address that the allow list lacks', async () => {
    const dependencies = stubDependencies({
      access: { gateways: { office: { tokens: [TOKEN], allow: ['192.0.2.1'] } } },
    });
    const { url } = await running(dependencies);
    expect((await fetch(`${url}/report/office/${TOKEN}`, report)).status).toBe(403);
    expect(dependencies.knocks).toEqual([
      { kind: 'address_not_allowed', client: '127.0.0.1', gateway: 'office' },
    ]);
  });

  it('but not for what a browser asks for on its own', async () => {
    const dependencies = stubDependencies();
    const { url } = await running(dependencies);
    expect((await fetch(`${url}/favicon.ico`)).status).toBe(404);
    expect(dependencies.knocks).toEqual([]);
    expect(dependencies.lines()).toEqual([]);
  });
});

it('answers a token that was cut off as any other wrong one', async () => {
  const { url } = await running(stubDependencies());
  const answers = [TOKEN.slice(0, -3), `${TOKEN}x`, 'nothing-like-it'].map(async (token) => {
    const answer = await fetch(`${url}/report/office/${token}`, { method: 'POST', body: '{}' });
    return [answer.status, await answer.text()];
  });
  expect(new Set((await Promise.all(answers)).map(String)).size).toBe(1);
});

it('bounds the lines of one class, whoever knocks, and says how many were left out', () => {
  let now = 0;
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { base: null },
    { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const knocks: unknown[] = [];
  const refused = createRefusalLog(
    log,
    () => now,
    (one) => knocks.push(one),
  );
  for (let i = 0; i < 200; i++) refused('wrong_token', { client: `192.0.2.${String(i)}` });
  refused('tls', { client: '192.0.2.1' });
  expect(knocks).toHaveLength(201);
  expect(lines.filter(({ refusal }) => refusal === 'wrong_token')).toHaveLength(20);
  expect(lines.at(-1)).toMatchObject({ refusal: 'tls' });
  now = 60_000;
  refused('wrong_token', { client: '198.51.100.7' });
  expect(lines.at(-1)).toMatchObject({ refusal: 'wrong_token', client: '198.51.100.7', more: 180 });
});

async function send(url: string, bytes: string | Buffer): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.resume();
  socket.write(bytes);
  await once(socket, 'close');
}
