import { z } from 'zod';
import { object, oneOrMany } from './scalar.ts';

const DAYS = '(?:mon|tue|wed|thu|fri|sat|sun)';

const clock = (last: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${last})$`), 'must be a time of day in quotes, such as "08:00"');

/** The keys of a weekly window, for windows that have more keys. */
export const windowShape = {
  days: oneOrMany(z.string().regex(new RegExp(`^${DAYS}(?:-${DAYS})?$`, 'i'), 'must be days such as mon, mon-fri or [sat, sun]'))
    .optional()
    .describe('Days such as `mon`, `mon-fri` or `[sat, sun]`; of a window over midnight the day on which it starts. Unset: every day.'),
  from: clock('').optional().describe('From this time on, in `time_zone`. Unset: from midnight on.'),
  to: clock('|24:00').optional().describe('Until just before this time; not later than `from` means on the next day. Unset: until midnight.'),
};

export const timeWindow = object(windowShape).meta({ id: 'window', description: 'A part of the week.' });
