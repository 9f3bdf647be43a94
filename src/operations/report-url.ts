import type { Config } from '../config/config.ts';

/** The longest report URL that the web interfaces of some devices take, in characters. */
export const LONGEST_URL = 64;

/** A report URL as it is shown. */
export interface ReportUrl {
  readonly url: string;
  /** Its length with the whole token, in characters. */
  readonly length: number;
  /** Longer than {@link LONGEST_URL}. */
  readonly too_long: boolean;
}

/**
 * Makes the URL that a gateway reports to: below `server.public_url`, or where that is not set, at the address at which
 * Simwire listens.
 */
export function reportUrlOf(
  { server }: Pick<Config, 'server'>,
  gateway: string,
  token: string,
  tokens: 'shown' | 'masked',
): ReportUrl {
  const base = (server.public_url ?? `http://${listeningAt(server.listen)}`).replace(/\/+$/, '');
  const path = `${base}/report/${encodeURIComponent(gateway)}/`;
  const length = path.length + token.length;
  const end = tokens === 'shown' ? token : '•'.repeat(token.length);
  return { url: path + end, length, too_long: length > LONGEST_URL };
}
