import { SECOND, type Duration } from '../../domain/time.ts';

/** What one client, or all of them together, may take of time, connections and memory. */
export interface HttpLimits {
  /** For the head of a request, and for the first byte on a new connection. */
  readonly headersTimeout: Duration;
  /** For a whole request: 4 MB within it is about half a megabit per second. */
  readonly requestTimeout: Duration;
  /** How long a connection may rest between requests: a gateway that reports every minute keeps its own. */
  readonly keepAliveTimeout: Duration;
  /** For a client that takes nothing of its answer. */
  readonly idleTimeout: Duration;
  /** How often the time-outs above are looked after. */
  readonly checkEvery: Duration;
  readonly connections: number;
  /** Of those over which no valid token came: all of them, and those of one address. */
  readonly strangers: number;
  readonly strangersOfOne: number;
  /** Reports being read or stored at the same time; beyond it a 503 costs nothing. */
  readonly reports: number;
  /** Bytes of all bodies being read or stored at the same time. */
  readonly bodyBytes: number;
}

export const LIMITS: HttpLimits = {
  headersTimeout: 10 * SECOND,
  requestTimeout: 60 * SECOND,
  keepAliveTimeout: 75 * SECOND,
  idleTimeout: 120 * SECOND,
  checkEvery: 2 * SECOND,
  connections: 2_000,
  strangers: 1_500,
  strangersOfOne: 128,
  reports: 1_000,
  bodyBytes: 64 * 1024 * 1024,
};
