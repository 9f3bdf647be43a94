import { z } from 'zod';
import { createAuditTrail } from '../../access/audit.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Clock } from '../../domain/time.ts';
import type { StoreAddress } from '../../store/contract/store.ts';
import { copyStore, isMissing, nameOfStore, openStore, pendingMigrations } from '../../store/open.ts';
import { missingStore, onStore, type ConfigContext } from '../context.ts';
import { useCase, type Caller } from '../use-case.ts';

/** Brings the tables of the config's store to the version of this program, or says what that would do. */
export const migrate = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ dry_run: z.boolean() }),
  result: z.object({
    store: z.string(),
    /** Names of the changes, in their order; empty: the tables have this version. */
    steps: z.array(z.string()),
  }),
  run: ({ config: { store } }: ConfigContext, _, { dry_run: dryRun }) =>
    onStore(store, async () => {
      if (isMissing(store)) throw new Refusal('store_refused', missingStore(store));
      const steps = await pendingMigrations(store);
      if (!dryRun && steps.length > 0) await (await openStore(store, false)).close();
      return { store: nameOfStore(store), steps };
    }),
});

/** Callbacks of a copy while it goes on. */
export interface CopyContext {
  /** Called with what is copied, how many of it are and how many there are. */
  readonly copying: (what: string, done: number, of: number) => void;
  readonly clock: Clock;
}

const address = z.custom<StoreAddress>();

/** Copies a store with all that is in it into another one, in the place of an earlier copy, and notes that in its audit. */
export const copy = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ from: address, to: address }),
  result: z.object({ from: z.string(), to: z.string(), events: z.number(), deliveries: z.number() }),
  run: ({ copying, clock }: CopyContext, caller, { from, to }) =>
    onStore(to, async () => {
      if (isMissing(from)) throw new Refusal('store_refused', `there is no store at ${nameOfStore(from)}`);
      const { events, deliveries } = await copyStore(from, to, copying);
      await noteCopy(from, caller, to, clock);
      return { from: nameOfStore(from), to: nameOfStore(to), events, deliveries };
    }),
});

/** Notes in a store where it was copied to. */
async function noteCopy(from: StoreAddress, caller: Caller, to: StoreAddress, clock: Clock): Promise<void> {
  const store = await openStore(from, false);
  try {
    await createAuditTrail(store.audit, clock).note(caller, 'export', { about: nameOfStore(to) });
  } finally {
    await store.close();
  }
}
