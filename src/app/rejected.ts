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
  const changed = new Set<string>();

  return {
    note: ({ client, kind, gateway }) => {
      const key = JSON.stringify([kind, client, gateway]);
      const now = clock();
      const before = kept.get(key);
      kept.delete(key);
      kept.set(key, {
        ...{ client, kind, gateway },
        count: (before?.count ?? 0) + 1,
        firstAt: before?.firstAt ?? now,
        lastAt: now,
      });
      changed.add(key);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) {
        kept.delete(oldest);
        changed.add(oldest);
      }
    },
    flush: async () => {
      const keys = [...changed];
      await Promise.all(
        keys.map((key) => {
          const one = kept.get(key);
          return one ? documents.set(key, one) : documents.delete(key);
        }),
      );
      for (const key of keys) changed.delete(key);
    },
  };
}
