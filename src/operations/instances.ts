import { z } from 'zod';
import type { Millis } from '../domain/time.ts';
import { isoTime } from '../render/local-time.ts';
import type { StoreContext } from './context.ts';
import { isoMoment, list } from './fields.ts';
import { useCase } from './use-case.ts';

/** A relay that runs. */
export interface Instance {
  /** The name of its machine. */
  readonly name: string;
  readonly version: string;
  readonly since: Millis;
}

/** The context of what is asked of a relay that runs. */
export interface InstanceContext extends StoreContext {
  readonly instance: Instance;
}

const shown = z.object({
  name: z.string(),
  version: z.string(),
  since: isoMoment,
  /** SHA-256 of its config file, as the audit has it. */
  config: z.string(),
  /** Work that only one process may do at a time, and that this one does. */
  leases: list(z.object({ name: z.string(), until: isoMoment })),
});

/** Lists the relays that run on the store; on SQLite that is one. */
export const listInstances = useCase({
  role: 'monitor',
  input: z.object({}),
  result: list(shown),
  run: async ({ config, store, instance }: InstanceContext) => {
    const { name, version, since } = instance;
    const held = (await store.leases.held()).filter(({ holder }) => holder === name);
    const leases = held.map((lease) => ({ name: lease.name, until: isoTime(lease.until) }));
    return [{ name, version, since: isoTime(since), config: config.digest, leases }];
  },
});
