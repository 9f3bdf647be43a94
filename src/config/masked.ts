import { z } from 'zod';
import { formatDuration } from '../domain/duration.ts';
import { CONDITIONS, type Threshold } from '../faults/conditions.ts';
import { isoTime } from '../render/local-time.ts';
import type { Config } from './config.ts';

/** Stands in the place of what is masked. */
const MASKED = '•••';

/** Keys whose texts are secrets as a whole: the topic of ntfy is one, as whoever knows it can read along. */
const SECRETS: ReadonlySet<string> = new Set([
  'token',
  'tokens',
  'password',
  'secret',
  'client_secret',
  'topic',
]);

/** Keys of addresses that let in whoever knows them: of these only the server is shown. */
const SECRET_ADDRESSES: ReadonlySet<string> = new Set(['webhook_url', 'url']);

/** Keys of lengths of time, but for those of alerts' conditions. */
const DURATIONS: ReadonlySet<string> = new Set([
  'absolute',
  'audit_retention',
  'digest',
  'every',
  'expires',
  'for',
  'forget_after',
  'group_wait',
  'idle',
  'period',
  'repeat_interval',
  'retention',
  'within',
]);

/**
 * Returns a config as plain data without its secrets: tokens, passwords, keys, and the parts of addresses that may be one.
 * Durations and rates are written as in the file, moments as ISO 8601.
 */
export function maskedConfig(config: Config): Readonly<Record<string, unknown>> {
  return maskedRecord([], { ...config, digest: undefined, warnings: undefined });
}

/** The keys that lead to a value, the outermost first. Items of a list are reached as the list is. */
type Path = readonly string[];

function maskedRecord(path: Path, record: object): Record<string, unknown> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, masked([...path, key], value)]));
}

function masked(path: Path, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(path, item));
  if (value instanceof Map) {
    const entries: readonly (readonly [unknown, unknown])[] = [...value.entries()];
    return maskedRecord(path, Object.fromEntries(entries.map(([name, one]) => [String(name), one])));
  }
  if (typeof value === 'number') return written(path, value);
  const key = path.at(-1) ?? '';
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? maskedText(key, value) : value;
  const limit = key === 'rate' ? rate.safeParse(value) : null;
  return limit?.success
    ? `${limit.data.count}/${formatDuration(limit.data.per).slice(1)}`
    : maskedRecord(path, value);
}

const rate = z.object({ count: z.number(), per: z.number() });

/** Writes a number as somebody would in the file: a length of time with its unit, a moment as ISO 8601. */
function written(path: Path, value: number): number | string {
  const [part, , owner, key] = path;
  const last = path.at(-1) ?? '';
  if (part === 'tests' && last === 'time') return isoTime(value);
  if (part === 'server' && path[1] === 'tokens' && last === 'expires') return isoTime(value);
  const thresholds: Readonly<Record<string, Threshold>> | undefined =
    part === 'alerts'
      ? Object.entries(CONDITIONS).find(([name]) => name === owner)?.[1].thresholds
      : undefined;
  const isDuration = DURATIONS.has(last) || thresholds?.[key ?? '']?.unit === 'duration';
  return isDuration ? formatDuration(value) : value;
}

function maskedText(key: string, text: string): string {
  if (SECRETS.has(key)) return MASKED;
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null) return text;
  const hidden = SECRET_ADDRESSES.has(key) && url.pathname.length > 1 ? `/${MASKED}` : null;
  const query = url.search === '' ? '' : `?${MASKED}`;
  const user = url.username === '' && url.password === '' ? '' : `${MASKED}@`;
  return `${url.protocol}//${user}${url.host}${hidden ?? url.pathname}${query}`;
}
