import { z } from 'zod';
import { DAY } from '../../domain/time.ts';
import { alertsSchema } from './alerts.ts';
import { destinationSchema, networkShape } from './destinations.ts';
import { span } from './duration.ts';
import { gatewaySchema } from './gateways.ts';
import { ruleSchema } from './rules.ts';
import { name, object, text } from './scalar.ts';
import { backupSchema, heartbeatSchema, serverSchema, storeSchema, timeZoneSchema } from './server.ts';
import { testSchema } from './tests.ts';

const templatesSchema = z.record(name, text);

/** The whole config file: the one definition of types, defaults, JSON Schema and reference. */
export const configSchema = object({
  server: serverSchema.prefault({}).describe('How Simwire is reached.'),
  store: storeSchema
    .prefault('sqlite:data/simwire.db')
    .describe(
      'Where everything is kept: `sqlite:PATH`, relative to the folder in which Simwire is started, or `postgres://user:password@host/database`.',
    ),
  retention: span
    .refine((length) => length >= DAY, 'must be at least 1d')
    .prefault('30d')
    .describe('How long events are kept. What is not delivered yet is kept longer.'),
  audit_retention: span
    .refine((length) => length >= DAY, 'must be at least 1d')
    .prefault('180d')
    .describe('How long it is kept who saw and did what.'),
  time_zone: timeZoneSchema
    .optional()
    .describe("For the times in messages and rules, such as `Europe/Riga`. Unset: the system's."),
  backup: backupSchema
    .optional()
    .describe('Copies of the store that the relay makes by itself, `simwire-20260131T091012Z.db` and so on.'),
  heartbeat: heartbeatSchema
    .optional()
    .describe('Reports to a watcher outside that Simwire is alive; the watcher notices when it is not.'),
  ...networkShape,
  gateways: z
    .record(name, gatewaySchema)
    .prefault({})
    .describe('The devices that report, each under a name of yours.'),
  destinations: z
    .record(name, destinationSchema)
    .prefault({})
    .describe('Where messages go, each under a name of yours.'),
  rules: z
    .array(ruleSchema)
    .prefault([])
    .describe(
      'Which events go where, from top to bottom; the first rule that matches ends it, unless it says `continue`.',
    ),
  templates: templatesSchema
    .prefault({})
    .describe('Messages of your own, in Liquid. One with the name of a built-in template takes its place.'),
  alerts: alertsSchema
    .prefault({})
    .describe('When something counts as a fault, and how often users are notified of it.'),
  tests: z.array(testSchema).prefault([]).describe('What `simwire check` tries out.'),
});
/** The file as it is written, normalised. */
export type WrittenConfig = z.output<typeof configSchema>;
