import { SIMWIRE } from '../domain/fault.ts';
import { CLOSED, type Circuit } from '../domain/outcome.ts';
import { destinationFinding, type Finding } from '../faults/simwire.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import type { Ownership } from '../store/contract/ownership.ts';
import type { Generations } from './generations.ts';
import type { Intake } from './intake.ts';
import type { RelayMemory } from './memory.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';
import type { UntilStored } from './until-stored.ts';

/** Maps a circuit to the finding on its destination: why it fails and, where known, what to do about it. */
function circuitFinding(destination: string, { openSince, reason, advice }: Circuit): Finding {
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

/** Raises the alerts of destinations whose circuits are open, and ends the others; without waiting for that. */
export type AlertOnCircuits = (destinations: readonly string[]) => void;

interface Parts {
  readonly runtime: Pick<Runtime, 'log'>;
  readonly memory: Pick<RelayMemory, 'circuits'>;
  readonly store: { readonly ownership: Ownership };
  readonly intake: Pick<Intake, 'findings'>;
  readonly generations: Pick<Generations, 'sendsTo'>;
  readonly untilStored: UntilStored;
}

/**
 * Creates what alerts on the circuits of destinations that this relay sends to. Where the store is unavailable it is done once that
 * is back, by what the circuits are then; unless another relay sends to them by now, which looks at them itself.
 */
export function createAlertOnCircuits({
  runtime,
  memory: { circuits },
  store: { ownership },
  intake,
  generations,
  untilStored,
}: Parts): AlertOnCircuits {
  async function look(destinations: readonly string[]): Promise<void> {
    await intake.findings(destinations.map((name) => circuitFinding(name, circuits.get(name) ?? CLOSED)));
  }

  return (destinations) => {
    untilStored(
      () => look(destinations),
      async () => {
        const own = destinations.filter((destination) => generations.sendsTo(destination));
        if (own.length === 0) return;
        await expectDuties(ownership);
        await look(own);
      },
    ).catch(unattended(runtime.log));
  };
}

/**
 * Stores the circuits that changed while the store was unavailable, unless another relay sends to these destinations by now.
 *
 * @throws StoreUnavailable if it is unavailable still
 */
export async function storeCircuits({
  memory: { circuits },
  store: { ownership },
  generations,
}: Pick<Parts, 'memory' | 'store' | 'generations'>): Promise<void> {
  const others = circuits.left().filter((destination) => !generations.sendsTo(destination));
  for (const destination of others) circuits.giveUp(destination);
  if (others.length > 0) await circuits.reload();
  if (circuits.left().length === 0) return;
  await expectDuties(ownership);
  await circuits.storeLeft();
}

/**
 * Makes sure that no other relay has taken what this one does: it may have been away, and learns so with its next renewal.
 *
 * @throws StoreUnavailable if one has, or that cannot be found out
 */
async function expectDuties(ownership: Pick<Ownership, 'self' | 'relays'>): Promise<void> {
  const own = new Set<string>(ownership.self()?.duties);
  for (const { self, leases } of await ownership.relays())
    if (!self && leases.some(({ name }) => own.has(name)))
      throw new StoreUnavailable('displaced', 'another relay does what this one did');
}
