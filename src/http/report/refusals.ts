import type { Logger } from 'pino';
import { REJECTIONS, type Rejected, type Rejection } from '../../domain/rejected.ts';
import { MINUTE, type Clock, type Millis } from '../../domain/time.ts';
import { createLogThrottle } from '../../observability/log.ts';

/** Refusals by class, with level and log message. The request itself is never logged: its path holds a token. */
const REFUSALS = {
  wrong_token: ['warn', 'a report with an unknown gateway or a wrong token was refused'],
  token_cut: [
    'warn',
    'a report with only the beginning of the token was refused: the device cuts long addresses off; give the gateway a shorter token, 16 characters are enough',
  ],
  address_not_allowed: [
    'warn',
    "a report with a right token came from an address that the gateway's allow list lacks",
  ],
  too_large: ['warn', 'a report larger than server.body_limit was refused'],
  undecodable: ['warn', 'nothing in a report could be used; it is in quarantine'],
  unavailable: ['warn', 'a report could not be stored, and its gateway was asked to try again'],
  overloaded: ['warn', 'a report was turned away, as too many are being stored already'],
  no_such_path: ['info', 'a request for an address other than /report/GATEWAY/TOKEN was refused'],
  not_a_post: ['info', 'a request for the address of reports was no POST, so it brought no report'],
  malformed: ['info', 'a request was no valid HTTP, or too slow'],
  tls: [
    'warn',
    'a client speaks TLS to this plain HTTP port: its address must start with http://, or a proxy must stand before',
  ],
  plain_http: ['warn', 'a client speaks plain HTTP to this TLS port: its address must start with https://'],
  crowded: ['warn', 'a connection was turned away, as too many are open'],
} as const satisfies Record<string, readonly ['info' | 'warn', string]> & Record<Rejection, unknown>;

export type Refusal = keyof typeof REFUSALS;

/** Log lines of one class in a minute, whoever is refused: an attack from many addresses must not fill the disk. */
const LINES_A_MINUTE = 20;

/** Further fields of a log line. */
export interface RefusalDetail {
  /** Only the name of a gateway that exists: any other is the client's input, and may be a misplaced token. */
  readonly gateway?: string | undefined;
  readonly client?: string | undefined;
  /** Reason, in Simwire's words. */
  readonly reason?: string | undefined;
}

/**
 * Reports a refusal: one log line a minute for each class, gateway and client, and {@link LINES_A_MINUTE} of a class;
 * the next line counts those suppressed. The client is recorded each time.
 */
export type RefusalLog = (refusal: Refusal, detail?: RefusalDetail) => void;

/**
 * Creates the log of refusals.
 *
 * @param record records the rejected client
 */
export function createRefusalLog(
  log: Logger,
  clock: Clock,
  record: (one: Pick<Rejected, 'client' | 'kind' | 'gateway'>) => void,
): RefusalLog {
  const throttle = createLogThrottle(clock);
  const minutes = new Map<Refusal, { since: Millis; lines: number; suppressed: number }>();

  /** Counts a line of a class. Returns the number of lines suppressed before it; null if it is to be suppressed too. */
  function line(refusal: Refusal): number | null {
    const now = clock();
    let minute = minutes.get(refusal);
    const suppressed = minute?.suppressed ?? 0;
    if (!minute || Math.abs(now - minute.since) >= MINUTE) {
      minute = { since: now, lines: 0, suppressed };
      minutes.set(refusal, minute);
    }
    if (minute.lines === LINES_A_MINUTE) {
      minute.suppressed += 1;
      return null;
    }
    minute.lines += 1;
    minute.suppressed = 0;
    return suppressed;
  }

  return (refusal, detail = {}) => {
    const { client, gateway } = detail;
    const kind = REJECTIONS.find((one) => one === refusal);
    if (kind) record({ kind, client: client ?? null, gateway: gateway ?? null });
    const repeated = throttle(JSON.stringify([refusal, gateway, client]));
    if (repeated === null) return;
    const others = line(refusal);
    if (others === null) return;
    const [level, message] = REFUSALS[refusal];
    const more = repeated + others;
    log[level]({ refusal, ...detail, ...(more > 0 && { more }) }, message);
  };
}
