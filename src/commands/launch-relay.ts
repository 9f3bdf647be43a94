import { realRuntime } from '../app/runtime.ts';
import { startRelay, type Relay } from '../app/start.ts';
import type { Config } from '../config/config.ts';
import { createLog, describeError } from '../observability/log.ts';
import { failureOf } from './failure.ts';
import { onStore, storeRefusal } from '../operations/context.ts';
import { EXIT, tell } from './terminal.ts';

/**
 * Starts a relay in this process, with a log on stderr.
 *
 * @param level how much is logged where `$SIMWIRE_LOG` does not say
 * @throws Refusal if the store cannot be had or read, or as `startRelay` does
 */
export async function launchRelay(config: Config, level: string): Promise<Relay> {
  const log = await createLog(process.env['SIMWIRE_LOG'] ?? level);
  process.on('uncaughtException', (error) => {
    // What works in the background reads a damaged store as well; that is no mistake in Simwire.
    const told = storeRefusal(config.store, error);
    const failure = told === error ? null : failureOf(told);
    if (failure?.message != null) tell(failure.message);
    // Node would print the error's message, which may quote what it failed on: somebody's SMS.
    else log.fatal({ error: describeError(error) }, 'a mistake in Simwire ended it');
    process.exit(failure?.exitCode ?? EXIT.no);
  });
  return await onStore(config.store, () => startRelay(config, realRuntime(log)));
}
