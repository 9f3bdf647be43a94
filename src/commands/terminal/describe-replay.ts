import type { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { placeName } from '../../domain/port.ts';
import type { ComparedEvent, replay } from '../../operations/rules/replay.ts';
import { localTime } from './moment.ts';

type Way = ComparedEvent['then'][number];

/** Describes one event that would go elsewhere; its text is not shown. */
export function lineOf(event: ComparedEvent, config: Config): string {
  const { received_at, kind, then, now } = event;
  return `${localTime(received_at, config)}  ${kind} ${placeName(event)}  then: ${waysOf(then)}  now: ${waysOf(now)}`;
}

/** Describes what came of it all. */
export function describeSummary(
  { looked_at, since, until, differing, ways, sent }: z.output<typeof replay.result>,
  send: boolean,
  config: Config,
): string {
  const [from, to] = [localTime(since, config), localTime(until, config)];
  const lines = [
    `${looked_at} ${looked_at === 1 ? 'event' : 'events'} from ${from} to ${to}, ${differing} would go elsewhere than then`,
    ...ways.map(
      ({ then, now, ...way }) => `${wayInWords(way)}: ${now}${now === then ? '' : ` (then ${then})`}`,
    ),
    ...(send ? [`${sent} ${sent === 1 ? 'message is' : 'messages are'} queued, marked as replayed`] : []),
  ];
  return lines.join('\n');
}

function waysOf(ways: readonly Way[]): string {
  return ways.map(wayInWords).join(', ') || 'nowhere';
}

function wayInWords({ rule, destination }: Way): string {
  return `${destination} (${rule ?? 'no rule'})`;
}
