import type { Silence } from '../faults/silence.ts';
import type { Notes } from '../store/contract.ts';

const PREFIX = 'silence:';

/** The silences, as the notes keep them; a running relay sees what the command line writes. */
export function readSilences(notes: Notes): Silence[] {
  return [...notes.under(PREFIX).values()].map((note) => JSON.parse(note) as Silence);
}

export function writeSilence(notes: Notes, silence: Silence): Promise<void> {
  return notes.set(`${PREFIX}${silence.id}`, JSON.stringify(silence));
}

export function removeSilence(notes: Notes, id: number): Promise<void> {
  return notes.set(`${PREFIX}${id}`, null);
}
