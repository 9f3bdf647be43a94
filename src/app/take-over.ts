import type { SubjectIndex } from '../access/scopes.ts';
import { MINUTE, type Clock, type Duration } from '../domain/time.ts';
import type { SubjectId } from '../domain/subject.ts';
import { obeyRequests } from '../operations/alerts/requests.ts';
import type { Reader } from '../store/contract/reader.ts';
import { CHANGING, type Changing } from '../store/contract/signals.ts';
import type { Store } from '../store/contract/store.ts';
import type { Intake } from './intake.ts';
import type { Live } from './live.ts';
import { reloadMemory, type RelayMemory } from './memory.ts';
import type { Runtime } from './runtime.ts';

/** The parts of a relay that follow what is changed in its store. */
interface Parts {
  readonly runtime: Pick<Runtime, 'clock'>;
  readonly store: Store;
  readonly memory: RelayMemory;
  readonly subjects: Pick<SubjectIndex, 'add'>;
  readonly intake: Pick<Intake, 'look' | 'dismiss' | 'acknowledge'>;
  readonly live: Pick<Live, 'claimsChanged' | 'lookAgain'>;
  /** Wakes the worker of a destination, or of all. */
  readonly wake: (destination?: string) => void;
  /** Checks whether this relay keeps the clock; otherwise another one obeys, and judges the faults. */
  readonly keepsClock: () => boolean;
}

/** Takes over what was changed; absent: anything may have been. */
export type TakeOver = (changed?: ReadonlySet<Changing>) => Promise<void>;

/**
 * Creates the function by which a relay takes over what was changed in its store by somebody else than itself: a command
 * beside it, another instance, or a use case inside it. What it keeps in memory is read again, requests of operators are
 * carried out, faults judged anew, and the dispatcher and all who wait look for what there is for them.
 */
export function createTakeOver({
  runtime,
  store,
  memory,
  subjects,
  intake,
  keepsClock,
  live,
  wake,
}: Parts): TakeOver {
  const newSubjects = createSubjectReader(store.reader, runtime.clock);

  return async (changed = CHANGING) => {
    const before = memory.circuits.entries();
    await reloadMemory(memory, changed);
    if (changed.has('subjects')) subjects.add(await newSubjects());
    if (changed.has('requests') && keepsClock()) await obeyRequests(store.requests, intake);
    if (changed.has('silences') && keepsClock()) await intake.look();
    if (changed.has('deliveries')) wake();
    else
      for (const [destination, circuit] of memory.circuits.entries())
        if (JSON.stringify(circuit) !== JSON.stringify(before.get(destination))) wake(destination);
    if (changed.has('assignments')) live.claimsChanged();
    if (changed.has('releases')) await live.lookAgain();
  };
}

/** A number that was taken before this is stored by now: no transaction lasts so long. */
const STORED_WITHIN: Duration = MINUTE;

/** Creates the function that reads the subjects that are new, and some that are known. */
function createSubjectReader(
  reader: Pick<Reader, 'subjects'>,
  clock: Clock,
): () => ReturnType<Reader['subjects']> {
  /** All subjects up to this number are known. */
  let complete: SubjectId = 0;
  let noted = { at: clock(), last: 0 };

  return async () => {
    const read = await reader.subjects(complete);
    const now = clock();
    if (now - noted.at >= STORED_WITHIN) {
      complete = noted.last;
      noted = { at: now, last: read.at(-1)?.id ?? noted.last };
    }
    return read;
  };
}
