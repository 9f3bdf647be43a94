import { SECOND, type Duration } from '../../domain/time.ts';

/** Limits on time, connections and memory, for one client or all together. */
export interface HttpLimits {
  /** For the headers of a request, and for the first byte on a new connection. */
  readonly headersTimeout: Duration;
  /** For a whole request: 4 MB within it is about half a megabit per second. */
  readonly requestTimeout: Duration;
  /** For an idle connection between requests: a gateway that reports every minute keeps its connection. */
  readonly keepAliveTimeout: Duration;
  /** For a client that does not read its answer. */
  readonly idleTimeout: Duration;
  /** For a client that does not read what a stream sends. */
  readonly streamTimeout: Duration;
  /** Interval at which these time-outs are checked. */
  readonly checkEvery: Duration;
  readonly connections: number;
  /** Connections that streams may take of these: the rest is for reports. */
  readonly streams: number;
  /** Connections over which no valid token came: in total, and per address. */
  readonly unauthenticated: number;
  readonly unauthenticatedPerAddress: number;
  /** Reports being read or stored at the same time; more are refused with 503. */
  readonly reports: number;
  /** Bytes of all bodies being read or stored at the same time. */
  readonly bodyBytes: number;
}

/** Built-in limits. */
export const LIMITS: HttpLimits = {
  headersTimeout: 10 * SECOND,
  requestTimeout: 60 * SECOND,
  keepAliveTimeout: 75 * SECOND,
  idleTimeout: 120 * SECOND,
  streamTimeout: 15 * SECOND,
  checkEvery: 2 * SECOND,
  connections: 2_000,
  streams: 1_000,
  unauthenticated: 1_500,
  unauthenticatedPerAddress: 128,
  reports: 1_000,
  bodyBytes: 64 * 1024 * 1024,
};

/** A report's share of the admitted reports and bytes. */
export interface Admission {
  /** Reserves further bytes; false, and none reserved, if they exceed the limit. */
  grow(bytes: number): boolean;
  /** Releases everything; to be called once. */
  release(): void;
}

/** Bounds the reports being read and stored at the same time, so that overload is refused before memory grows. */
export interface AdmissionControl {
  /** Admits a report; null if the limit is reached. */
  admit(): Admission | null;
}

/**
 * Creates the admission control.
 * @param most limits: reports, and bytes of their bodies, at the same time
 */
export function createAdmissionControl(most: {
  readonly reports: number;
  readonly bodyBytes: number;
}): AdmissionControl {
  let reports = 0;
  let total = 0;
  return {
    admit() {
      if (reports >= most.reports) return null;
      reports += 1;
      let mine = 0;
      return {
        grow(bytes) {
          if (total + bytes > most.bodyBytes) return false;
          total += bytes;
          mine += bytes;
          return true;
        },
        release() {
          reports -= 1;
          total -= mine;
        },
      };
    },
  };
}
