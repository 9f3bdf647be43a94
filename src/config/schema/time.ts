import { object, oneOrMany, text } from './scalar.ts';

/** The keys of a weekly window, for parts that have more keys. What may stand in them, the rules know. */
export const windowShape = {
  days: oneOrMany(text)
    .optional()
    .describe(
      'Days such as `mon`, `mon-fri` or `[sat, sun]`; of a window over midnight the day on which it starts. Unset: every day.',
    ),
  from: text.optional().describe('From this time on, such as `"08:00"`. Unset: from midnight on.'),
  to: text
    .optional()
    .describe(
      'Until just before this time; not later than `from` means on the next day. Unset: until midnight.',
    ),
};

export const timeWindow = object(windowShape).meta({
  id: 'window',
  description: 'A part of the week, in `time_zone`.',
});
