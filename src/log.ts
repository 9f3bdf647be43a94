import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/**
 * The log: JSON lines on stderr, made readable where that is a terminal. Nothing that is logged may hold a text, a
 * code, a number, a token or a URL with a secret; callers name what they log, and log no whole objects.
 *
 * @param level `debug`, `info`, `warn`, `error` or `silent`
 */
export function createLog(level: string): Logger {
  const options = { level, base: null };
  if (!process.stderr.isTTY) return pino(options, pino.destination({ dest: 2, sync: true }));
  const screen = pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true });
  return pino(options, screen);
}
