import type { Logger } from 'pino';
import { createRepeats } from '../../domain/repeats.ts';
import type { Clock } from '../../domain/time.ts';

/** What is refused, and what the log says of it: a class, never the request, whose address holds a token. */
const REFUSALS = {
  wrong_token: ['warn', 'a report with an unknown gateway or a wrong token was refused'],
  address_not_allowed: [
    'warn',
    "a report with a right token came from an address that the gateway's allow list lacks",
  ],
  too_large: ['warn', 'a report larger than server.body_limit was refused'],
  undecodable: ['warn', 'nothing in a report could be used; it is in quarantine'],
  unavailable: ['warn', 'a report could not be stored, and its gateway was told to try again'],
  overloaded: ['warn', 'a report was turned away, as too many are being stored already'],
  no_such_path: ['info', 'something was posted to an address other than /report/GATEWAY/TOKEN'],
  malformed: ['info', 'a request was no valid HTTP, or too slow'],
  tls: [
    'warn',
    'a client speaks TLS to this plain HTTP port: its address must start with http://, or a proxy must stand before',
  ],
  crowded: ['warn', 'a connection was turned away, as too many are open'],
} as const satisfies Record<string, readonly ['info' | 'warn', string]>;

export type Refusal = keyof typeof REFUSALS;

/** What a line may say besides. */
export interface RefusalDetail {
  /** Only of a gateway that exists: any other name is the client's words, and may be a misplaced token. */
  readonly gateway?: string | undefined;
  readonly client?: string | undefined;
  /** Why, in Simwire's words. */
  readonly reason?: string | undefined;
}

/** Logs a refusal, at most one a minute of each class and gateway; the next line says how many were left out. */
export type RefusalLog = (refusal: Refusal, detail?: RefusalDetail) => void;

export function createRefusalLog(log: Logger, clock: Clock): RefusalLog {
  const repeats = createRepeats(clock);
  return (refusal, detail = {}) => {
    const more = repeats(`${refusal} ${detail.gateway ?? ''}`);
    if (more === null) return;
    const [level, message] = REFUSALS[refusal];
    log[level]({ refusal, ...detail, ...(more > 0 && { more }) }, message);
  };
}
