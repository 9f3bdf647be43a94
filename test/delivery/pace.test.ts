import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, type Allowance, type Pace } from '../../src/delivery/pace.ts';
import { PRIORITIES, type Priority } from '../../src/domain/delivery.ts';

const GROUP: Allowance[] = [
  { count: 1, per: 1_000 },
  { count: 20, per: 60_000 },
];

/** Sends whenever it may, `wanted` messages of a priority from `start` on; when each left. */
function sendAll(pace: Pace, start: number, wanted: number, priority: Priority = 'high'): number[] {
  const sent: number[] = [];
  let now = start;
  for (let i = 0; i < wanted; i++) {
    now = pace.next(now, priority);
    pace.take(now)(now);
    sent.push(now);
  }
  return sent;
}

function mostInAnyWindow(sent: readonly number[], per: number): number {
  return Math.max(0, ...sent.map((end) => sent.filter((t) => t <= end && t > end - per).length));
}

describe('the pace of a Telegram group', () => {
  it('lets a burst through, and never makes the next one wait for more than 4 seconds', () => {
    const sent = sendAll(createPace(GROUP), 0, 60);
    expect(sent.slice(0, 7)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000]);
    const waits = sent.slice(1).map((t, i) => t - (sent[i] ?? 0));
    expect(Math.max(...waits)).toBeLessThanOrEqual(4_000);
    expect(sent[19]).toBeLessThan(60_000);
  });

  it('holds every allowance in every sliding window, and the 4 seconds, whatever comes when', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ after: fc.integer({ min: 0, max: 30_000 }), burst: fc.integer({ min: 1, max: 30 }) }),
          {
            maxLength: 12,
          },
        ),
        (arrivals) => {
          const pace = createPace(GROUP);
          const sent: number[] = [];
          let now = 0;
          for (const { after, burst } of arrivals) {
            now = Math.max(now, sent.at(-1) ?? 0) + after;
            for (let i = 0; i < burst; i++) {
              const asked = Math.max(now, sent.at(-1) ?? 0);
              const [at] = sendAll(pace, asked, 1);
              expect((at ?? Infinity) - asked).toBeLessThanOrEqual(4_000);
              sent.push(at ?? 0);
            }
          }
          for (const { count, per } of GROUP) expect(mostInAnyWindow(sent, per)).toBeLessThanOrEqual(count);
        },
      ),
    );
  });

  it('holds them too with others between, slow answers, restarts and a clock that is set back', () => {
    const step = fc.record({
      ...{ after: fc.nat(20_000), burst: fc.integer({ min: 1, max: 25 }), lag: fc.nat(1_500) },
      priority: fc.constantFrom(...PRIORITIES),
      before: fc.constantFrom('nothing', 'a restart', 'a clock set back'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(90_000), (steps, back) => {
        let pace = createPace(GROUP);
        const counted: number[] = [];
        let [real, behind] = [0, 0];
        for (const { after, burst, lag, priority, before } of steps) {
          if (before === 'a restart') pace = createPace(GROUP, [...pace.sent()], pace.blocked());
          if (before === 'a clock set back') behind += back;
          real += after;
          for (let i = 0; i < burst; i++) {
            real = pace.next(real - behind, priority) + behind;
            const done = pace.take(real - behind);
            real += lag;
            done(real - behind);
            counted.push(real);
          }
        }
        for (const { count, per } of GROUP) expect(mostInAnyWindow(counted, per)).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('counts from the moment at which the service may have counted', () => {
    const pace = createPace([{ count: 1, per: 1_000 }]);
    const done = pace.take(0);
    expect(pace.next(500, 'high')).toBe(1_000);
    done(700);
    expect(pace.next(800, 'high')).toBe(1_700);
  });

  it('waits as long as the service asks for', () => {
    const pace = createPace(GROUP);
    pace.block(0, 9_000);
    pace.block(0, 5_000);
    expect(pace.next(100, 'high')).toBe(9_000);
    expect(pace.next(9_001, 'high')).toBe(9_001);
  });

  it('goes on where another one ended, and can be tried out', () => {
    const first = createPace(GROUP);
    const sent = sendAll(first, 0, 30);
    const later = sent.at(-1) ?? 0;
    expect(createPace(GROUP, first.sent(), { from: later, until: later + 90_000 }).next(later, 'high')).toBe(
      later + 90_000,
    );
    const second = createPace(GROUP, first.sent());
    expect(second.next(later, 'high')).toBe(first.next(later, 'high'));
    sendAll(second.fork(), later, 10);
    expect(second.next(later, 'high')).toBe(first.next(later, 'high'));
  });

  it('does not stand still when the clock is set back', () => {
    const pace = createPace(GROUP);
    sendAll(pace, 1_000_000_000, 30);
    pace.block(0, 2_000_000_000);
    expect(pace.next(500, 'high')).toBe(500 + 86_400_000);
    expect(pace.next(500 + 86_400_000, 'high')).toBe(500 + 86_400_000);
    const free = createPace(GROUP);
    sendAll(free, 1_000_000_000, 30);
    expect(free.next(500, 'high')).toBeLessThanOrEqual(60_500);
  });

  it('waits no longer than the service asked for when the clock is set back', () => {
    const pace = createPace(GROUP);
    pace.block(10_000_000, 10_030_000);
    expect(pace.next(10_010_000, 'high')).toBe(10_030_000);
    expect(pace.next(6_400_000, 'high')).toBe(6_430_000);
    expect(pace.next(6_420_000, 'high')).toBe(6_430_000);
    const kept = createPace(GROUP, [], { from: 10_000_000, until: 10_030_000 });
    expect(kept.next(6_400_000, 'high')).toBe(6_430_000);
  });

  it('takes a slow limit of the user as it is', () => {
    const sent = sendAll(createPace([{ count: 2, per: 60_000 }]), 0, 5);
    expect(mostInAnyWindow(sent, 60_000)).toBe(2);
    expect(sent.at(-1)).toBe(120_000);
  });

  it('has no say where there is no limit', () => {
    expect(sendAll(createPace([]), 7, 3)).toEqual([7, 7, 7]);
  });
});

describe('the reserve for codes in a Telegram group', () => {
  it('is there after each of the others, so that four codes can go a second apart and more every four', () => {
    const pace = createPace(GROUP);
    for (let i = 0; i < 60; i++) {
      const [at = NaN] = sendAll(pace, pace.sent().at(-1) ?? 0, 1, 'normal');
      const codes = sendAll(pace.fork(), at, 12).map((sent) => (sent - at) / 1_000);
      const latest = [1, 2, 3, 4, 8, 12, 16, 20, 24, 28, 32, 36];
      codes.forEach((sent, n) => {
        expect(sent).toBeLessThanOrEqual(latest[n] ?? NaN);
      });
    }
  });

  it('leaves the others 16 in 56 seconds, of a burst the first three a second apart', () => {
    for (const priority of ['normal', 'low'] as const) {
      const sent = sendAll(createPace(GROUP), 0, 60, priority);
      expect(sent.slice(0, 4)).toEqual([0, 1_000, 2_000, 4_000]);
      expect([sent[16], sent[32], sent[48]]).toEqual([56_000, 112_000, 168_000]);
    }
  });

  it('lets each code go within a second, and one of the others every two minutes, whatever comes when', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_000, max: 15_000 }), { minLength: 40, maxLength: 150 }),
        (gaps) => {
          const { waits, others } = besideOthers(createPace(GROUP), asManyAsTheReserveCarries(gaps));
          expect(Math.max(0, ...waits)).toBeLessThanOrEqual(1_000);
          const pauses = others.slice(1).map((at, i) => at - (others[i] ?? 0));
          expect(Math.max(0, ...pauses)).toBeLessThanOrEqual(120_000);
        },
      ),
    );
  });

  it('is no more than an allowance has to spare, which a slow one has not', () => {
    const strict = [{ count: 60, per: 300_000 }];
    expect(sendAll(createPace(strict), 0, 5, 'normal')).toEqual(sendAll(createPace(strict), 0, 5));
    const slow = [{ count: 2, per: 60_000 }];
    expect(sendAll(createPace(slow), 0, 5, 'normal')).toEqual([0, 30_000, 60_000, 90_000, 120_000]);
  });
});

/** The arrivals of codes with these gaps, put off where more would come than three at once and one every 4 seconds. */
function asManyAsTheReserveCarries(gaps: readonly number[]): number[] {
  let [now, left] = [0, 3];
  return gaps.map((gap) => {
    const pause = Math.max(gap, (1 - left) * 4_000);
    now += pause;
    left = Math.min(3, left + pause / 4_000) - 1;
    return now;
  });
}

/** Sends codes as they come, and others whenever they may: how long each code waited, and when the others left. */
function besideOthers(pace: Pace, codes: readonly number[]): { waits: number[]; others: number[] } {
  const [waits, others]: [number[], number[]] = [[], []];
  let now = 0;
  for (const arrived of codes) {
    for (;;) {
      now = Math.max(now, pace.next(now, 'normal'));
      if (now >= arrived) break;
      pace.take(now)(now);
      others.push(now);
    }
    now = pace.next(arrived, 'high');
    pace.take(now)(now);
    waits.push(now - arrived);
  }
  return { waits, others };
}
