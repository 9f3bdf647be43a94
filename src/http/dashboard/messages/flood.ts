import { MINUTE } from '../../../domain/time.ts';
import { millis } from '../look.ts';
import type { PageEvent } from './event.ts';

/** As many SMS of one sender, none much later than the one before, are a flood. */
const FLOOD = 5;
const PAUSE = 5 * MINUTE;

/** The SMS of a flood, the newest first; or one event. */
export type Row = readonly [PageEvent, ...PageEvent[]];

/**
 * Folds floods: the SMS of one sender stand in one row, at the place of the newest. Codes for several SIMs are no flood, as each is
 * waited for by somebody else.
 *
 * @param events the newest first
 */
export function foldFloods(events: readonly PageEvent[]): Row[] {
  const runs = new Map<string, [PageEvent, ...PageEvent[]]>();
  const runOf = new Map<PageEvent, Row>();
  for (const event of events) {
    const key = senderOf(event);
    if (key === null) continue;
    const run = runs.get(key);
    if (run && millis(run.at(-1)?.received_at ?? 0) - millis(event.received_at) <= PAUSE) run.push(event);
    else runs.set(key, [event]);
    const mine = runs.get(key);
    if (mine) runOf.set(event, mine);
  }
  return events.flatMap((event): Row[] => {
    const run = runOf.get(event);
    if (!run || run.length < FLOOD) return [[event]];
    return run[0] === event ? [run] : [];
  });
}

function senderOf(event: PageEvent): string | null {
  if (event.event !== 'sms') return null;
  const hasCode = event.code !== null || event.pickup !== null;
  return JSON.stringify([event.sender, ...(hasCode ? [event.gateway, event.port] : [])]);
}
