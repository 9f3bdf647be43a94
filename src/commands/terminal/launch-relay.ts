import { realRuntime } from '../../app/runtime.ts';
import { startRelay, type Relay } from '../../app/start.ts';
import type { Config } from '../../config/config.ts';
import type { Logger } from 'pino';
import { createLog, describeError } from '../../observability/log.ts';
import { failureOf } from './failure.ts';
import { onStore, storeRefusal } from '../../operations/context.ts';
import { EXIT, oneOf, printNote } from './terminal.ts';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type Level = (typeof LEVELS)[number];

/**
 * Creates the log of a relay in this process, on stderr.
 *
 * @param level how much is logged where `$SIMWIRE_LOG` does not say
 * @throws CommandError if that names no level
 */
export function openLog(level: Level): Promise<Logger> {
  const written = process.env['SIMWIRE_LOG'];
  const named = oneOf(
    LEVELS,
    written === '' ? undefined : written,
    (one) => `SIMWIRE_LOG: no log level "${one}"`,
  );
  return createLog(named ?? level);
}

/**
 * Starts a relay in this process.
 *
 * @throws Refusal if the store cannot be had or read, or as `startRelay` does
 */
export async function launchRelay(config: Config, log: Logger): Promise<Relay> {
  process.on('uncaughtException', (error) => {
    // What works in the background reads a damaged store as well; that is no mistake in Simwire.
    const named = storeRefusal(config.store, error);
    const failure = named === error ? null : failureOf(named);
    if (failure?.message != null) printNote(failure.message);
    // Node would print the error's message, which may quote what it failed on: somebody's SMS.
    else log.fatal({ error: describeError(error) }, 'a mistake in Simwire ended it');
    process.exit(failure?.exitCode ?? EXIT.no);
  });
  return await onStore(config.store, () => startRelay(config, realRuntime(log)));
}
