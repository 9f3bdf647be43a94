import type { Documents } from './documents.ts';

/** A write-through cache of the documents of one kind, read again on request. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  entries(): ReadonlyMap<string, T>;
  /** Sets a document, or deletes it with null. The cache has it at once; resolves when it is stored. */
  set(key: string, value: T | null): Promise<void>;
  /** Replaces a document, unless somebody else has deleted it meanwhile; then it is gone from the cache, too. */
  replace(key: string, value: T): Promise<void>;
  /** Reads one document again: another process may just have stored it. */
  learn(key: string): Promise<void>;
  /** Reads the documents again: another process may have changed them. */
  reload(): Promise<void>;
}

type Writes<T> = Map<string, { readonly value: T | null }>;

/** Reads all documents of a kind into memory. */
export async function remember<T>(documents: Documents<T>): Promise<Remembered<T>> {
  let memory = new Map(await documents.all());
  /** Writes that are not stored yet, or were not when a reload in progress began. */
  const unwritten: Writes<T> = new Map();
  const reloads = new Set<Writes<T>>();

  function put(into: Map<string, T>, key: string, value: T | null): void {
    if (value === null) into.delete(key);
    else into.set(key, value);
  }

  /** Has a value in the cache at once, and throughout reloads until it is written. */
  async function write<R>(key: string, value: T | null, work: () => Promise<R>): Promise<R> {
    const mine = { value };
    unwritten.set(key, mine);
    for (const overlapping of reloads) overlapping.set(key, mine);
    put(memory, key, value);
    try {
      return await work();
    } finally {
      if (unwritten.get(key) === mine) unwritten.delete(key);
    }
  }

  return {
    get: (key) => memory.get(key),
    entries: () => memory,
    set: async (key, value) => {
      await write(key, value, async () => {
        await (value === null ? documents.delete(key) : documents.set(key, value));
      });
    },
    replace: async (key, value) => {
      const isThere = await write(key, value, () => documents.replace(key, value));
      if (!isThere && memory.get(key) === value) memory.delete(key);
    },
    learn: async (key) => {
      const value = await documents.get(key);
      if (!unwritten.has(key)) put(memory, key, value);
    },
    reload: async () => {
      const overlapping = new Map(unwritten);
      reloads.add(overlapping);
      try {
        const read = new Map(await documents.all());
        for (const [key, { value }] of overlapping) put(read, key, value);
        memory = read;
      } finally {
        reloads.delete(overlapping);
      }
    },
  };
}
