import { z } from 'zod';
import { ALERT_STATES, DIRECTIONS, EVENT_KINDS, SEVERITIES, SMS_SOURCES } from '../../domain/event.ts';
import { CONDITION_NAMES } from '../../domain/fault.ts';
import { PORT_STATES } from '../../domain/port.ts';
import { readWallTime, type WallTime } from './time.ts';
import { flag, name, object, oneOrMany, onePort, type Reading, scalar, text } from './scalar.ts';

const wallTime = scalar(
  { type: 'string', samples: ['mon 12:00', '2026-01-31 09:10'] },
  (written): Reading<WallTime> => {
    const value = typeof written === 'string' ? readWallTime(written) : null;
    return value === null ? { wrong: 'must be a time such as "mon 12:00" or "2026-01-31 09:10"' } : { value };
  },
);

const givenSchema = object({
  event: z.enum(EVENT_KINDS).default('sms').describe('What happens.'),
  gateway: name.optional().describe('The gateway that reports it. Unset: the first one.'),
  port: onePort.optional().describe('The port and SIM slot, such as `"1.02"`.'),
  sender: z.string().optional().describe('Who sent the SMS, or called.'),
  recipient: z.string().optional().describe('To whom the SMS or the call went.'),
  text: z.string().optional().describe('The text of the SMS.'),
  sim: object({
    name: text.optional().describe("The SIM's name."),
    number: text.optional().describe('Its own number.'),
    iccid: text.optional().describe('The number of the card.'),
    imsi: text.optional().describe('The number of the subscription.'),
    operator: text.optional().describe("The operator's name."),
    tags: oneOrMany(text).optional().describe('Its tags.'),
  })
    .optional()
    .describe('What is known of the SIM, beside what `gateways` says of it.'),
  time: wallTime
    .prefault('mon 12:00')
    .describe('When it comes, in `time_zone`: a day of the week, or a date, and a time.'),
  state: z
    .enum([...new Set([...PORT_STATES, ...ALERT_STATES])])
    .optional()
    .describe("The port's state, or the alert's."),
  previous: z.enum(PORT_STATES).optional().describe('The state before.'),
  condition: z.enum(CONDITION_NAMES).optional().describe('The fault that the alert is about.'),
  severity: z.enum(SEVERITIES).optional().describe('How bad it is.'),
  direction: z.enum(DIRECTIONS).optional().describe('Which way the call went.'),
  ok: flag.optional().describe('Whether it was sent, delivered or answered.'),
  source: z.enum(SMS_SOURCES).optional().describe('Who handed the SMS to the gateway.'),
});

const expectSchema = object({
  rule: text.nullable().optional().describe('The first rule that takes it; `null`: none does.'),
  send: z
    .array(name)
    .optional()
    .describe('Exactly the destinations that get it, of `first` the first; `[]`: none.'),
  code: text.nullable().optional().describe('The one-time code that is found; `null`: none.'),
  template: text.optional().describe('The template of the message.'),
});

export const testSchema = object({
  name: text.describe('What the test shows.'),
  given: givenSchema.describe('What happens.'),
  expect: expectSchema.describe('What must come of it.'),
});
export type Given = z.output<typeof givenSchema>;
export type Expectation = z.output<typeof expectSchema>;
