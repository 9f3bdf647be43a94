import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace, type Allowance } from '../../src/delivery/pace.ts';

const GROUP: Allowance[] = [
  { count: 1, per: 1_000 },
  { count: 20, per: 60_000 },
];

/** Sends whenever it may, `wanted` messages from `start` on; when each left. */
function sendAll(pace: ReturnType<typeof createPace>, start: number, wanted: number): number[] {
  const sent: number[] = [];
  let now = start;
  for (let i = 0; i < wanted; i++) {
    now = pace.next(now);
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

  it('counts from the moment at which the service may have counted', () => {
    const pace = createPace([{ count: 1, per: 1_000 }]);
    const done = pace.take(0);
    expect(pace.next(500)).toBe(1_000);
    done(700);
    expect(pace.next(800)).toBe(1_700);
  });

  it('waits as long as the service asks for', () => {
    const pace = createPace(GROUP);
    pace.block(0, 9_000);
    pace.block(0, 5_000);
    expect(pace.next(100)).toBe(9_000);
    expect(pace.next(9_001)).toBe(9_001);
  });

  it('goes on where another one ended, and can be tried out', () => {
    const first = createPace(GROUP);
    const sent = sendAll(first, 0, 30);
    const later = sent.at(-1) ?? 0;
    expect(createPace(GROUP, first.sent(), { from: later, until: later + 90_000 }).next(later)).toBe(
      later + 90_000,
    );
    const second = createPace(GROUP, first.sent());
    expect(second.next(later)).toBe(first.next(later));
    sendAll(second.fork(), later, 10);
    expect(second.next(later)).toBe(first.next(later));
  });

  it('does not stand still when the clock is set back', () => {
    const pace = createPace(GROUP);
    sendAll(pace, 1_000_000_000, 30);
    pace.block(0, 2_000_000_000);
    expect(pace.next(500)).toBe(500 + 86_400_000);
    expect(pace.next(500 + 86_400_000)).toBe(500 + 86_400_000);
    const free = createPace(GROUP);
    sendAll(free, 1_000_000_000, 30);
    expect(free.next(500)).toBeLessThanOrEqual(60_500);
  });

  it('waits no longer than the service asked for when the clock is set back', () => {
    const pace = createPace(GROUP);
    pace.block(10_000_000, 10_030_000);
    expect(pace.next(10_010_000)).toBe(10_030_000);
    expect(pace.next(6_400_000)).toBe(6_430_000);
    expect(pace.next(6_420_000)).toBe(6_430_000);
    const kept = createPace(GROUP, [], { from: 10_000_000, until: 10_030_000 });
    expect(kept.next(6_400_000)).toBe(6_430_000);
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
