import type { EventId } from '../../domain/event.ts';
import type { Reader } from '../../store/contract/reader.ts';
import { holdsCode } from './code.ts';
import type { WaitingLine } from './waiting-line.ts';

/** Events that are read together. */
const PAGE = 100;

/**
 * Creates the function that offers codes to those who wait which another process has stored since it was called last. As
 * long as nobody waits nothing is read.
 *
 * @param isOffered returns whether an event was offered when it was stored
 */
export function createOffers(
  reader: Pick<Reader, 'feed'>,
  line: Pick<WaitingLine, 'isEmpty' | 'offer' | 'lookAgain'>,
  isOffered: (event: EventId) => boolean,
): () => Promise<void> {
  /** The place in the feed up to which everything was offered; null: nobody waited. */
  let place: string | null = null;

  return async () => {
    if (line.isEmpty()) {
      place = null;
      return;
    }
    if (place === null) {
      place = (await reader.feed('everything', null, PAGE)).cursor;
      await line.lookAgain();
      return;
    }
    for (let more = true; more;) {
      const { events, damaged, cursor } = await reader.feed('everything', place, PAGE);
      place = cursor;
      more = events.length + damaged.length === PAGE;
      for (const { event } of events) if (!isOffered(event.id) && holdsCode(event)) line.offer(event);
    }
  };
}
