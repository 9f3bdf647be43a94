import { formatDuration, parseDuration } from '../../domain/duration.ts';
import { DAY, HOUR, MINUTE, SECOND, type Duration } from '../../domain/time.ts';
import { kindOf, scalar, type Reading } from './scalar.ts';

/** Units as people write them who do not know ours. */
const OTHER_UNITS: readonly (readonly [RegExp, Duration])[] = [
  [/^(ms|millis.*)$/i, 1],
  [/^(s|sec.*)$/i, SECOND],
  [/^(m|min.*)$/i, MINUTE],
  [/^(h|hr.*|hour.*)$/i, HOUR],
  [/^(d|day.*)$/i, DAY],
  [/^(w|week.*)$/i, 7 * DAY],
];

/** Suggests the duration that somebody meant who wrote `10 min` or `1.5h`; null if that is not clear. */
function suggestDuration(written: string): string | null {
  const parts = /^\s*(\d{1,6}(?:\.\d+)?)\s*([a-z]+)\.?\s*$/i.exec(written);
  const unit = OTHER_UNITS.find(([name]) => name.test(parts?.[2] ?? ''));
  const meant = unit && Number(parts?.[1]) * unit[1];
  return meant !== undefined && meant % SECOND === 0 ? formatDuration(meant) : null;
}

function readDuration(written: unknown): Reading<Duration> {
  if (typeof written === 'number' || (typeof written === 'string' && /^\d+$/.test(written))) {
    return { wrong: `needs a unit: ${written}s, ${written}m, ${written}h or ${written}d` };
  }
  const value = typeof written === 'string' ? parseDuration(written) : null;
  if (value !== null) return { value };
  const meant = typeof written === 'string' ? suggestDuration(written) : null;
  const fix = meant === null ? 'write 30s, 10m, 4h or 7d' : `write ${meant}`;
  return { wrong: `${kindOf(written)} is not a duration; ${fix}` };
}

/** A length of time in milliseconds, `0s` included. */
export const duration = scalar(
  {
    id: 'duration',
    type: 'string',
    pattern: '^\\d{1,9}[smhd]$',
    description: 'A length of time: a whole number and `s`, `m`, `h` or `d`.',
    samples: ['30s', '10m', '4h', '7d'],
  },
  readDuration,
);

/** A length of time in milliseconds that is longer than nothing. */
export const span = duration.refine((length) => length > 0, 'must be longer than 0s');

/** A number of messages in a time. */
export interface Rate {
  readonly count: number;
  /** Milliseconds. */
  readonly per: Duration;
}

/** `20/m`: a count, and the time that it is for. */
export const rate = scalar(
  {
    id: 'rate',
    type: 'string',
    pattern: '^[1-9]\\d{0,5}/[smhd]$',
    description: 'So many in a second, minute, hour or day.',
    samples: ['1/s', '20/m', '500/h'],
  },
  (written): Reading<Rate> => {
    const parts = typeof written === 'string' ? /^([1-9]\d{0,5})\/([smhd])$/.exec(written) : null;
    const per = parseDuration(`1${parts?.[2] ?? ''}`);
    if (!parts || per === null)
      return { wrong: `${kindOf(written)} is not a rate; write 20/m (or /s, /h, /d)` };
    return { value: { count: Number(parts[1]), per } };
  },
);
