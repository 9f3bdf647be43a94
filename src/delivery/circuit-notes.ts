import type { Notes } from '../store/contract.ts';
import { CLOSED, type Circuit } from './circuit.ts';

const PREFIX = 'circuit:';

/** A destination's circuit as the notes remember it. */
export function rememberedCircuit(notes: Notes, destination: string): Circuit {
  const note = notes.get(PREFIX + destination);
  return note === undefined ? CLOSED : (JSON.parse(note) as Circuit);
}

/** Remembers it. Losing this costs a needless attempt, never a message: the write is not waited for. */
export function rememberCircuit(notes: Notes, destination: string, circuit: Circuit): void {
  notes.set(PREFIX + destination, circuit === CLOSED ? null : JSON.stringify(circuit)).catch(() => undefined);
}

/** Lets failing destinations (or the one that is named) be tried at once. */
export async function probeNow(notes: Notes, destination?: string): Promise<void> {
  for (const [key, note] of notes.under(PREFIX)) {
    if (destination !== undefined && key !== PREFIX + destination) continue;
    await notes.set(key, JSON.stringify({ ...(JSON.parse(note) as Circuit), notBefore: 0 }));
  }
}
