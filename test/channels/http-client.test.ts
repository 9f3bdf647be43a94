import { expect, it, onTestFinished } from 'vitest';
import { createHttpClient } from '../../src/channels/http-client.ts';
import { startLoopback } from '../fakes/loopback.ts';
import { waitFor } from '../support/program.ts';

/** Longer than any machine takes, where time is not what a test is about. */
const LONG = 100_000;

async function setUp(idle: number) {
  const server = await startLoopback(({ body, method }) => ({ status: 200, body: `${method} ${body}` }));
  const http = createHttpClient(idle);
  onTestFinished(async () => {
    http.close();
    await server.close();
  });
  const ask = (body: string, timeout = LONG) =>
    http.exchange({ url: new URL(server.url), method: 'POST', headers: {}, body, timeout });
  return { server, ask };
}

it('keeps a connection for the next request', async () => {
  const { server, ask } = await setUp(LONG);
  for (const body of ['one', 'zwei', '三']) {
    expect(await ask(body)).toMatchObject({ kind: 'answer', status: 200, body: `POST ${body}` });
  }
  expect(server.connections()).toBe(1);
});

it('gives up a connection that idles, and not one that waits for an answer', async () => {
  const { server, ask } = await setUp(30);
  server.failNext(1, { status: 200, body: 'late', delayMs: 90 });
  expect(await ask('x')).toMatchObject({ body: 'late' });
  await waitFor(() => server.open() === 0 || undefined);
  expect(await ask('y')).toMatchObject({ body: 'POST y' });
  expect(server.connections()).toBe(2);
});

it('reads the start of an endless answer and lets go of the rest', async () => {
  const { server, ask } = await setUp(LONG);
  server.failNext(1, { status: 500, body: 'ж'.repeat(3_000_000) });
  const answer = await ask('x');
  expect(answer.kind === 'answer' && answer.body.length).toBe(32 * 1_024);
  expect(await ask('y')).toMatchObject({ body: 'POST y' });
});

it('makes no other request where it is redirected', async () => {
  const { server, ask } = await setUp(LONG);
  server.failNext(1, { status: 307, headers: { location: server.url } });
  expect(await ask('x')).toMatchObject({ kind: 'answer', status: 307 });
  expect(server.requests()).toBe(1);
});
