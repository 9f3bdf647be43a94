import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** The names under which people may reach pages and API. */
export interface HostSettings {
  readonly listen: { readonly host: string };
  readonly admin_listen?: { readonly host: string } | undefined;
  readonly public_url?: string | undefined;
  readonly admin_url?: string | undefined;
  readonly hosts: readonly string[];
}

/**
 * Returns whether pages and API answer to a `Host`. A page of another site can have its own name lead here (DNS
 * rebinding), but not an address, and none of the names that the config has.
 */
export function isHostAllowed(host: string | undefined, settings: HostSettings): boolean {
  const name = nameOf(host ?? '');
  if (name === null) return false;
  // No resolver is asked for these two: an address is itself, and localhost is this machine (RFC 6761, 6.3).
  if (isIP(name) !== 0 || name === 'localhost') return true;
  return namesIn(settings).includes(name);
}

/** Returns the address of the pages for people; null: the config does not say, or says only that of the gateways. */
export function pagesUrl({
  admin_url,
  admin_listen,
  public_url,
}: Pick<HostSettings, 'admin_url' | 'admin_listen' | 'public_url'>): string | null {
  return admin_url ?? (admin_listen ? null : (public_url ?? null));
}

function namesIn({ listen, admin_listen, public_url, admin_url, hosts }: HostSettings): string[] {
  const written = [listen.host, admin_listen?.host, hostOf(public_url), hostOf(admin_url), ...hosts];
  return written.flatMap((one) => (one === undefined ? [] : (nameOf(one) ?? [])));
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.host;
}

/** Reads the name, or the address without brackets, of `name:port`; null where it is none. */
function nameOf(host: string): string | null {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  if (address === undefined && name === undefined) return isIP(host) === 6 ? host : null;
  return (address ?? name ?? '').toLowerCase().replace(/\.$/, '');
}

/**
 * Returns whether a request comes from a page of this very site, by the `Origin` that every browser sends with a write.
 * Whoever is known by what a browser adds by itself (a cookie, an address) may write only so.
 */
export function isSameOrigin(
  { origin, host }: IncomingHttpHeaders,
  secure: boolean,
  { public_url, admin_url }: Pick<HostSettings, 'public_url' | 'admin_url'>,
): boolean {
  const url = origin === undefined ? null : URL.parse(origin);
  if (url === null || origin !== url.origin) return false;
  const own = [public_url, admin_url].flatMap((one) =>
    one === undefined ? [] : (URL.parse(one)?.origin ?? []),
  );
  if (own.includes(origin)) return true;
  // Where the proxy does not say that it came by https, the page's address does.
  return (secure ? ['https:'] : ['http:', 'https:']).some(
    (scheme) => url.protocol === scheme && URL.parse(`${scheme}//${host ?? ''}`)?.host === url.host,
  );
}
