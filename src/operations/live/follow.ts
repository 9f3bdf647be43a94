import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import type { Millis } from '../../domain/time.ts';
import type { Pulse } from '../../runtime/pulse.ts';
import { InvalidCursor } from '../../store/contract/paging.ts';
import type { StoreContext } from '../context.ts';
import type { ClaimsWatch } from './claims-watch.ts';
import type { Message, SharedFeed, SharedPage } from './shared-feed.ts';

/** The context of use cases that follow what is stored. */
export interface LiveContext extends StoreContext {
  readonly live: {
    readonly pulse: Pick<Pulse, 'next'>;
    readonly feed: SharedFeed;
    readonly claims: ClaimsWatch;
  };
  /** Ends when whoever follows is gone. */
  readonly gone: AbortSignal;
}

/** A piece of a stream; without messages it says that nothing happened for a while. */
export interface Passage {
  readonly messages: readonly Message[];
  /** Whoever has received it goes on after it. */
  readonly cursor: string;
}

/** The result of a use case that goes on: it ends with whoever asked. */
export const passages = z.custom<AsyncIterable<Passage>>();

/** The place from which somebody follows: after a message that they have, or from a moment; else from now on. */
export const place = z.object({ after: z.string().optional(), since: z.number().optional() });

/**
 * Follows the feed in pages; those without events say that nothing happened for a while.
 *
 * @throws Refusal where the place is none
 */
export async function followFeed(
  { live, gone }: LiveContext,
  scope: Scope,
  { after, since }: z.output<typeof place>,
): Promise<AsyncIterable<SharedPage>> {
  const first = await firstPage(live.feed, scope, after ?? since ?? null);
  return (async function* pages() {
    for (let page = first; ; page = await live.feed.after(scope, page.cursor)) {
      yield page;
      if (page.isLast) await live.pulse.next();
      if (gone.aborted) return;
    }
  })();
}

async function firstPage(feed: SharedFeed, scope: Scope, from: string | Millis | null): Promise<SharedPage> {
  try {
    return await feed.after(scope, from);
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new Refusal('invalid', [{ field: 'Last-Event-ID', message: error.message }]);
  }
}
