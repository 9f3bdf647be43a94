import { say } from './phrases.ts';

/** The document's counters (4.1): what they count, and over which period. */
const COUNTED = ['dur', 'mcn', 'mtn', 'smsctl', 'dataflow'] as const;
const OVER = ['tot', 'mon', 'day', '24hours', '1hour', 'last'] as const;

/** Names a counter of a port for people: `smsctl_day` as `day SMS`; one that is not known keeps its name. */
export function counterName(name: string): string {
  const [first = '', second = ''] = name.split('_');
  // `mon_dur` has its parts the other way round.
  const parts = second === 'dur' ? [first, second] : [second, first];
  const over = OVER.find((known) => known === parts[0]);
  const counted = COUNTED.find((known) => known === parts[1]);
  if (!over || !counted) return name;
  return say('quota_counter', { over: say(`quota_${over}`), counted: say(`quota_${counted}`) });
}
