import pino, { type Logger } from 'pino';
import { MINUTE, type Clock, type Millis } from '../domain/time.ts';

/**
 * Creates the log: JSON lines on stderr, pretty-printed on a terminal. No log line may hold a message text, a code, a
 * phone number, a token or a URL with a secret; callers name the fields that they log, and log no whole objects.
 *
 * @param level `debug`, `info`, `warn`, `error` or `silent`
 */
export async function createLog(level: string): Promise<Logger> {
  const options = { level, base: null };
  if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }));
  // Only people need it, and it takes its time to load.
  const { default: pretty } = await import('pino-pretty');
  const screen = pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true });
  return pino(options, screen);
}

/** The part of an exception that may be logged. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  /** Stack frames. */
  readonly at: readonly string[];
}

/** Describes an exception without its message: a decoder's message quotes its input, which is somebody's SMS. */
export function describeError(thrown: unknown): LoggedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, at: [] };
  const head = `${thrown.name}: ${thrown.message}`;
  const stack = thrown.stack?.startsWith(head) === true ? thrown.stack.slice(head.length) : '';
  const at = stack.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
  return { type: thrown.name, ...code, at };
}

/** The number of kinds kept apart; beyond it the one logged longest ago is forgotten. */
const MOST_KINDS = 1_000;

/**
 * Decides whether another log line of a kind is written: at most one a minute.
 *
 * @returns the number of lines suppressed since the last one; null if this one is to be suppressed too
 */
export type LogThrottle = (kind: string) => number | null;

/** Creates a throttle for log lines; each kind is counted on its own. */
/** Creates a throttle for log lines; each kind is counted on its own. */
export function createLogThrottle(clock: Clock): LogThrottle {
  const logged = new Map<string, { readonly at: Millis; suppressed: number }>();
  return (kind) => {
    const now = clock();
    const last = logged.get(kind);
    // The clock may have been set back.
    if (last && Math.abs(now - last.at) < MINUTE) {
      last.suppressed += 1;
      return null;
    }
    logged.delete(kind);
    logged.set(kind, { at: now, suppressed: 0 });
    const [oldest] = logged.keys();
    if (logged.size > MOST_KINDS && oldest !== undefined) logged.delete(oldest);
    return last?.suppressed ?? 0;
  };
}
