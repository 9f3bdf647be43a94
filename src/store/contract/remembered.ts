import type { Documents } from './documents.ts';

/** Documents of one kind at hand: read once, and again when asked to; written through. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  entries(): ReadonlyMap<string, T>;
  /** Null deletes. Resolves when it is stored; until then it counts all the same. */
  set(key: string, value: T | null): Promise<void>;
  /** Reads again what another process may have written. */
  reload(): Promise<void>;
}

type Writes<T> = Map<string, { readonly value: T | null }>;

/** Reads all documents of a kind into memory. */
export async function remember<T>(documents: Documents<T>): Promise<Remembered<T>> {
  let memory = new Map(await documents.all());
  /** What was set and is not stored yet, or was not when a reading began that goes on. */
  const unwritten: Writes<T> = new Map();
  const readings = new Set<Writes<T>>();

  function put(into: Map<string, T>, key: string, value: T | null): void {
    if (value === null) into.delete(key);
    else into.set(key, value);
  }

  return {
    get: (key) => memory.get(key),
    entries: () => memory,
    set: async (key, value) => {
      const mine = { value };
      unwritten.set(key, mine);
      for (const missed of readings) missed.set(key, mine);
      put(memory, key, value);
      try {
        await (value === null ? documents.delete(key) : documents.set(key, value));
      } finally {
        if (unwritten.get(key) === mine) unwritten.delete(key);
      }
    },
    reload: async () => {
      const missed = new Map(unwritten);
      readings.add(missed);
      try {
        const read = new Map(await documents.all());
        for (const [key, { value }] of missed) put(read, key, value);
        memory = read;
      } finally {
        readings.delete(missed);
      }
    },
  };
}
