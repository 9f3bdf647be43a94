import { noteSeen, showEvent } from '../events/event.ts';
import { eventFilter } from '../events/filter.ts';
import { useCase, type Caller } from '../use-case.ts';
import { compileTest } from './candidate.ts';
import { followFeed, passages, place, type LiveContext, type Passage } from './follow.ts';
import type { SharedPage, Wish } from './shared-feed.ts';

/** Follows events as they are stored. */
export const followEvents = useCase({
  role: 'viewer',
  input: eventFilter.extend(place.shape),
  result: passages,
  run: async (context: LiveContext, caller, { after, ...filter }) => {
    const { config, store } = context;
    const { reader } = store;
    const wish: Wish = {
      key: JSON.stringify([caller.codes, filter]),
      scope: caller.scope,
      wants: await compileTest({ config, reader }, caller.scope, caller.codes, filter),
      look: JSON.stringify([caller.codes, caller.scope === 'everything']),
      message: async (one) => ({
        name: 'event',
        data: JSON.stringify(await showEvent({ config, reader }, caller, one)),
      }),
    };
    const pages = await followFeed(context, caller.scope, { after, since: filter.since });
    return passagesOf(context, caller, wish, pages);
  },
});

async function* passagesOf(
  context: LiveContext,
  caller: Caller,
  wish: Wish,
  pages: AsyncIterable<SharedPage>,
): AsyncGenerator<Passage> {
  for await (const page of pages) {
    const messages = await page.messages(wish);
    const events = caller.codes === 'shown' ? page.events(wish) : [];
    await noteSeen(
      context,
      caller,
      events.map((event) => ({ event })),
    );
    yield { messages, cursor: page.cursor };
  }
}
