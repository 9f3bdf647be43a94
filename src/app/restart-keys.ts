import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../config/config.ts';

/** Lists the keys of a config that differ from the one with which a process began, and count after a restart only. */
export function restartKeys(first: Config, next: Config): string[] {
  const differs = {
    'server.listen': !isDeepStrictEqual(next.server.listen, first.server.listen),
    'server.admin_listen': !isDeepStrictEqual(next.server.admin_listen, first.server.admin_listen),
    // Other files are taken over, but not https in place of http.
    'server.tls': (next.server.tls === undefined) !== (first.server.tls === undefined),
    store: !isDeepStrictEqual(next.store, first.store),
  };
  return Object.entries(differs).flatMap(([key, isOther]) => (isOther ? [key] : []));
}
