import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurns, type Turns } from '../../src/app/turns.ts';

/** Turns by a clock that moves only with the work, and an event loop that goes round on request. */
function scene(settings: { most?: number; atOnce?: number } = {}) {
  let now = 0;
  const later: (() => void)[] = [];
  const turns: Turns = createTurns({
    most: settings.most ?? Infinity,
    atOnce: settings.atOnce ?? Infinity,
    clock: () => now,
    afterOthers: (callback) => later.push(callback),
  });
  const done: string[] = [];
  return {
    turns,
    done,
    take: (key: string, { weight = 1, takes = 0 } = {}) =>
      turns.take(key, () => {
        done.push(key);
        now += takes;
        return { weight, result: key };
      }),
    /** The event loop goes round once. */
    goRound: async () => {
      for (const callback of later.splice(0)) callback();
      await Promise.resolve();
    },
  };
}

describe('a turn', () => {
  it('is had at once where there is room', () => {
    const { take, done } = scene({ most: 10, atOnce: 5 });
    for (const key of ['a', 'b', 'a']) void take(key);
    expect(done).toEqual(['a', 'b', 'a']);
  });

  it('is waited for while too much is in hand, and had when that is done with', async () => {
    const { take, done } = scene({ most: 10 });
    const first = await take('a', { weight: 10 });
    const second = take('b');
    expect(done).toEqual(['a']);
    first.leave();
    expect((await second).result).toBe('b');
  });

  it('is had by someone who takes more than there is room for, when nothing else is in hand', async () => {
    const { take, done } = scene({ most: 10 });
    const first = await take('a', { weight: 500 });
    void take('b', { weight: 500 });
    first.leave();
    expect(done).toEqual(['a', 'b']);
  });

  it('goes round: who wants much has one, then everyone else', async () => {
    const { take, done } = scene({ most: 1 });
    const first = await take('large');
    const others = ['large', 'large', 'large', 'small', 'other', 'small'].map(async (key) => {
      (await take(key)).leave();
    });
    first.leave();
    await Promise.all(others);
    expect(done).toEqual(['large', 'large', 'small', 'other', 'large', 'small', 'large']);
  });

  it('lets the event loop look at everything else once works have taken long', async () => {
    const { take, done, goRound } = scene({ atOnce: 5 });
    for (const key of ['a', 'b', 'c', 'd', 'e']) void take(key, { takes: 3 });
    expect(done).toEqual(['a', 'b']);
    await goRound();
    expect(done).toEqual(['a', 'b', 'c', 'd']);
    await goRound();
    expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('says to who works that the event loop waits', async () => {
    let now = 0;
    const turns = createTurns({ most: 9, atOnce: 5, clock: () => now, afterOthers: () => undefined });
    const { result } = await turns.take('a', (isLate) => {
      const steps: boolean[] = [];
      for (; now < 6; now++) steps.push(isLate());
      return { weight: 1, result: [...steps, isLate()] };
    });
    expect(result).toEqual([false, false, false, false, false, true, true]);
  });

  it('that fails takes nothing, and holds nobody up', async () => {
    const { turns, take } = scene({ most: 1 });
    const failing = turns.take('a', () => {
      throw new RangeError('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect((await take('b')).result).toBe('b');
  });
});

it('everyone has a turn, never with more in hand than there is room for before the last one', async () => {
  const jobs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(6)), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 12 }), async (list, most) => {
      const turns = createTurns({ most, atOnce: Infinity, clock: () => 0, afterOthers: () => undefined });
      let inHand = 0;
      let had = 0;
      const all = list.map(async ([key, weight]) => {
        const { leave } = await turns.take(key, () => {
          expect(inHand).toBeLessThan(most);
          inHand += weight;
          had += 1;
          return { weight, result: null };
        });
        await Promise.resolve();
        inHand -= weight;
        leave();
      });
      await Promise.all(all);
      expect([had, inHand]).toEqual([list.length, 0]);
    }),
  );
});
