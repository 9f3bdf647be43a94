import type { Plan } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { isoTime } from '../render/local-time.ts';
import type { Routed } from '../store/contract/reader.ts';

/** A past event: where it went then, and where it would go now. */
export interface Compared {
  readonly event: Event;
  readonly then: readonly Routed[];
  readonly plans: readonly Plan[];
  readonly differs: boolean;
}

/** What of all the events is counted. */
export interface Tally {
  events: number;
  differing: number;
  sent: number;
  /** How many went, and would go, each way. */
  readonly ways: Map<
    string,
    { readonly rule: string | null; readonly destination: string; then: number; now: number }
  >;
  add(one: Compared): void;
}

export function createTally(): Tally {
  const tally: Tally = {
    events: 0,
    differing: 0,
    sent: 0,
    ways: new Map(),
    add: ({ then, plans, differs }) => {
      tally.events++;
      if (differs) tally.differing++;
      for (const way of then) wayOf(way).then++;
      for (const way of plans) wayOf(way).now++;
    },
  };
  const wayOf = ({ rule, destination }: Routed) => {
    const key = JSON.stringify([rule, destination]);
    const way = tally.ways.get(key) ?? { rule, destination, then: 0, now: 0 };
    tally.ways.set(key, way);
    return way;
  };
  return tally;
}

/** One event that would go elsewhere; its text is not shown. */
export function lineOf({ event, then, plans }: Compared): string {
  const where = event.port === null ? event.gateway : `${event.gateway}/${event.port}`;
  return `${isoTime(event.receivedAt)}  ${event.event} ${where}  then: ${waysOf(then)}  now: ${waysOf(plans)}`;
}

export function asJson({ event, then, plans, differs }: Compared) {
  const { id, event: kind, gateway, port, receivedAt } = event;
  const now = plans.map(({ rule, destination }) => ({ rule, destination }));
  return { id: formatId(id), kind, gateway, port, received_at: isoTime(receivedAt), then, now, differs };
}

/** What came of it all, in words and as data. */
export function summaryOf(
  { events, differing, sent, ways }: Tally,
  { since, until, send }: { readonly since: Millis; readonly until: Millis; readonly send: boolean },
): { text: string; data: object } {
  const counted = [...ways.values()];
  const lines = [
    `${events} ${events === 1 ? 'event' : 'events'} from ${isoTime(since)} to ${isoTime(until)}, ${differing} would go elsewhere than then`,
    ...counted.map(
      ({ rule, destination, then, now }) =>
        `${wayInWords({ rule, destination })}: ${now}${now === then ? '' : ` (then ${then})`}`,
    ),
    ...(send
      ? [`${sent} ${sent === 1 ? 'message is' : 'messages are'} put in line, marked as replayed`]
      : []),
  ];
  const data = {
    since: isoTime(since),
    until: isoTime(until),
    looked_at: events,
    differing,
    ways: counted,
    sent,
  };
  return { text: lines.join('\n'), data };
}

function waysOf(ways: readonly Routed[]): string {
  return ways.map(wayInWords).join(', ') || 'nowhere';
}

function wayInWords({ rule, destination }: Routed): string {
  return `${destination} (${rule ?? 'no rule'})`;
}
