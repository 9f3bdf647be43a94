import { z } from 'zod';
import { isoTime } from '../../render/local-time.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, list } from '../fields.ts';
import { useCase } from '../use-case.ts';

const shown = z.object({
  /** The name of its machine; where several may run, with its number among them. */
  name: z.string(),
  /** True for the one that answers. */
  self: z.boolean(),
  version: z.string(),
  since: isoMoment,
  /** SHA-256 of its config file, as the audit has it. */
  config: z.string(),
  /** True where that is another one than the config of the one that answers. */
  config_differs: z.boolean(),
  /** Work that only one process may do at a time, and that this one does: `clock`, and `account` with its digest. */
  leases: list(z.object({ name: z.string(), until: isoMoment })),
});

/** Lists the relays that run on the store; on SQLite that is one. */
export const listInstances = useCase({
  role: 'monitor',
  input: z.object({}),
  result: list(shown),
  run: async ({ config, store }: StoreContext) => {
    const relays = await store.ownership.relays();
    return relays.map(({ name, self, version, since, config: digest, leases }) => ({
      ...{ name, self, version, since: isoTime(since), config: digest },
      config_differs: digest !== config.digest,
      leases: leases.map((lease) => ({ name: lease.name, until: isoTime(lease.until) })),
    }));
  },
});
