import { tokenId, type Seen, type Submission, type Usage } from '../domain/submission.ts';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';
import type { Documents } from '../store/contract/documents.ts';

/** Most clients that are kept of a token, and tokens of a gateway; those that came longest ago go first. */
const MOST_CLIENTS = 8;
const MOST_TOKENS = 8;
/** Interval at which mere counts and times are written; what is new is written by the next flush. */
const WRITE_COUNTS = MINUTE;

/** Keeps how the report URLs are used: in memory at once, in the store with a flush, where other relays count, too. */
export interface UsageBook {
  /** Counts a report, posted with that token. */
  note(gateway: string, token: string, peer: Submission['peer'], types: readonly string[]): void;
  /**
   * Writes what is new, and from time to time the counts.
   *
   * @param all true to write everything that changed now
   * @throws StoreUnavailable; what was to be written is written by the next flush
   */
  flush(all?: boolean): Promise<void>;
}

const NOTHING: Usage = { types: {}, tokens: {} };

/** Reports that are alike, one after the other: most are like the one before, so these are only counted. */
interface Run {
  readonly token: string;
  /** The token's {@link tokenId}. */
  readonly id: string;
  readonly peer: Submission['peer'];
  readonly types: readonly string[];
  count: number;
  readonly firstAt: Millis;
  lastAt: Millis;
}

interface Kept {
  /** All that is known, but for the run. */
  usage: Usage;
  /** The part of it that is not in the store. */
  unwritten: Usage;
  run: Run | null;
  /** The unwritten part has something that is new, or was counted only; false: there is none. */
  changed: 'new' | 'counted' | false;
  writtenAt: Millis;
}

/** Goes on with what earlier runs kept. */
export async function openUsageBook(documents: Documents<Usage>, clock: Clock): Promise<UsageBook> {
  const kept = new Map<string, Kept>(
    [...(await documents.all())].map(([gateway, usage]) => [
      gateway,
      { usage, unwritten: NOTHING, run: null, changed: false, writtenAt: 0 },
    ]),
  );

  async function write(gateway: string, one: Kept, now: Millis): Promise<void> {
    const { unwritten, changed } = one;
    one.unwritten = NOTHING;
    one.changed = false;
    try {
      const stored = await documents.change(gateway, (before) => together(before ?? NOTHING, unwritten));
      one.usage = together(stored, one.unwritten);
      one.writtenAt = now;
    } catch (error) {
      one.unwritten = together(unwritten, one.unwritten);
      one.changed = changed;
      throw error;
    }
  }

  return {
    note: (gateway, token, peer, types) => {
      const now = clock();
      let one = kept.get(gateway);
      if (!one) {
        one = { usage: NOTHING, unwritten: NOTHING, run: null, changed: 'new', writtenAt: 0 };
        kept.set(gateway, one);
      }
      const { run } = one;
      if (run && run.token === token && run.peer === peer && isSame(run.types, types)) {
        run.count++;
        run.lastAt = now;
        return;
      }
      endRun(one);
      const { usage } = one;
      const id = tokenId(token);
      const isNew =
        !usage.tokens[id]?.some((client) => client.peer === peer) ||
        types.some((type) => !Object.hasOwn(usage.types, type));
      one.run = { token, id, peer, types, count: 1, firstAt: now, lastAt: now };
      if (one.changed !== 'new') one.changed = isNew ? 'new' : 'counted';
    },
    flush: async (all = false) => {
      const now = clock();
      for (const one of kept.values()) endRun(one);
      const due = [...kept].filter(
        ([, { changed, writtenAt }]) =>
          changed === 'new' || (changed === 'counted' && (all || Math.abs(now - writtenAt) >= WRITE_COUNTS)),
      );
      await Promise.all(due.map(([gateway, one]) => write(gateway, one, now)));
    },
  };
}

/** Adds a run to what is known, and to what is not written. */
function endRun(one: Kept): void {
  if (!one.run) return;
  const { id, peer, types, count, firstAt, lastAt } = one.run;
  const seen: Seen = { count, firstAt, lastAt };
  const noted: Usage = {
    types: Object.fromEntries(types.map((type) => [type, seen])),
    tokens: { [id]: [{ peer, ...seen }] },
  };
  one.usage = together(one.usage, noted);
  one.unwritten = together(one.unwritten, noted);
  one.run = null;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** Adds what was seen later to what was seen before. */
function together(before: Usage, later: Usage): Usage {
  const types = { ...before.types };
  for (const [type, seen] of Object.entries(later.types)) types[type] = sum(types[type], seen);
  const tokens = { ...before.tokens };
  for (const [token, clients] of Object.entries(later.tokens)) {
    const known = tokens[token] ?? [];
    const again = clients.map((client) => ({
      peer: client.peer,
      ...sum(
        known.find(({ peer }) => peer === client.peer),
        client,
      ),
    }));
    const others = known.filter(({ peer }) => !again.some((client) => client.peer === peer));
    const byUse = [...again, ...others].sort((a, b) => b.lastAt - a.lastAt);
    tokens[token] = byUse.slice(0, MOST_CLIENTS);
  }
  return { types, tokens: latest(tokens) };
}

function sum(before: Seen | undefined, { count, firstAt, lastAt }: Seen): Seen {
  if (!before) return { count, firstAt, lastAt };
  return {
    count: before.count + count,
    firstAt: Math.min(before.firstAt, firstAt),
    lastAt: Math.max(before.lastAt, lastAt),
  };
}

/** Leaves out the tokens that were used longest ago: each new one that a gateway is given leaves an old one behind. */
function latest(tokens: Usage['tokens']): Usage['tokens'] {
  const all = Object.entries(tokens);
  if (all.length <= MOST_TOKENS) return tokens;
  const byUse = all.toSorted(([, [a]], [, [b]]) => (b?.lastAt ?? 0) - (a?.lastAt ?? 0));
  return Object.fromEntries(byUse.slice(0, MOST_TOKENS));
}
