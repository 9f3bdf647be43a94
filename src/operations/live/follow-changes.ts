import { z } from 'zod';
import { isInScope } from '../../domain/subject.ts';
import { useCase } from '../use-case.ts';
import { followFeed, passages, type LiveContext, type Passage } from './follow.ts';

/** Data of a message that says no more than its name. */
export const nothing = z.object({});

/**
 * Follows that something changed, and not what: an event came, or another one has a code. Where nothing changes it says so each
 * few seconds, by which whoever follows knows that it is not cut off.
 */
export const followChanges = useCase({
  role: 'monitor',
  input: z.object({}),
  result: passages,
  run: async (context: LiveContext, { scope }) => {
    const pages = await followFeed(context, scope, {});
    const { claims } = context.live;
    return (async function* passagesOf(): AsyncGenerator<Passage> {
      let seen: number | null = null;
      for await (const page of pages) {
        const { changes, last } = await claims.since(seen);
        seen = last;
        const changed =
          page.events({ scope, wants: () => true }).length > 0 ||
          changes.some(({ subject }) => isInScope(scope, subject));
        const { cursor } = page;
        yield { messages: [{ id: cursor, name: changed ? 'changed' : 'beat', data: '{}' }], cursor };
      }
    })();
  },
});
