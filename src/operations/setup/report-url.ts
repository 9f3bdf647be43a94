import { networkInterfaces } from 'node:os';
import type { Config } from '../../config/config.ts';
import { ownAddress } from '../../runtime/own-address.ts';
import { listeningUrl } from './addresses.ts';
import { LONGEST_URL } from './init.ts';

/** A report URL as it is shown. */
export interface ReportUrl {
  readonly url: string;
  /** Its length with the whole token, in characters. */
  readonly length: number;
  /** Longer than some devices take. */
  readonly too_long: boolean;
}

/**
 * Creates the function that makes the URL that a gateway reports to with a token: below `server.public_url`, or where that
 * is not set, at the address at which Simwire listens.
 */
export function reportUrls(
  config: Pick<Config, 'server' | 'gateways'>,
  tokens: 'shown' | 'masked',
): (gateway: string, token: string) => ReportUrl {
  // Looking them up takes long enough to count for a thousand gateways.
  const interfaces = config.server.public_url === undefined ? networkInterfaces() : {};
  return (gateway, token) => {
    const base = config.server.public_url ?? listeningAt(config, gateway, interfaces);
    const path = `${base}/report/${encodeURIComponent(gateway)}/`;
    const length = path.length + token.length;
    const end = tokens === 'shown' ? token : '•'.repeat(token.length);
    return { url: path + end, length, too_long: length > LONGEST_URL };
  };
}

/**
 * Returns the URL at which Simwire listens; where that is everywhere, with the address of this machine that the gateway most likely sees.
 */
function listeningAt(
  { server, gateways }: Pick<Config, 'server' | 'gateways'>,
  gateway: string,
  interfaces: ReturnType<typeof networkInterfaces>,
): string {
  const { listen } = server;
  const allowed = gateways[gateway]?.allow.find((entry) => !entry.includes('/')) ?? null;
  return listeningUrl(listen, server, ownAddress(allowed, interfaces) ?? listen.host);
}
