import { formatId } from '../domain/id.ts';
import { MINUTE } from '../domain/time.ts';
import type { ApiContext, ApiDependencies } from '../http/api/dependencies.ts';
import { seenIn } from '../operations/explain.ts';
import { createOnce } from '../runtime/once.ts';
import type { Signal } from '../runtime/signal.ts';
import { VERSION } from '../version.ts';
import type { Context } from './context.ts';
import type { Generation } from './generations.ts';

/** The parts of a relay that the API asks. */
interface Parts {
  /** Returns the generation in force. */
  readonly current: () => Generation;
  /** Takes over what a use case changed in the store. */
  readonly takeOver: () => Promise<void>;
  /** Is raised when something is stored. */
  readonly arrivals: Signal;
}

/** Time for which a program may ask again for an answer that got lost. */
const REPEATABLE = 10 * MINUTE;

/** Creates what the API needs of a relay. */
export function createApiDependencies(
  { runtime, store, audit, nextId }: Context,
  { current, takeOver, arrivals }: Parts,
): ApiDependencies {
  const { clock, log, screen } = runtime;
  const ids: ApiContext['ids'] = () => Promise.resolve(nextId);
  const answers: ApiContext['answers'] = createOnce(clock, REPEATABLE, ({ code }) => code !== null);
  return {
    version: VERSION,
    clock,
    log,
    access: () => current().people,
    context: (gone) => ({
      gone,
      arrival: () => arrivals.next(),
      answers,
      config: current().config,
      policy: () => current().policy,
      clock,
      store,
      audit,
      ids,
      ask: async (requests) => {
        for (const request of requests) {
          const id = nextId();
          await store.requests.set(formatId(id), { ...request, id });
        }
        await takeOver();
        return true;
      },
      relay: { store, audit, ids },
      screen,
      seen: (recognitions) => seenIn(store.journal, recognitions),
    }),
    changed: takeOver,
  };
}
