import { SIMWIRE } from '../domain/fault.ts';
import type { Circuit } from '../domain/outcome.ts';
import { destinationFinding, type Finding } from '../faults/simwire.ts';
import type { Intake } from './intake.ts';

/** Maps a circuit to the finding on its destination: why it fails and, where known, what to do about it. */
export function circuitFinding(destination: string, { openSince, reason, advice }: Circuit): Finding {
  if (openSince === null) return destinationFinding(destination, null);
  const why = reason ?? 'no reason known';
  return destinationFinding(destination, advice === null ? why : `${why}. ${advice}`);
}

/**
 * Updates the findings on all destinations, at a start and with a new config: one may have changed while nothing could be stored, and one
 * that left the config is failing no more.
 */
export async function lookAtDestinations(
  intake: Intake,
  circuits: ReadonlyMap<string, Circuit>,
): Promise<void> {
  await intake.dismiss(
    SIMWIRE,
    ({ condition, about }) => condition === 'destination_failing' && about !== null && !circuits.has(about),
  );
  await intake.findings([...circuits].map(([name, circuit]) => circuitFinding(name, circuit)));
}
