import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { simulate, type Answer, type Simulation } from '../../src/simulator/simulator.ts';

/** A simulation on a clock that only sleeping moves; `answers` are used up one by one, the last stays. */
function simulation(answers: readonly (number | Error)[], more: Partial<Simulation> = {}) {
  let now = 0;
  let made = 0;
  const posts: { readonly body: string; readonly at: number }[] = [];
  const sleeps: number[] = [];
  const seen: Answer[] = [];
  const fetch: Simulation['fetch'] = (_, { body }) => {
    const answer = answers[Math.min(posts.length, answers.length - 1)] ?? 200;
    posts.push({ body: typeof body === 'string' ? body : '', at: now });
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(
      new Response('', { status: answer, headers: answer === 503 ? { 'Retry-After': '7' } : {} }),
    );
  };
  const options: Simulation = {
    gateway: { next: () => ({ type: 'recv-sms', body: String(made++) }) },
    url: 'http://relay.test/report/office/token',
    rate: 2,
    signal: new AbortController().signal,
    count: 4,
    clock: () => now,
    fetch,
    sleep: (delay) => {
      sleeps.push(delay);
      now += delay;
      return Promise.resolve();
    },
    onAnswer: (answer) => void seen.push(answer),
    ...more,
  };
  return { options, posts, sleeps, seen };
}

it('posts at its rate, without drifting', async () => {
  const { options, posts, sleeps, seen } = simulation([200]);
  expect(await simulate(options)).toEqual({
    reports: 4,
    answers: { 200: 4 },
    refused: 0,
    repeats: 0,
    lost: 0,
  });
  expect(posts.map(({ body, at }) => [body, at])).toEqual([
    ['0', 0],
    ['1', 500],
    ['2', 1000],
    ['3', 1500],
  ]);
  expect(sleeps).toEqual([500, 500, 500, 500]);
  expect(seen.map(({ report, status }) => [report.type, report.body, status])).toEqual([
    ['recv-sms', '0', 200],
    ['recv-sms', '1', 200],
    ['recv-sms', '2', 200],
    ['recv-sms', '3', 200],
  ]);
});

it('counts answers by status, and never sends again what was not taken', async () => {
  const { options, posts } = simulation([200, 400, 401, new Error('connection refused')]);
  expect(await simulate(options)).toEqual({
    ...{ reports: 4, answers: { 200: 1, 400: 1, 401: 1 }, refused: 1, repeats: 0, lost: 3 },
  });
  expect(posts.map(({ body }) => body)).toEqual(['0', '1', '2', '3']);
});

it('posts again what got a 503, after the pause it was asked for', async () => {
  const { options, posts, sleeps } = simulation([503, 503, 200], { count: 1 });
  expect(await simulate(options)).toEqual({
    reports: 1,
    answers: { 200: 1, 503: 2 },
    refused: 0,
    repeats: 2,
    lost: 0,
  });
  expect(posts.map(({ body }) => body)).toEqual(['0', '0', '0']);
  expect(sleeps.filter((delay) => delay === 7_000)).toHaveLength(2);
});

it('ends at the signal, also while it is asked to wait', async () => {
  const stop = new AbortController();
  const { options, posts } = simulation([503], {
    signal: stop.signal,
    count: 1,
    sleep: () => {
      if (posts.length === 3) stop.abort();
      return Promise.resolve();
    },
  });
  expect(await simulate(options)).toMatchObject({ reports: 1, answers: { 503: 4 }, lost: 1 });
});

it('makes no more reports after the signal', async () => {
  const { options } = simulation([200], { signal: AbortSignal.abort(), count: 5 });
  expect(await simulate(options)).toMatchObject({ reports: 0, answers: {} });
});

it('has at most 64 reports on their way', async () => {
  const waiting: (() => void)[] = [];
  let most = 0;
  const { options } = simulation([200], {
    count: 100,
    fetch: () =>
      new Promise((resolve) => {
        waiting.push(() => resolve(new Response('')));
        most = Math.max(most, waiting.length);
        if (waiting.length === 64) for (const answer of waiting.splice(0)) answer();
        else if (most === 64) waiting.shift()?.();
      }),
  });
  expect(await simulate(options)).toMatchObject({ reports: 100, answers: { 200: 100 } });
  expect(most).toBe(64);
});

it('posts JSON to a real server and survives one that is gone', async () => {
  const received: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    received.push(request.method, request.url, request.headers['content-type']);
    request.resume().on('end', () => response.end('{"code":200,"reason":"OK"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report/office/token`;
  const { options } = simulation([], { url, count: 1, fetch });
  expect(await simulate(options)).toMatchObject({ answers: { 200: 1 }, lost: 0 });
  expect(received).toEqual(['POST', '/report/office/token', 'application/json;charset=utf-8']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await simulate(options)).toEqual({ reports: 1, answers: {}, refused: 1, repeats: 0, lost: 1 });
});
