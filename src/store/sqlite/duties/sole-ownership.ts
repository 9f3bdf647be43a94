import { hostname } from 'node:os';
import type { Duty, DutyHolder, Ownership, RelayDescription, Tenure } from '../../contract/ownership.ts';

/** Creates the ownership of the only relay that there can be on a store: it has all duties, without a lease. */
export function createSoleOwnership(): Ownership {
  const tenures = new Map<Duty, Tenure>();
  let relay: { readonly holder: DutyHolder; description: RelayDescription } | null = null;

  async function give(duties: readonly Duty[]): Promise<void> {
    const wanted = new Set(duties);
    const gone = [...tenures.values()].filter(({ duty }) => !wanted.has(duty));
    const added = [...wanted].filter((duty) => !tenures.has(duty)).map((duty): Tenure => ({ duty }));
    for (const { duty } of gone) tenures.delete(duty);
    for (const tenure of added) tenures.set(tenure.duty, tenure);
    await Promise.all([
      ...gone.map((tenure) => relay?.holder.leaving(tenure)),
      ...added.map((tenure) => begin(tenure)),
    ]);
  }

  /** Has the holder begin a duty; one that could not is given anew with the next description. */
  async function begin(tenure: Tenure): Promise<void> {
    try {
      await relay?.holder.taken(tenure);
    } catch (error) {
      tenures.delete(tenure.duty);
      throw error;
    }
  }

  return {
    join: async (description, holder) => {
      relay = { holder, description };
      await give(description.duties);
    },
    describe: async (description) => {
      if (relay === null) return;
      relay.description = description;
      await give(description.duties);
    },
    leave: async () => {
      await give([]);
      relay = null;
    },
    self: () => (relay ? { name: hostname(), duties: [...tenures.keys()] } : null),
    relays: () =>
      Promise.resolve(relay ? [{ ...relay.description, name: hostname(), self: true, leases: [] }] : []),
  };
}
