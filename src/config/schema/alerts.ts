import { z } from 'zod';
import { formatDuration } from '../../domain/duration.ts';
import { SEVERITIES } from '../../domain/event.ts';
import { CONDITION_NAMES, type ConditionName } from '../../domain/fault.ts';
import { CONDITIONS, type ConditionDefault, type Threshold } from '../../faults/conditions.ts';
import { defaultAlertSettings, type AlertSettings } from '../../faults/settings.ts';
import { say } from '../../phrases/phrases.ts';
import { duration, span } from './duration.ts';
import { placeShape } from './rules.ts';
import { flag, number, object, text } from './scalar.ts';
import { windowShape } from './time.ts';

type ThresholdName = {
  [C in keyof typeof CONDITIONS]: keyof (typeof CONDITIONS)[C]['thresholds'];
}[keyof typeof CONDITIONS];

const THRESHOLD_MEANING: Readonly<Record<ThresholdName, string>> = {
  above: 'It is a fault above this.',
  below: 'It is a fault below this.',
  within: 'What is counted lies in this time.',
  least: 'No alert with fewer than so many.',
  after: 'It is a fault after this time without anything.',
  periods: 'It is a fault after so many reporting periods without a report.',
  steady: 'It is over after this time without another.',
};

function thresholdSchema(name: string, { unit, value }: Threshold) {
  const described = THRESHOLD_MEANING[name as ThresholdName];
  switch (unit) {
    case 'duration':
      return span.prefault(formatDuration(value)).describe(described);
    case 'share':
      return number({ minimum: 0, maximum: 1 })
        .prefault(value)
        .describe(`${described} A share: 0.5 is half.`);
    case 'count':
      return number({ minimum: 1, whole: true }).prefault(value).describe(described);
    case 'level':
      return number({}).prefault(value).describe(described);
    default:
      return unit satisfies never;
  }
}

function conditionSchema(name: ConditionName, condition: ConditionDefault) {
  const title = say(`title_${name}`);
  const thresholds = Object.entries(condition.thresholds).map(([name, threshold]) => [
    name,
    thresholdSchema(name, threshold),
  ]);
  return object({
    enabled: flag.prefault(condition.enabled).describe('Whether this condition is watched.'),
    severity: z.enum(SEVERITIES).default(condition.severity).describe('How bad it is.'),
    for: duration.prefault(formatDuration(condition.for)).describe('How long it must hold before it fires.'),
    ...(Object.fromEntries(thresholds) as Record<string, ReturnType<typeof thresholdSchema>>),
  })
    .prefault({})
    .describe(`${title.charAt(0).toUpperCase()}${title.slice(1)}.`);
}

const conditionsSchema = object(
  Object.fromEntries(CONDITION_NAMES.map((name) => [name, conditionSchema(name, CONDITIONS[name])])),
)
  // The shape is made of the list of conditions, from which the type is made as well.
  .transform((conditions) => conditions as unknown as AlertSettings['conditions']);

const maintenanceSchema = object({
  name: text.describe('What it is called where it is shown.'),
  match: object(placeShape).prefault({}).describe('Which alerts are not sent. Unset: all.'),
  ...windowShape,
});

const { group_wait, repeat_interval, flap } = defaultAlertSettings;

export const alertsSchema = object({
  group_wait: duration
    .prefault(formatDuration(group_wait))
    .describe('How long alerts are collected before one message goes out.'),
  repeat_interval: span
    .prefault(formatDuration(repeat_interval))
    .describe('After how long users are reminded of a fault that goes on.'),
  flap: object({
    changes: number({ minimum: 2, whole: true })
      .prefault(flap.changes)
      .describe('How many changes make a fault a flapping one, of which users are notified once.'),
    within: span
      .prefault(formatDuration(flap.within))
      .describe('The time in which those changes are counted.'),
  })
    .prefault({})
    .describe('When a fault that comes and goes counts as flapping.'),
  conditions: conditionsSchema.prefault({}).describe('What is watched, and how.'),
  maintenance: z
    .array(maintenanceSchema)
    .default([])
    .describe('Parts of the week in which alerts are not sent.'),
});
