import type { SubjectIndex } from '../access/scopes.ts';
import { obeyRequests } from '../operations/requests.ts';
import type { Store } from '../store/contract/store.ts';
import type { Intake } from './intake.ts';
import { reloadMemory, type RelayMemory } from './memory.ts';

/** The parts of a relay that follow what is changed in its store. */
interface Parts {
  readonly store: Store;
  readonly memory: RelayMemory;
  readonly subjects: Pick<SubjectIndex, 'add'>;
  readonly intake: Pick<Intake, 'look' | 'dismiss' | 'acknowledge'>;
  readonly wakeDispatcher: () => void;
  /** Has those who wait for something look for it. */
  readonly wakeWaiting: () => Promise<void>;
}

/**
 * Creates the function by which a relay takes over what was changed in its store by somebody else than itself: a command
 * beside it, or a use case inside it. Silences and circuits are read again, requests of operators carried out, all faults
 * judged anew, and the dispatcher and all who wait look for what there is for them.
 */
export function createTakeOver({
  store,
  memory,
  subjects,
  intake,
  wakeDispatcher,
  wakeWaiting,
}: Parts): () => Promise<void> {
  return async () => {
    await reloadMemory(memory);
    subjects.add(await store.reader.subjects());
    await obeyRequests(store.requests, intake);
    await intake.look();
    wakeDispatcher();
    await wakeWaiting();
  };
}
