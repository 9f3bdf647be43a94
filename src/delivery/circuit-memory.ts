import { CLOSED, type Circuit } from '../domain/outcome.ts';
import type { Documents } from '../store/contract/documents.ts';
import type { Remembered } from '../store/contract/remembered.ts';

/** Remembers a destination's circuit. Losing this costs a needless attempt, never a message: the write is not waited for. */
export function rememberCircuit(circuits: Remembered<Circuit>, destination: string, circuit: Circuit): void {
  circuits.set(destination, circuit === CLOSED ? null : circuit).catch(() => undefined);
}

/** Lets failing destinations (or the one that is named) be tried at once. */
export async function probeNow(circuits: Documents<Circuit>, only?: string): Promise<void> {
  for (const [destination, circuit] of await circuits.all())
    if (only === undefined || destination === only)
      await circuits.set(destination, { ...circuit, notBefore: 0 });
}
