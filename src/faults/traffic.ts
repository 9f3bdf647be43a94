import type { PortTraffic, Slice, Tally } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import type { TrafficOutcome } from './report.ts';
import type { AlertSettings } from './settings.ts';

/** A window is kept in so many slices; what leaves it leaves by the slice. */
const SLICES = 10;

/** Counts one more outcome. */
export function count(
  traffic: PortTraffic,
  { kind, ok }: TrafficOutcome,
  settings: AlertSettings,
  now: Millis,
): PortTraffic {
  const { sms_sending_fails, calls_fail } = settings.conditions;
  switch (kind) {
    case 'sms_sent':
      return { ...traffic, sms: add(traffic.sms, ok, sms_sending_fails.within, now) };
    case 'call_out':
      return { ...traffic, calls: add(traffic.calls, ok, calls_fail.within, now) };
    case 'received':
      return { ...traffic, received: { count: (traffic.received?.count ?? 0) + 1, last: now } };
  }
}

/** What a tally says of the last `within`. */
export function sum(tally: Tally, within: Duration, now: Millis): { total: number; failed: number } {
  const recent = tally.slices.filter(([start]) => now - start < within);
  return {
    total: recent.reduce((sum, [, total]) => sum + total, 0),
    failed: recent.reduce((sum, [, , failed]) => sum + failed, 0),
  };
}

function add(tally: Tally | undefined, ok: boolean, within: Duration, now: Millis): Tally {
  const width = Math.max(1, Math.ceil(within / SLICES));
  const start = Math.floor(now / width) * width;
  const kept = (tally?.slices ?? []).filter(([at]) => now - at < within && at !== start);
  const current = tally?.slices.find(([at]) => at === start);
  const slice: Slice = [start, (current?.[1] ?? 0) + 1, (current?.[2] ?? 0) + (ok ? 0 : 1)];
  return { slices: [...kept, slice].slice(-SLICES - 1), ok };
}
