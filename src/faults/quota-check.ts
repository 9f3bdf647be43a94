import type { Quota } from '../domain/observation.ts';
import type { Verdict } from './verdict.ts';

/** The document's counters (4.1), in words: what they count, and over which time. */
const COUNTED: Readonly<Record<string, string>> = {
  dur: 'call minutes',
  mcn: 'calls',
  mtn: 'answered calls',
  smsctl: 'SMS',
  dataflow: 'MB',
};
const OVER: Readonly<Record<string, string>> = {
  tot: 'total',
  mon: 'month',
  day: 'day',
  '24hours': '24 h',
  '1hour': '1 h',
  last: 'last',
};

/** Named in the detail at most. */
const MOST = 3;

/**
 * Whether any counter of a port is nearly used up.
 *
 * @param above the share of a counter's limit above which it is; a limit of 0 or none is no limit
 */
export function checkQuota(quotas: Readonly<Record<string, Quota>> | undefined, above: number): Verdict {
  if (!quotas) return null;
  let full: string[] | null = null;
  for (const name in quotas) {
    const quota = quotas[name];
    if (quota && isFull(quota, above)) (full ??= []).push(name);
  }
  if (!full) return false;
  const more = full.length > MOST ? `, ${full.length - MOST} more` : '';
  return {
    detail:
      full
        .slice(0, MOST)
        .map((name) => describe(name, quotas[name]))
        .join(', ') + more,
  };
}

function isFull({ used, limit }: Quota, above: number): boolean {
  return limit !== null && limit > 0 && (used > above * limit || used >= limit);
}

/** `smsctl_day` 95 of 100 is `day SMS 95/100`; `mon_dur` is written the other way round on the wire. */
function describe(name: string, quota: Quota | undefined): string {
  const [first = '', second = ''] = name.split('_');
  const [over, counted] = second === 'dur' ? [first, second] : [second, first];
  const known = OVER[over] && COUNTED[counted] ? `${OVER[over]} ${COUNTED[counted]}` : name;
  return `${known} ${quota?.used ?? '?'}/${quota?.limit ?? '?'}`;
}
