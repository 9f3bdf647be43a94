import type { Quota } from '../domain/observation.ts';
import { readText } from './fields.ts';

/** The counters of a port entry (document 4.1): calls, call control, talk control, SMS control, traffic control. */
const NAMES: readonly string[] = [
  ...['tot_dur', 'mon_dur', 'day_dur'],
  ...['mcn_tot', 'mcn_mon', 'mcn_day'],
  ...['mtn_tot', 'mtn_mon', 'mtn_day'],
  ...['smsctl_tot', 'smsctl_mon', 'smsctl_day'],
  ...['dataflow_tot', 'dataflow_day', 'dataflow_24hours', 'dataflow_1hour', 'dataflow_last'],
];

/**
 * The counters of a port entry by the wire's name: `"n/m"`, -1 unlimited; a bare number has no limit.
 *
 * @returns undefined if the entry has none
 */
export function readQuotas(
  entry: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Quota>> | undefined {
  const quotas: Record<string, Quota> = {};
  for (const name of NAMES) {
    const match = /^(\d{1,15}(?:\.\d{1,15})?)(?:\s*\/\s*(-?\d{1,15}(?:\.\d{1,15})?))?$/.exec(
      readText(entry[name]) ?? '',
    );
    if (!match) continue;
    const limit = Number(match[2] ?? -1);
    quotas[name] = { used: Number(match[1]), limit: limit < 0 ? null : limit };
  }
  return Object.keys(quotas).length > 0 ? quotas : undefined;
}
