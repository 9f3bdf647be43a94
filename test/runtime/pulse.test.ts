import { expect, it } from 'vitest';
import { createPulse } from '../../src/runtime/pulse.ts';
import { manualTime, settled } from '../support/manual-time.ts';

/** A pulse with somebody who waits for each of its beats, and the moments at which they came. */
function beating() {
  const time = manualTime(0);
  const pulse = createPulse({ ...time, pause: 250, rest: 4_000 });
  const beats: number[] = [];
  let goesOn = true;
  const follow = async (): Promise<void> => {
    while (goesOn) {
      await pulse.next();
      beats.push(time.clock());
    }
  };
  void follow();
  return {
    ...{ time, pulse, beats },
    stop: () => {
      goesOn = false;
      pulse.stop();
    },
  };
}

it('beats at once after a quiet time, and then for all that happens within a pause', async () => {
  const { time, pulse, beats } = beating();
  pulse.raise();
  await time.advance(10);
  for (let more = 0; more < 100; more++) pulse.raise();
  await time.advance(1_000);
  pulse.raise();
  await time.advance(1);
  expect(beats).toEqual([0, 250, 1_010]);
});

it('beats from time to time where nothing happens', async () => {
  const { time, beats } = beating();
  await time.advance(9_000);
  expect(beats).toEqual([4_000, 8_000]);
});

it('misses nothing that happens while everybody is busy', async () => {
  const time = manualTime(0);
  const pulse = createPulse({ ...time, pause: 250, rest: 4_000 });
  const first = pulse.next();
  pulse.raise();
  await time.advance(1);
  await first;
  pulse.raise();
  let isWoken = false;
  void pulse.next().then(() => (isWoken = true));
  await time.advance(250);
  expect([isWoken, pulse.beats()]).toEqual([true, 2]);
});

it('wakes all at its end, many of them a few at a time', async () => {
  const { pulse, beats, stop } = beating();
  let woken = 0;
  for (let one = 0; one < 100; one++) void pulse.next().then(() => woken++);
  stop();
  await Promise.resolve();
  expect(woken).toBeLessThan(100);
  await settled();
  expect([woken, beats.length]).toEqual([100, 1]);
});
