import { describe, expect, it } from 'vitest';
import { createThrottle, type Sleep } from '../../../src/http/report/throttle.ts';
import { OTHER_TOKEN, stubDependencies, TOKEN } from '../dependencies.ts';
import { SMS } from '../reports.ts';
import { running } from '../running.ts';

/** A sleep that ends on request. */
function manualSleep(): { sleep: Sleep; asked: number[]; wake: () => void } {
  const asked: number[] = [];
  let wakers: (() => void)[] = [];
  return {
    asked,
    sleep: (duration, signal) => {
      asked.push(duration);
      return new Promise((resolve) => {
        wakers.push(resolve);
        signal.addEventListener('abort', () => {
          resolve();
        });
      });
    },
    wake: () => {
      for (const waker of wakers) waker();
      wakers = [];
    },
  };
}

/** Wrong tokens of one client, one after the other; returns the delays of those that waited. */
async function wrongTimes(times: number) {
  let now = 1_000_000;
  const delays: number[] = [];
  const sleep: Sleep = (duration) => {
    delays.push(duration);
    now += duration;
    return Promise.resolve();
  };
  const throttle = createThrottle(() => now, sleep);
  for (let i = 0; i < times; i++) await throttle.wrong('203.0.113.9');
  return {
    delays,
    pass: (by: number) => (now += by),
    again: async () => {
      delays.length = 0;
      await throttle.wrong('203.0.113.9');
      return delays;
    },
  };
}

describe('wrong tokens of one client', () => {
  it('are answered at once ten times, then later and later', async () => {
    const { delays } = await wrongTimes(13);
    expect(delays.map((delay) => Math.round(delay / 100) * 100)).toEqual([200, 400, 600]);
  });

  it('wait five seconds at most, one after the other', async () => {
    const { delays } = await wrongTimes(1_000);
    expect(Math.max(...delays)).toBe(5_000);
  });

  it('are forgiven with time: one in six seconds, all of them within four minutes', async () => {
    const { again, pass } = await wrongTimes(1_000);
    pass(6_000);
    const [delay = 0] = await again();
    expect(delay).toBeGreaterThan(4_000);
    expect(delay).toBeLessThan(5_000);
    pass(240_000);
    expect(await again()).toEqual([]);
  });

  it('are counted on if the clock steps back, and wait a minute at most', async () => {
    const { again, pass } = await wrongTimes(12);
    pass(-1_000_000);
    expect((await again())[0]).toBeLessThanOrEqual(60_000);
  });

  it('are as slow together as one by one', async () => {
    const asked: number[] = [];
    const throttle = createThrottle(
      () => 0,
      (duration) => {
        asked.push(duration);
        return Promise.resolve();
      },
    );
    await Promise.all(Array.from({ length: 64 }, () => throttle.wrong('203.0.113.9')));
    expect(asked).toHaveLength(54);
    // Each has its own turn, until the longest wait.
    const turns = asked.filter((delay) => delay < 60_000);
    expect(new Set(turns).size).toBe(turns.length);
    for (let second = 1; second < 60; second++)
      expect(asked.filter((delay) => Math.floor(delay / 1_000) === second).length).toBeLessThan(4);
  });

  it('do not slow down another client', async () => {
    const { sleep, asked } = manualSleep();
    const throttle = createThrottle(() => 0, sleep);
    for (let i = 0; i < 30; i++) void throttle.wrong('203.0.113.9');
    expect(await throttle.wrong('203.0.113.8')).toBe('answer');
    expect(asked).toHaveLength(20);
  });
});

describe('what waits', () => {
  it('is so many answers of one client at most; further ones are answered so at once', async () => {
    const { sleep, wake } = manualSleep();
    const throttle = createThrottle(() => 0, sleep);
    const all = Array.from({ length: 211 }, () => throttle.wrong('203.0.113.9'));
    expect(await all[210]).toBe('crowded');
    wake();
    expect(await Promise.all(all)).toEqual([...Array<string>(210).fill('answer'), 'crowded']);
    const next = throttle.wrong('203.0.113.9');
    wake();
    expect(await next).toBe('answer');
  });

  it('is two thousand answers in all at most', async () => {
    const { sleep, asked } = manualSleep();
    const throttle = createThrottle(() => 0, sleep);
    for (let client = 0; client < 2_100; client++) {
      for (let i = 0; i < 11; i++) void throttle.wrong(`client ${client}`);
    }
    expect(await throttle.wrong('client 2099')).toBe('crowded');
    expect(asked).toHaveLength(2_000);
  });

  it('is let go at the end', async () => {
    const { sleep } = manualSleep();
    const throttle = createThrottle(() => 0, sleep);
    const all = Array.from({ length: 11 }, () => throttle.wrong('203.0.113.9'));
    throttle.close();
    expect(await all[10]).toBe('answer');
    expect(await throttle.wrong('203.0.113.9')).toBe('crowded');
  });

  it('remembers ten thousand clients, the longest silent of which goes first', async () => {
    const { sleep, asked } = manualSleep();
    const throttle = createThrottle(() => 0, sleep);
    for (let i = 0; i < 10; i++) await throttle.wrong('first');
    for (let i = 0; i < 10; i++) await throttle.wrong('second');
    for (let i = 0; i < 9_999; i++) await throttle.wrong(`client ${i}`);
    expect(await throttle.wrong('first')).toBe('answer');
    expect(asked).toEqual([]);
  });
});

describe('at the dependencies', () => {
  const post = (url: string, token: string): Promise<Response> =>
    fetch(`${url}/report/office/${token}`, { method: 'POST', body: SMS });

  it('a right token is answered while wrong ones from the same address wait', async () => {
    const { sleep, asked, wake } = manualSleep();
    const { url } = await running(stubDependencies(), { sleep });
    const wrong = Array.from({ length: 18 }, () => post(url, OTHER_TOKEN));
    while (asked.length < 8) await new Promise((resolve) => setImmediate(resolve));
    expect((await post(url, TOKEN)).status).toBe(200);
    wake();
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual(Array(18).fill(401));
  });

  it('each client behind a trusted proxy is one of its own', async () => {
    const { sleep, asked, wake } = manualSleep();
    const dependencies = stubDependencies({ access: { trustProxy: ['127.0.0.1'] } });
    const { url } = await running(dependencies, { sleep });
    const from = (client: string): Promise<Response> =>
      fetch(`${url}/report/office/${OTHER_TOKEN}`, {
        method: 'POST',
        headers: { 'X-Forwarded-For': client },
      });
    const slowed = Array.from({ length: 11 }, (_, i) => from(`2001:db8::${i}`));
    while (asked.length < 1) await new Promise((resolve) => setImmediate(resolve));
    expect((await from('2001:db8:0:1::1')).status).toBe(401);
    expect((await from('192.0.2.7')).status).toBe(401);
    wake();
    await Promise.all(slowed);
    expect(asked).toEqual([200]);
  });
});
