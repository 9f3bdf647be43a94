import { z } from 'zod';
import { PRIORITIES } from '../../domain/delivery.ts';
import { ALERT_STATES, DIRECTIONS, EVENT_KINDS, SEVERITIES, SMS_SOURCES } from '../../domain/event.ts';
import { CONDITION_NAMES } from '../../domain/fault.ts';
import { PORT_STATES } from '../../domain/port.ts';
import type { WhenSpec } from '../../rules/spec.ts';
import { span } from './duration.ts';
import { flag, name, object, oneOrMany, portPattern, type Reading, scalar, text } from './scalar.ts';
import { timeWindow } from './time.ts';

const pattern = text.meta({
  id: 'pattern',
  description:
    '`/…/flags` is a regular expression (RE2 syntax), with `*` it is a glob; otherwise exact for names and numbers, and ' +
    '"contains" for `text`. Letter case counts in regular expressions only. Their `\\b` knows ASCII letters only: ' +
    'write `(?:^|[^\\pL\\pN])` before a word in another alphabet. In YAML, `*` at the start needs quotes.',
});

/** Returns the schema of a pattern for one of a list of names, which editors offer. */
const patternFor = (names: readonly string[]) => pattern.meta({ samples: [...new Set(names)] });

const code = scalar(
  { type: ['boolean', 'string'], enum: [true, false, 'pickup'] },
  (written): Reading<boolean | 'pickup'> => {
    if (written === 'pickup') return { value: 'pickup' };
    if (written === true || written === 'true') return { value: true };
    if (written === false || written === 'false') return { value: false };
    return { wrong: 'must be true, false or pickup' };
  },
);

/** Conditions that several parts of the config share: the place and subject of an event. */
export const placeShape = {
  gateway: oneOrMany(pattern).optional().describe("The gateway's name."),
  port: oneOrMany(portPattern).optional().describe('The port and SIM slot.'),
  sim: oneOrMany(pattern).optional().describe("The SIM's name, number or ICCID."),
  tag: oneOrMany(pattern).optional().describe('A tag of the SIM.'),
  condition: oneOrMany(patternFor(CONDITION_NAMES)).optional().describe('The fault that an alert is about.'),
  severity: oneOrMany(z.enum(SEVERITIES)).optional().describe('How bad a fault is.'),
};

const whenSchema: z.ZodType<WhenSpec> = object({
  event: oneOrMany(z.enum([...EVENT_KINDS, 'any']))
    .optional()
    .describe(
      'What happened; `any` for all, but leaves a `port_status` whose state an alert reports to that alert (`[any, port_status]` takes both). Unset: `sms`.',
    ),
  ...placeShape,
  sender: oneOrMany(pattern).optional().describe('Who sent an SMS: a number or a name.'),
  recipient: oneOrMany(pattern).optional().describe('To whom an SMS went.'),
  text: oneOrMany(pattern).optional().describe('What stands in the first 10,000 characters of an SMS.'),
  code: code
    .optional()
    .describe(
      '`true`: the SMS holds a one-time code; `pickup`: a parcel or collection code; `false`: no one-time code (a pick-up code may be in it).',
    ),
  time: oneOrMany(timeWindow).optional().describe("When it came, by Simwire's clock, in `time_zone`."),
  state: oneOrMany(patternFor([...PORT_STATES, ...ALERT_STATES]))
    .optional()
    .describe("A port's state after a change, or an alert's."),
  previous: oneOrMany(patternFor(PORT_STATES)).optional().describe("A port's state before a change."),
  direction: oneOrMany(z.enum(DIRECTIONS))
    .optional()
    .describe('`incoming` calls a SIM, `outgoing` leaves through it.'),
  ok: flag.optional().describe('Whether an SMS was sent or delivered, or a call answered.'),
  source: oneOrMany(patternFor(SMS_SOURCES)).optional().describe('Who handed a sent SMS to the gateway.'),
  not: z
    .lazy(() => whenSchema)
    .optional()
    .describe('Conditions that must not hold together.'),
  any: z
    .array(z.lazy(() => whenSchema))
    .min(1)
    .optional()
    .describe('Conditions of which at least one must hold.'),
}).meta({ id: 'when', description: 'Conditions: keys are AND, a list is OR.' });

const target = z.union(
  [
    name,
    object({
      first: z.array(name).min(1).describe('One delivery, to the first of these destinations that works.'),
    }),
  ],
  { error: "must be a destination's name, or { first: [names] }" },
);

export const ruleSchema = object({
  name: text.describe(
    'What messages, tests and `simwire explain` call the rule; each rule has a name of its own.',
  ),
  when: whenSchema.prefault({}).describe('Which events the rule takes. Unset: every SMS.'),
  send: oneOrMany(target).describe(
    'The destinations that get the event; `{ first: [a, b] }` is one delivery, to the first that works.',
  ),
  continue: flag.prefault(false).describe('Look at the following rules too.'),
  template: text
    .optional()
    .describe(
      'The template of the message. Unset: `code` for an SMS with a code, else the one of the event.',
    ),
  priority: z
    .enum(PRIORITIES)
    .optional()
    .describe(
      'Who goes first when there is a queue. Unset: `high` for a code or a critical alert, else `normal`.',
    ),
  expires: span
    .optional()
    .describe('After this it is too late for a message of its own: it goes into a silent digest.'),
  forget_after: span
    .optional()
    .describe(
      'After this the message is deleted from the chat, where the service lets it: on Telegram at most 48h.',
    ),
  digest: span
    .optional()
    .describe('Collect events, and send one message every so often, such as `1h`, counted from midnight.'),
  quiet: timeWindow
    .optional()
    .describe('Hold messages in this part of the week and sum them up afterwards; high priority ignores it.'),
});
