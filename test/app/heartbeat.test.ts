import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createHeartbeat } from '../../src/app/heartbeat.ts';
import { startLoopback, type Failure } from '../fakes/loopback.ts';
import { startHttpProxy } from '../fakes/proxies.ts';

async function setUp() {
  const watcher = await startLoopback(() => ({ status: 200, body: 'OK' }));
  onTestFinished(() => watcher.close());
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push((JSON.parse(line) as { msg: string }).msg) });
  return { watcher, lines, beat: createHeartbeat({ log, clock: () => 0 }) };
}

it.each<[string, Failure, string[]]>([
  ['nothing', { status: 204 }, []],
  ['a page', { status: 200, body: '<html>' }, []],
  ['more than anyone reads', { status: 200, body: 'x'.repeat(20_000_000) }, []],
  ['half of an answer', { status: 200, body: 'x', cutOff: true }, []],
  [
    'a redirect',
    { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ['the heartbeat was refused'],
  ],
  ['a refusal', { status: 404 }, ['the heartbeat was refused']],
  ['a failure', { status: 500, headers: { 'retry-after': '-1' } }, ['the heartbeat was refused']],
  ['a reset', { reset: true }, ['the heartbeat did not get through']],
])('takes %s for an answer, and logs the same problem once', async (_, failure, logged) => {
  const { watcher, lines, beat } = await setUp();
  watcher.failAlways(failure);
  for (let n = 0; n < 3; n++) await beat(watcher.url, {});
  expect(lines).toEqual(logged);
  expect(watcher.requests()).toBe(3);
});

it('goes by the proxy that messages go by, whose password no log gets', async () => {
  const { watcher, lines, beat } = await setUp();
  const { asked, url } = await startHttpProxy({ user: 'me', password: 's3cret' });
  await beat(watcher.url, { proxy: url });
  expect(asked).toEqual([watcher.url.replace('http://', '')]);
  await beat(watcher.url, { proxy: url.replace('s3cret', 'wr0ng') });
  expect(lines).toEqual(['the heartbeat did not get through']);
  expect(watcher.requests()).toBe(1);
});
