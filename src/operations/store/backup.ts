import { existsSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { StoreUnavailable } from '../../store/contract/errors.ts';
import { nameOfStore, restoreStore } from '../../store/open.ts';
import { onStore, type ConfigContext, type StoreContext } from '../context.ts';
import { useCase } from '../use-case.ts';

/** Copies the store as it stands at one moment into a file, checked and readable by its owner only. */
export const backUp = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    file: z.string(),
    /** Replace the file if it exists. */
    force: z.boolean(),
  }),
  result: z.object({ file: z.string() }),
  run: async ({ store, audit }: StoreContext, caller, { file, force }) => {
    if (existsSync(file) && !force)
      throw new Refusal('conflict', `${file} exists already: choose another name, or say --force`);
    await audit.note(caller, 'export', { about: 'the whole store' }).catch((error: unknown) => {
      // A copy is needed most of a store that cannot commit any more.
      if (!(error instanceof StoreUnavailable)) throw error;
    });
    await store.backup(file);
    return { file };
  },
});

/** Puts a backup in the place of the store, while no relay runs on it. The store that was there is kept beside it. */
export const restore = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ backup: z.string() }),
  result: z.object({
    /** The store's file. */
    store: z.string(),
    /** Deliveries that wait for an operator, as they may have been sent since. */
    held: z.number(),
    /** The file of the store that was there before; null: there was none. */
    kept: z.string().nullable(),
  }),
  run: async ({ config, clock }: ConfigContext, _, { backup }) => {
    const restored = await onStore(config.store, () => restoreStore(config.store, backup, clock()));
    return { store: nameOfStore(config.store), held: restored.held, kept: restored.kept };
  },
});
