import { pino } from 'pino';
import { createSubjectIndex } from '../../src/access/scopes.ts';
import { createIntake, type Intake, type IntakeParts } from '../../src/app/intake.ts';
import { createFastPath } from '../../src/delivery/fast-path.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createIds } from '../../src/runtime/ids.ts';
import type { Store } from '../../src/store/contract/store.ts';
import type { ManualTime } from './manual-time.ts';

/** Creates an intake over a store. The parts that a test does not hand in do nothing, and its time is that of the test. */
export async function intakeOver(
  store: Store,
  policy: Policy,
  { clock, alarm }: Pick<ManualTime, 'clock' | 'alarm'>,
  parts: Partial<IntakeParts> = {},
): Promise<Intake> {
  return createIntake({
    subjects: createSubjectIndex([]),
    runtime: { clock, alarm, random: () => 0, screen: process.stdout, log: pino({ level: 'silent' }) },
    store,
    metrics: createMetrics('0.0.0'),
    nextId: createIds({ clock, ...(await store.idSpace()) }),
    policy: () => policy,
    isKnown: () => true,
    fastPath: () => createFastPath(() => undefined),
    arrived: () => undefined,
    wake: () => undefined,
    used: () => undefined,
    keepsClock: () => true,
    ...parts,
  });
}
