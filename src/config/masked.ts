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

/**
 * Returns a config as plain data without its secrets: tokens, passwords, keys, and the parts of addresses that may be one.
 * Durations are in milliseconds.
 */
export function maskedConfig(config: Config): Readonly<Record<string, unknown>> {
  return maskedRecord({ ...config, digest: undefined, warnings: undefined });
}

function maskedRecord(record: object): Record<string, unknown> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, masked(key, value)]));
}

/** @param key the nearest one: items of a list are masked as the list is */
function masked(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(key, item));
  if (value instanceof Map) {
    const entries: readonly (readonly [unknown, unknown])[] = [...value.entries()];
    return maskedRecord(Object.fromEntries(entries.map(([name, one]) => [String(name), one])));
  }
  if (typeof value === 'object' && value !== null) return maskedRecord(value);
  return typeof value === 'string' ? maskedText(key, value) : value;
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
