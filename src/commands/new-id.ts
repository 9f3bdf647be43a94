import type { NextId } from '../domain/id.ts';
import { createIds } from '../runtime/ids.ts';
import type { Store } from '../store/contract/store.ts';

/** Makes ids beside a running relay. */
export async function idsBeside(store: Pick<Store, 'idSpace'>): Promise<NextId> {
  return createIds({ clock: () => Date.now(), ...(await store.idSpace()) });
}

/** Makes one id beside a running relay. */
export async function newId(store: Pick<Store, 'idSpace'>): Promise<number> {
  return (await idsBeside(store))();
}
