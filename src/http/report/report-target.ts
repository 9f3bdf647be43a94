/** What the address of a report says. */
export interface ReportTarget {
  readonly gateway: string;
  readonly token: string;
  /** The query as it came, without its `?`. */
  readonly query: string;
}

// Firmware joins "host" and "path" as it likes, so that doubled and trailing slashes, and the absolute form that is meant
// for proxies, all occur.
const TARGET = /^(?:https?:\/\/[^/?#]*)?\/+report\/+([^/?#]+)\/+([^/?#]+)\/*(?:\?(.*))?$/i;

/**
 * Takes the target of a request apart: `/report/GATEWAY/TOKEN`, a query allowed.
 *
 * @returns null if it is another address, `malformed` if its percent-encoding is broken
 */
export function parseReportTarget(url: string): ReportTarget | 'malformed' | null {
  const match = TARGET.exec(url);
  if (!match) return null;
  const [, gateway = '', token = '', query = ''] = match;
  try {
    return { gateway: decodeURIComponent(gateway), token: decodeURIComponent(token), query };
  } catch {
    return 'malformed';
  }
}
