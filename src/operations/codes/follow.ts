import { z } from 'zod';
import { formatId } from '../../domain/id.ts';
import { isInScope } from '../../domain/subject.ts';
import { id } from '../fields.ts';
import { candidate, compileTest, type Candidate } from '../live/candidate.ts';
import type { Claimed } from '../live/claims-watch.ts';
import { followFeed, passages, place, type LiveContext, type Passage } from '../live/follow.ts';
import type { Message, Wish } from '../live/shared-feed.ts';
import { useCase, type Caller } from '../use-case.ts';
import { asHolding, asListed, holding, holdsCode } from './code.ts';
import { codeFilter } from './list.ts';

/** A change of who has a code. */
export const claimChange = z.object({ event: id, ...holding.shape });

/**
 * Follows codes as they are stored, and who has them. It begins with who has each of the recent ones: that may have changed
 * while nobody followed.
 */
export const followCodes = useCase({
  role: 'viewer',
  input: codeFilter.extend(place.shape),
  result: passages,
  run: async (context: LiveContext, caller, { after, ...filter }) => {
    const { config, store } = context;
    const { reader, assignments } = store;
    const fits = await compileTest({ config, reader }, caller.scope, caller.codes, filter);
    const wants = (one: Candidate): boolean => holdsCode(one.event) && fits(one);
    const wish: Wish = {
      ...{ key: JSON.stringify(['codes', filter]), scope: caller.scope, wants, look: 'codes' },
      message: async ({ event }) => {
        const held = await assignments.of([event.id]);
        const shown = holdsCode(event) ? asListed(event, held.get(event.id) ?? null) : null;
        return { name: 'code', data: JSON.stringify(shown) };
      },
    };
    const pages = await followFeed(context, caller.scope, { after, since: filter.since });
    const { claims } = context.live;

    return (async function* passagesOf(): AsyncGenerator<Passage> {
      let seen: number | null = null;
      for await (const page of pages) {
        const { cursor } = page;
        const { changes, last } = await claims.since(seen);
        const changed = seen === null ? await claims.all() : changes;
        seen = last;
        const messages = [...(await page.messages(wish)), ...changesFor(caller, wants, changed, cursor)];
        yield { messages: messages.length > 0 ? messages : NONE, cursor };
      }
    })();
  },
});

const NONE: readonly Message[] = [];

function changesFor(
  { scope }: Caller,
  wants: (one: Candidate) => boolean,
  changes: readonly Claimed[],
  cursor: string,
): Message[] {
  return changes
    .filter(({ event, subject }) => isInScope(scope, subject) && wants(candidate(event)))
    .map(({ event, assignment, isNew }) => ({
      id: cursor,
      ...(isNew
        ? { name: 'code', data: JSON.stringify(asListed(event, assignment)) }
        : {
            name: 'claim',
            data: JSON.stringify({ event: formatId(event.id), ...asHolding(assignment) }),
          }),
    }));
}
