import type { Config } from '../config/config.ts';
import { ownAddress } from '../runtime/own-address.ts';
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
 * Makes the URL that a gateway reports to: below `server.public_url`, or where that is not set, at the address at which
 * Simwire listens.
 */
export function reportUrlOf(
  config: Pick<Config, 'server' | 'gateways'>,
  gateway: string,
  token: string,
  tokens: 'shown' | 'masked',
): ReportUrl {
  const base = config.server.public_url ?? `http://${listeningAt(config, gateway)}`;
  const path = `${base}/report/${encodeURIComponent(gateway)}/`;
  const length = path.length + token.length;
  const end = tokens === 'shown' ? token : '•'.repeat(token.length);
  return { url: path + end, length, too_long: length > LONGEST_URL };
}

/**
 * Returns the address on which Simwire listens; where that is everywhere, the address of this machine that the gateway most likely sees.
 */
function listeningAt(
  { server: { listen }, gateways }: Pick<Config, 'server' | 'gateways'>,
  gateway: string,
): string {
  const { host, port } = listen;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = isEverywhere
    ? ownAddress(gateways[gateway]?.allow.find((entry) => !entry.includes('/')) ?? null)
    : null;
  const shown = own ?? host;
  return `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
