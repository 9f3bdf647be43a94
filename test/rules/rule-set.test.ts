import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type Duration } from '../../src/domain/time.ts';
import { collectUntil } from '../../src/rules/rule-set.ts';
import type { TimeSpec } from '../../src/rules/spec.ts';
import { compileTimeWindow } from '../../src/rules/time-window.ts';
import { createZone, UTC } from '../../src/rules/zone.ts';

function collected(
  now: string,
  digest: Duration | null,
  spec: TimeSpec | null,
  priority: 'high' | 'normal' = 'normal',
) {
  const zone = createZone('Europe/Berlin') ?? UTC;
  const window = spec && compileTimeWindow(spec, zone);
  const quiet = window && 'contains' in window ? window : null;
  const result = collectUntil({ digest, quiet, zone }, priority, Date.parse(now));
  return result && `${result.kind} ${new Date(result.until).toISOString().slice(0, 16)}`;
}

const NIGHT = { from: '22:00', to: '07:00' };

// Berlin is an hour ahead of UTC in January.
describe('what is held', () => {
  it.each([
    ['nothing without quiet hours and digest', '2026-01-05T12:00Z', null, null, null],
    ['nothing outside of quiet hours', '2026-01-05T12:00Z', null, NIGHT, null],
    ['until quiet hours end', '2026-01-05T23:30Z', null, NIGHT, 'quiet 2026-01-06T06:00'],
    ['until the next full hour', '2026-01-05T12:10Z', HOUR, null, 'digest 2026-01-05T13:00'],
    ['a whole hour at the full hour', '2026-01-05T12:00Z', HOUR, null, 'digest 2026-01-05T13:00'],
    ['by the local midnight', '2026-01-05T12:10Z', 6 * HOUR, null, 'digest 2026-01-05T17:00'],
    ['no longer than midnight', '2026-01-05T22:10Z', 7 * HOUR, null, 'digest 2026-01-05T23:00'],
    ['a day until midnight', '2026-01-05T12:10Z', DAY, null, 'digest 2026-01-05T23:00'],
    ['a week until Monday', '2026-01-08T12:10Z', 7 * DAY, null, 'digest 2026-01-11T23:00'],
    ['a digest over quiet hours', '2026-01-05T22:10Z', HOUR, NIGHT, 'digest 2026-01-06T06:00'],
    ['a digest that falls into quiet hours', '2026-01-05T20:50Z', 2 * HOUR, NIGHT, 'digest 2026-01-06T06:00'],
    ['a digest after quiet hours', '2026-01-06T05:50Z', 2 * HOUR, NIGHT, 'digest 2026-01-06T07:00'],
    ['to the moment when the clocks go forward', '2026-03-29T00:50Z', HOUR, null, 'digest 2026-03-29T01:00'],
    ['by the new time after it', '2026-03-29T00:50Z', 6 * HOUR, null, 'digest 2026-03-29T04:00'],
    ['by the new time after they go back', '2026-10-25T00:10Z', 6 * HOUR, null, 'digest 2026-10-25T05:00'],
    ['an hour within the hour that comes twice', '2026-10-25T00:10Z', HOUR, null, 'digest 2026-10-25T01:00'],
    ['a quarter of an hour', '2026-01-05T12:10Z', 15 * MINUTE, null, 'digest 2026-01-05T12:15'],
  ] as const)('%s', (_, now, digest, quiet, expected) =>
    expect(collected(now, digest, quiet)).toBe(expected),
  );

  it('high priority ignores quiet hours, but not a digest', () => {
    expect(collected('2026-01-05T23:30Z', null, NIGHT, 'high')).toBeNull();
    expect(collected('2026-01-05T23:30Z', HOUR, NIGHT, 'high')).toBe('digest 2026-01-06T00:00');
  });
});
