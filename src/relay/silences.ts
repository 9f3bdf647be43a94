import type { Silence } from '../faults/silence.ts';
import type { Millis } from '../domain/time.ts';
import type { Notes } from '../store/contract.ts';

const PREFIX = 'silence:';

/**
 * The silences, as the notes keep them; a running relay sees what the command line writes. They are asked for with every
 * fault that is looked at, so each note is read once.
 */
export function silenceReader(notes: Notes): () => readonly Silence[] {
  let known = new Map<string, Silence>();
  return () => {
    const written = [...notes.under(PREFIX).values()];
    known = new Map(written.map((note) => [note, known.get(note) ?? (JSON.parse(note) as Silence)]));
    return [...known.values()];
  };
}

export function writeSilence(notes: Notes, silence: Silence): Promise<void> {
  return notes.set(`${PREFIX}${silence.id}`, JSON.stringify(silence));
}

export function removeSilence(notes: Notes, id: number): Promise<void> {
  return notes.set(`${PREFIX}${id}`, null);
}

/** Forgets the silences that are over. */
export async function dropOverSilences(notes: Notes, now: Millis): Promise<void> {
  for (const { id, until } of silenceReader(notes)()) if (until <= now) await removeSilence(notes, id);
}
