import type { Rejected } from '../domain/rejected.ts';
import type { Clock } from '../domain/time.ts';
import type { Documents } from '../store/contract/documents.ts';

/** Most clients and kinds that are kept; the one rejected longest ago goes first. */
const MOST_KEPT = 200;

/** Record of rejected clients: in memory at once, in the store with the next flush. */
export interface RejectedBook {
  note(one: Pick<Rejected, 'client' | 'kind' | 'gateway'>): void;
  /**
   * Writes what changed since the last flush.
   *
   * @throws StoreUnavailable; what was to be written is written by the next flush
   */
  flush(): Promise<void>;
}

/** Opens the record with what earlier runs kept. */
export async function openRejectedBook(documents: Documents<Rejected>, clock: Clock): Promise<RejectedBook> {
  // A Map keeps the order of insertion: the first key is the one rejected longest ago.
  const kept = new Map([...(await documents.all())].sort(([, a], [, b]) => a.lastAt - b.lastAt));
  /** What came since the last flush; null: the store is to forget it. */
  const unwritten = new Map<string, Rejected | null>();

  async function write(key: string): Promise<void> {
    const one = unwritten.get(key);
    if (one === undefined) return;
    unwritten.delete(key);
    try {
      if (one === null) await documents.delete(key);
      else await documents.change(key, (before) => together(before, one));
    } catch (error) {
      const since = unwritten.get(key);
      unwritten.set(key, one === null || !since ? (since ?? one) : together(one, since));
      throw error;
    }
  }

  return {
    note: ({ client, kind, gateway }) => {
      const key = JSON.stringify([kind, client, gateway]);
      const now = clock();
      const noted: Rejected = { ...{ client, kind, gateway }, count: 1, firstAt: now, lastAt: now };
      const before = kept.get(key) ?? null;
      kept.delete(key);
      kept.set(key, together(before, noted));
      unwritten.set(key, together(unwritten.get(key) ?? null, noted));
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) {
        kept.delete(oldest);
        unwritten.set(oldest, null);
      }
    },
    flush: async () => {
      await Promise.all([...unwritten.keys()].map(write));
    },
  };
}

/** Adds what was counted later to what was counted before. */
function together(before: Rejected | null, later: Rejected): Rejected {
  if (before === null) return later;
  return {
    ...later,
    count: before.count + later.count,
    firstAt: Math.min(before.firstAt, later.firstAt),
    lastAt: Math.max(before.lastAt, later.lastAt),
  };
}
