import { describe, expect, it, onTestFinished } from 'vitest';
import { openRunningTime, RECORD_RUNNING, type RunningTime } from '../../src/app/running-time.ts';
import { isGivenUp } from '../../src/delivery/outcome-policy.ts';
import { HOUR, MINUTE, SECOND, type Duration } from '../../src/domain/time.ts';
import { createUptime } from '../../src/runtime/uptime.ts';
import { MONDAY_NOON as START } from '../support/manual-time.ts';
import { delivery } from '../support/sample-events.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Relays on one store, which record that they run as the relay's jobs do. */
async function scene() {
  const store = await openFile(`${temporaryFolder()}/running.db`);
  onTestFinished(() => store.close());
  let now = START;
  const clock = (): number => now;
  return {
    clock,
    begin: () => openRunningTime(store.running, clock, createUptime(clock)),
    /** Time passes in which these run; none: nothing does. */
    pass: async (time: Duration, ...relays: RunningTime[]) => {
      for (const end = now + time; now < end; now = Math.min(end, now + RECORD_RUNNING))
        for (const relay of relays) await relay.record();
      for (const relay of relays) await relay.record();
    },
    /** The clock is set, or the machine was suspended. */
    jump: (by: Duration) => {
      now += by;
    },
  };
}

it('is what a delivery is given up after: a day of it, however often a relay starts', async () => {
  const { clock, begin, pass } = await scene();
  const waiting = delivery({ createdAt: START });
  for (let days = 1; days <= 4; days++) {
    const relay = await begin();
    await pass(8 * HOUR, relay);
    expect(isGivenUp(waiting, { now: clock(), ranSince: relay.since })).toBe(days >= 3);
    await pass(16 * HOUR);
  }
});

describe('the running time', () => {
  it('goes on over restarts, and leaves out what lies between', async () => {
    const { begin, pass } = await scene();
    const first = await begin();
    await pass(20 * HOUR, first);
    expect(first.since(START)).toBe(20 * HOUR);
    await pass(5 * SECOND);
    const second = await begin();
    await pass(2 * HOUR, second);
    expect(second.since(START)).toBe(22 * HOUR + 5 * SECOND);
    await pass(60 * HOUR);
    const third = await begin();
    expect(third.since(START)).toBe(22 * HOUR + 5 * SECOND);
    await pass(2 * HOUR, third);
    expect(third.since(START)).toBe(24 * HOUR + 5 * SECOND);
    expect(third.since(START + 21 * HOUR)).toBe(3 * HOUR + 5 * SECOND);
    expect(third.since(START + 30 * HOUR)).toBe(2 * HOUR);
  });

  it('counts while any of several runs', async () => {
    const { begin, pass } = await scene();
    const [one, other] = [await begin(), await begin()];
    await pass(HOUR, one, other);
    await pass(5 * HOUR, other);
    const again = await begin();
    await pass(HOUR, again, other);
    expect([again.since(START), other.since(START)]).toEqual([7 * HOUR, 7 * HOUR]);
  });

  it('leaves out what a machine was suspended for, before and after that is recorded', async () => {
    const { begin, pass, jump } = await scene();
    const relay = await begin();
    await pass(HOUR, relay);
    jump(8 * HOUR);
    expect(relay.since(START)).toBe(HOUR);
    await pass(HOUR, relay);
    expect(relay.since(START)).toBe(2 * HOUR);
    expect((await begin()).since(START)).toBe(2 * HOUR);
  });

  it('does not stand still after a clock that was a year ahead', async () => {
    const { begin, pass, jump } = await scene();
    const relay = await begin();
    await pass(HOUR, relay);
    jump(365 * 24 * HOUR);
    await pass(MINUTE, relay);
    jump(-365 * 24 * HOUR);
    await pass(3 * HOUR, relay);
    expect(relay.since(START)).toBe(4 * HOUR + MINUTE);
    expect((await begin()).since(START)).toBe(4 * HOUR + MINUTE);
  });
});
