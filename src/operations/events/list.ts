import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { list } from '../fields.ts';
import { useCase } from '../use-case.ts';
import { eventWithin } from '../within-scope.ts';
import { listedEvent, noteSeen, showEvent, type ShownEvent, type Viewer } from './event.ts';
import { compileFilter, eventFilter } from './filter.ts';
import { isSearch, type Words } from './words.ts';

/** Lists stored events with their texts, the newest first, page by page. */
export const listEvents = useCase({
  role: 'viewer',
  input: eventFilter.extend({ limit: z.number(), cursor: z.string().optional() }),
  result: z.object({ items: list(listedEvent), next: z.string().nullable() }),
  run: async (context: StoreContext, caller, { limit, cursor, ...filter }) => {
    const { config, store } = context;
    const { reader } = store;
    const { scope, query, words } = await compileFilter(
      { config, reader },
      caller.scope,
      caller.codes,
      filter,
    );
    const request = { limit, ...(cursor !== undefined && { cursor }) };
    const page = isSearch(words)
      ? await context.search(scope, query, words, request)
      : await reader.events(scope, query, request);
    const found = page.items.flatMap((one) => eventWithin(caller.scope, one) ?? []);
    if (cursor === undefined && isSearch(words)) await context.audit.note(caller, 'search');
    await noteFound(context, caller, words, found);
    const items: ShownEvent[] = [];
    for (const one of found) {
      items.push(await showEvent({ config, reader }, caller, one));
      // What is shown in a page must not hold up what is stored meanwhile.
      if (items.length % SHOWN_TOGETHER === 0) await nextTurn();
    }
    return { items, next: page.next };
  },
});

/** Events that are prepared for showing without a pause. */
const SHOWN_TOGETHER = 10;

/** Notes whom a whole code led to its event, which reveals it, and who is shown codes that are not masked. */
async function noteFound(
  context: StoreContext,
  caller: Viewer,
  words: Words,
  stored: readonly StoredEvent[],
): Promise<void> {
  if (words.code !== undefined && stored.length > 0)
    await context.audit.note(caller, 'reveal', ...stored.map(({ event: one }) => ({ event: one.id })));
  await noteSeen(context, caller, stored);
}
