import type { Seen, Submission, Usage } from '../domain/submission.ts';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { Documents } from '../store/contract/documents.ts';

/** Most clients that are kept of a token, and tokens of a gateway; those that came longest ago go first. */
const MOST_CLIENTS = 8;
const MOST_TOKENS = 8;
/** Interval at which mere counts and times are written; what is new is written by the next flush. */
const WRITE_COUNTS = MINUTE;

/** Keeps how the report URLs are used: in memory at once, in the store with a flush. */
export interface UsageBook {
  /**
   * Counts a report.
   *
   * @param token its {@link import('../domain/submission.ts').tokenId}
   */
  note(gateway: string, token: string, peer: Submission['peer'], types: readonly string[]): void;
  /**
   * Writes what is new, and from time to time the counts.
   *
   * @param all true to write everything that changed now
   * @throws StoreUnavailable; what was to be written is written by the next flush
   */
  flush(all?: boolean): Promise<void>;
}

interface Kept {
  usage: Usage;
  /** It has something that is new, or was counted only; false: it is as in the store. */
  changed: 'new' | 'counted' | false;
  writtenAt: Millis;
}

/** Goes on with what earlier runs kept. */
export async function openUsageBook(documents: Documents<Usage>, clock: Clock): Promise<UsageBook> {
  const kept = new Map<string, Kept>(
    [...(await documents.all())].map(([gateway, usage]) => [
      gateway,
      { usage, changed: false, writtenAt: 0 },
    ]),
  );

  return {
    note: (gateway, token, peer, types) => {
      const now = clock();
      let one = kept.get(gateway);
      if (!one) {
        one = { usage: { types: {}, tokens: {} }, changed: 'new', writtenAt: 0 };
        kept.set(gateway, one);
      }
      const { usage } = one;
      const clients = usage.tokens[token] ?? [];
      const known = clients.find((client) => client.peer === peer);
      const isNew = !known || types.some((type) => !Object.hasOwn(usage.types, type));
      const client = { peer, ...again(known, now) };
      const others = clients.filter((other) => other !== known);
      one.usage = {
        types: {
          ...usage.types,
          ...Object.fromEntries(types.map((type) => [type, again(usage.types[type], now)])),
        },
        tokens: latest({ ...usage.tokens, [token]: [client, ...others].slice(0, MOST_CLIENTS) }),
      };
      if (one.changed !== 'new') one.changed = isNew ? 'new' : 'counted';
    },
    flush: async (all = false) => {
      const now = clock();
      const due = [...kept].filter(
        ([, { changed, writtenAt }]) =>
          changed === 'new' || (changed === 'counted' && (all || Math.abs(now - writtenAt) >= WRITE_COUNTS)),
      );
      await Promise.all(
        due.map(async ([gateway, one]) => {
          const { usage } = one;
          await documents.set(gateway, usage);
          one.writtenAt = now;
          if (one.usage === usage) one.changed = false;
        }),
      );
    },
  };
}

function again(before: Seen | undefined, now: Millis): Seen {
  return { count: (before?.count ?? 0) + 1, firstAt: before?.firstAt ?? now, lastAt: now };
}

/** Leaves out the tokens that were used longest ago: each new one that a gateway is given leaves an old one behind. */
function latest(tokens: Usage['tokens']): Usage['tokens'] {
  const all = Object.entries(tokens);
  if (all.length <= MOST_TOKENS) return tokens;
  const byUse = all.toSorted(([, [a]], [, [b]]) => (b?.lastAt ?? 0) - (a?.lastAt ?? 0));
  return Object.fromEntries(byUse.slice(0, MOST_TOKENS));
}
