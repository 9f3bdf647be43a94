import type { Channel } from '../channels/channel.ts';
import type { Millis } from '../domain/time.ts';
import type { Outbox, Waiting } from '../store/contract/outbox.ts';
import {
  alone,
  firstToTell,
  isSummedUp,
  MOST_SUMMED_UP,
  nextBatch,
  type Batch,
  type Sharing,
} from './batch.ts';
import type { Pacer } from './pacer.ts';
import type { PoisonSearch } from './poison-messages.ts';

export interface BatchParts {
  readonly destination: string;
  readonly channel: Pick<Channel, 'capabilities'>;
  readonly outbox: Pick<Outbox, 'due'>;
  readonly pacer: Pacer;
  /** Whether a limit may make deliveries wait. */
  readonly paced: boolean;
  readonly fit: Sharing['fit'];
  readonly poison: PoisonSearch;
}

/**
 * What leaves next: one message, or as many single events as may be in flight where events share none.
 *
 * @param waiting in the order in which they are to leave; one slot at least is free for them
 * @param free how many messages may be in flight besides those that are
 * @param failing the destination is in trouble: one event at a time is tried, as a probe
 */
export async function nextBatches(
  parts: BatchParts,
  waiting: readonly Waiting[],
  { free, failing, now }: { readonly free: number; readonly failing: boolean; readonly now: Millis },
): Promise<Batch[]> {
  const { destination, outbox, pacer } = parts;
  const [lead, ...others] = waiting;
  if (!lead) return [];
  if (!parts.channel.capabilities.combine)
    return waiting.slice(0, parts.paced ? pacer.slots(now, now, free) : free).map(alone);
  const summedUp = isSummedUp(lead.delivery, now);
  if (failing && !summedUp) return [alone(firstToTell([lead, ...others], now))];
  const all = summedUp ? (await outbox.due({ destination, now, limit: MOST_SUMMED_UP })).items : waiting;
  const [first = lead, ...rest] = all;
  const slots = (until: Millis, most: number): number => pacer.slots(now, until, most);
  return [
    nextBatch([first, ...rest], now, {
      fit: fitOrOne(parts.fit),
      among: parts.poison.among,
      slots,
    }),
  ];
}

/** Where one of many cannot be rendered they go one by one, and its own attempt tells of that. */
function fitOrOne(fit: Sharing['fit']): Sharing['fit'] {
  return (items, how) => {
    try {
      return fit(items, how);
    } catch {
      return 1;
    }
  };
}
