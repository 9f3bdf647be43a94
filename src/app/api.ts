import { formatId } from '../domain/id.ts';
import type { ApiContext, ApiDependencies } from '../http/api/dependencies.ts';
import { createDryRuns } from '../operations/deliveries/dry-runs.ts';
import { seenIn } from '../operations/rules/explain.ts';
import { obeyRequests } from '../operations/alerts/requests.ts';
import { VERSION } from '../version.ts';
import type { Context } from './context.ts';
import type { Generation } from './generations.ts';
import type { Intake } from './intake.ts';
import type { Live } from './live.ts';
import type { UntilStored } from './until-stored.ts';

/** The parts of a relay that the API asks. */
interface Parts {
  /** Returns the generation in force. */
  readonly current: () => Generation;
  /** Takes over what a use case changed in the store. */
  readonly takeOver: () => Promise<void>;
  readonly live: Live;
  readonly intake: Pick<Intake, 'dismiss' | 'acknowledge'>;
  readonly untilStored: UntilStored;
}

/** Creates what the API needs of a relay. */
export function createApiDependencies(
  { runtime, store, search, audit, nextId }: Context,
  { current, takeOver: takeOverNow, live, intake, untilStored }: Parts,
): ApiDependencies {
  const { clock, alarm, log, screen } = runtime;
  const ids: ApiContext['ids'] = () => Promise.resolve(nextId);
  const dryRuns = createDryRuns(store.dryRuns, clock);
  // What was asked for is stored by then: it is done, whatever happens now.
  const takeOver = (): Promise<void> => untilStored(takeOverNow);
  return {
    version: VERSION,
    clock,
    alarm,
    log,
    access: () => current().people,
    context: (gone) => ({
      gone,
      ...live.context,
      dryRuns,
      config: current().config,
      loadedAt: current().loadedAt,
      policy: () => current().policy,
      clock,
      store,
      search,
      audit,
      ids,
      ask: async (requests) => {
        for (const request of requests) await store.requests.set(formatId(nextId()), request);
        // At once, whoever keeps the clock.
        await untilStored(() => obeyRequests(store.requests, intake));
        await takeOver();
        return true;
      },
      relay: { store, audit, ids, takeOver },
      screen,
      seen: (recognitions) => seenIn(store.journal, recognitions),
    }),
    changed: takeOver,
  };
}
