import { pagesUrl } from '../../access/hosts.ts';
import type { Config } from '../../config/config.ts';

/** The part of a config that says where Simwire is reached. */
type Server = Pick<Config['server'], 'listen' | 'admin_listen' | 'tls' | 'admin_url' | 'public_url'>;

/**
 * Makes the URL of an address that Simwire listens on.
 *
 * @param everywhere stands for the host where that is every address of this machine
 */
export function listeningUrl(
  { host, port }: Server['listen'],
  { tls }: Pick<Server, 'tls'>,
  everywhere: string,
): string {
  const reachable = host === '0.0.0.0' || host === '::' ? everywhere : host;
  const scheme = tls ? 'https' : 'http';
  return `${scheme}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Returns the address under which people and programs reach pages and API; where the config does not say it, from this machine. */
export function siteUrl(server: Server): string {
  return pagesUrl(server) ?? listeningUrl(server.admin_listen ?? server.listen, server, '127.0.0.1');
}
