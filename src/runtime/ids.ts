import { IDS_PER_MILLISECOND, idOf, partsOfId, tickAt, type NextId } from '../domain/id.ts';
import type { Clock } from '../domain/time.ts';

/** Settings of an id maker. */
export interface IdMaker {
  readonly clock: Clock;
  /** From 0 to 31; nobody else makes ids under it meanwhile. */
  readonly instance: number;
  /** The greatest id that is stored already. */
  readonly last: number;
}

/**
 * Makes the ids of one instance. Where a millisecond has no more of them, they are borrowed from the next ones; where the
 * clock goes back, they go on from the last one.
 */
export function createIds({ clock, instance, last }: IdMaker): NextId {
  let { tick } = partsOfId(last);
  // The last id may be another instance's: what follows is greater than anything that was made in its millisecond.
  let sequence = last === 0 ? -1 : IDS_PER_MILLISECOND - 1;
  return () => {
    const now = tickAt(clock());
    if (now > tick) {
      tick = now;
      sequence = 0;
    } else if (++sequence === IDS_PER_MILLISECOND) {
      tick++;
      sequence = 0;
    }
    return idOf({ tick, instance, sequence });
  };
}
