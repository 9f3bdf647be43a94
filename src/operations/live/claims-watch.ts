import type { Assignment } from '../../domain/assignment.ts';
import type { EventId } from '../../domain/event.ts';
import type { SubjectId } from '../../domain/subject.ts';
import type { Pulse } from '../../runtime/pulse.ts';
import type { Assignments } from '../../store/contract/assignments.ts';
import type { SmsWithCode } from '../codes/code.ts';

/** The holder of a code. */
export interface Claimed {
  readonly event: SmsWithCode;
  readonly subject: SubjectId;
  /** Null: nobody. */
  readonly assignment: Assignment | null;
  /** It was marked as a code just now: nobody who follows codes has heard of it. */
  readonly isNew: boolean;
}

/** Watches who has the recent codes, for all who follow them. */
export interface ClaimsWatch {
  /** Says that it changed who has a code; then it is looked for what. */
  changed(): void;
  /** Returns who has each of the recent codes. */
  all(): Promise<readonly Claimed[]>;
  /**
   * Returns what changed since a change, or since now.
   *
   * @param seen the number of the last change that is known; null: none, and nothing is returned
   */
  since(seen: number | null): Promise<{ readonly changes: readonly Claimed[]; readonly last: number }>;
}

/** Changes that are kept for those who follow. */
const MOST_CHANGES = 1_000;

/**
 * Creates the watch.
 *
 * @param recent returns the codes whose holders are watched
 */
export function createClaimsWatch(
  assignments: Pick<Assignments, 'of'>,
  pulse: Pick<Pulse, 'raise'>,
  recent: () => Promise<readonly Pick<Claimed, 'event' | 'subject'>[]>,
): ClaimsWatch {
  /** The holder of each code when it was looked at last; null: never. */
  let known: ReadonlyMap<EventId, Claimed> | null = null;
  let changes: { readonly number: number; readonly claimed: Claimed }[] = [];
  let last = 0;
  let isStale = true;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    isStale = false;
    const codes = await recent();
    const held = await assignments.of(codes.map(({ event }) => event.id));
    const now = codes.map((one): Claimed => ({
      ...one,
      assignment: held.get(one.event.id) ?? null,
      isNew: one.event.code.marked === true && known?.has(one.event.id) === false,
    }));
    for (const claimed of now) {
      const before = known?.get(claimed.event.id)?.assignment ?? null;
      if (known === null || (!claimed.isNew && isSame(before, claimed.assignment))) continue;
      changes.push({ number: ++last, claimed });
    }
    changes = changes.slice(-MOST_CHANGES);
    known = new Map(now.map((one) => [one.event.id, one]));
  }

  async function refresh(): Promise<void> {
    while (isStale) {
      looking ??= look().finally(() => {
        looking = null;
      });
      await looking;
    }
  }

  return {
    changed: () => {
      isStale = true;
      pulse.raise();
    },
    all: async () => {
      await refresh();
      return [...(known?.values() ?? [])];
    },
    since: async (seen) => {
      await refresh();
      const news = seen === null ? [] : changes.filter(({ number }) => number > seen);
      return { changes: news.map(({ claimed }) => claimed), last };
    },
  };
}

function isSame(one: Assignment | null, other: Assignment | null): boolean {
  return one?.holder === other?.holder && one?.at === other?.at;
}
