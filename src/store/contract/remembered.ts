import type { Documents } from './documents.ts';
import { StoreUnavailable } from './errors.ts';

/** A write-through cache of the documents of one kind, read again on request. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  entries(): ReadonlyMap<string, T>;
  /** Sets a document, or deletes it with null. The cache has it at once; resolves when it is stored. */
  set(key: string, value: T | null): Promise<void>;
  /** Sets a document as `set` does, whatever becomes of it: where the store is unavailable, it is left to be stored later. */
  keep(key: string, value: T | null): Promise<void>;
  /** Lists the documents that are left to be stored. */
  left(): readonly string[];
  /** Stores what was left. @throws StoreUnavailable: it is left still */
  storeLeft(): Promise<void>;
  /** Leaves a document as it is in the store, from the next reload on: another process knows better. */
  giveUp(key: string): void;
  /** Replaces a document, unless somebody else has deleted it meanwhile; then it is gone from the cache, too. */
  replace(key: string, value: T): Promise<void>;
  /** Reads one document again: another process may just have stored it. */
  learn(key: string): Promise<void>;
  /** Reads the documents again: another process may have changed them. */
  reload(): Promise<void>;
}

interface Write<T> {
  readonly value: T | null;
  /** True if the store was unavailable. */
  isLeft: boolean;
}

type Writes<T> = Map<string, Write<T>>;

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
  function begin(key: string, value: T | null): Write<T> {
    const mine = { value, isLeft: false };
    unwritten.set(key, mine);
    for (const overlapping of reloads) overlapping.set(key, mine);
    put(memory, key, value);
    return mine;
  }

  function end(key: string, mine: Write<T>): void {
    if (unwritten.get(key) === mine) unwritten.delete(key);
  }

  async function write<R>(key: string, value: T | null, work: () => Promise<R>): Promise<R> {
    const mine = begin(key, value);
    try {
      return await work();
    } finally {
      end(key, mine);
    }
  }

  async function store(key: string, value: T | null): Promise<void> {
    await (value === null ? documents.delete(key) : documents.set(key, value));
  }

  /** Stores a value; leaves it if the store is unavailable. */
  async function storeOrLeave(key: string, mine: Write<T>): Promise<void> {
    mine.isLeft = false;
    try {
      await store(key, mine.value);
      end(key, mine);
    } catch (error) {
      if (error instanceof StoreUnavailable) mine.isLeft = true;
      else end(key, mine);
      throw error;
    }
  }

  function allLeft(): [key: string, write: Write<T>][] {
    return [...unwritten].filter(([, { isLeft }]) => isLeft);
  }

  return {
    get: (key) => memory.get(key),
    entries: () => memory,
    set: async (key, value) => {
      await write(key, value, () => store(key, value));
    },
    keep: async (key, value) => {
      await storeOrLeave(key, begin(key, value)).catch(() => undefined);
    },
    left: () => allLeft().map(([key]) => key),
    storeLeft: async () => {
      await Promise.all(allLeft().map((left) => storeOrLeave(...left)));
    },
    giveUp: (key) => {
      if (unwritten.get(key)?.isLeft === true) unwritten.delete(key);
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
