import type { Circuit } from '../domain/outcome.ts';
import type { Silence } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import type { DisabledAccount, PaceRecord, StoredSession } from '../store/contract/documents.ts';
import { remember, type Remembered } from '../store/contract/remembered.ts';
import type { Changing } from '../store/contract/signals.ts';
import type { Store } from '../store/contract/store.ts';

/** Documents of the store that the relay asks for too often to read them each time. */
export interface RelayMemory {
  readonly circuits: Remembered<Circuit>;
  readonly paces: Remembered<PaceRecord>;
  readonly channels: Remembered<string>;
  readonly silences: Remembered<Silence>;
  readonly sessions: Remembered<StoredSession>;
  readonly disabled: Remembered<DisabledAccount>;
}

/** Reads the documents from the store. */
export async function readMemory(store: Store): Promise<RelayMemory> {
  const [circuits, paces, channels, silences, sessions, disabled] = await Promise.all([
    remember(store.circuits),
    remember(store.paces),
    remember(store.channels),
    remember(store.silences),
    remember(store.sessions),
    remember(store.disabled),
  ]);
  return { circuits, paces, channels, silences, sessions, disabled };
}

/** The documents that anybody may change; the others are written by whoever sends to an account. */
const SHARED = ['circuits', 'silences', 'sessions', 'disabled'] as const;

/** Reads those documents again that somebody else changed. */
export async function reloadMemory(memory: RelayMemory, changed: ReadonlySet<Changing>): Promise<void> {
  await Promise.all(SHARED.filter((kind) => changed.has(kind)).map((kind) => memory[kind].reload()));
}

/** Reads those documents again that whoever sends for an account learns. */
export async function reloadDelivery({ circuits, paces, channels }: RelayMemory): Promise<void> {
  await Promise.all([circuits.reload(), paces.reload(), channels.reload()]);
}

/** Removes the silences that ended before `now`. */
export async function dropEndedSilences({ silences }: RelayMemory, now: Millis): Promise<void> {
  for (const [key, { until }] of silences.entries()) if (until <= now) await silences.set(key, null);
}
