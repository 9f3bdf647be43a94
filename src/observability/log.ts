import pino, { type Logger } from 'pino';

/**
 * The log: JSON lines on stderr, made readable where that is a terminal. Nothing that is logged may hold a text, a
 * code, a number, a token or a URL with a secret; callers name what they log, and log no whole objects.
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
