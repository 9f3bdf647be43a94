import type { Config } from '../config/config.ts';
import { describeUnexpected } from '../http/unexpected.ts';
import { createLog } from '../log.ts';
import { startHelper } from '../relay/helper.ts';
import type { Relay } from '../relay/relay.ts';
import { realWorld } from '../relay/world.ts';
import { warmUpSooner } from '../warm-up.ts';

/**
 * Starts a relay in this process, with a log on stderr.
 *
 * @param level how much is logged where `$SIMWIRE_LOG` does not say
 * @throws as `startRelay` does
 */
export async function launchRelay(config: Config, level: string): Promise<Relay> {
  const log = await createLog(process.env['SIMWIRE_LOG'] ?? level);
  // Node would print the error's message, which may quote what it failed on: somebody's SMS.
  process.on('uncaughtException', (error) => {
    log.fatal({ error: describeUnexpected(error) }, 'a mistake in Simwire ended it');
    process.exit(1);
  });
  const helper = startHelper(log);
  // Loaded only now: so both threads load at the same time, and the relay is ready sooner.
  const { startRelay } = await import('../relay/relay.ts');
  const relay = await startRelay(config, realWorld(log), helper);
  warmUpSooner();
  return relay;
}
