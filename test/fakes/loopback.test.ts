import { expect, it, onTestFinished } from 'vitest';
import { startLoopback, type Failure } from './loopback.ts';

it.each<[string, Failure, boolean, number | null]>([
  ['refuses', { status: 503 }, false, 503],
  ['resets', { reset: true }, false, null],
  ['takes and answers late', { taken: true, delayMs: 1 }, true, 200],
  ['takes and says otherwise', { taken: true, status: 504 }, true, 504],
  ['takes and resets', { taken: true, reset: true }, true, null],
])('a loopback service %s', async (_name, failure, isTaken, status) => {
  const bodies: string[] = [];
  const loopback = await startLoopback(({ body }) => {
    bodies.push(body);
    return { status: 200, body: '' };
  });
  onTestFinished(() => loopback.close());
  loopback.failNext(1, failure);
  const post = async (body: string): Promise<number | null> => {
    const answer = await fetch(loopback.url, { method: 'POST', body }).catch(() => null);
    await answer?.text();
    return answer?.status ?? null;
  };
  expect(await post('first')).toBe(status);
  expect(bodies).toEqual(isTaken ? ['first'] : []);
  expect(await post('second')).toBe(200);
  expect(bodies).toEqual(isTaken ? ['first', 'second'] : ['second']);
});
