import { unwatchFile, watchFile } from 'node:fs';
import { terminalOnly } from '../config/config.ts';
import { formatProblem } from '../config/problem.ts';
import { SECOND } from '../domain/time.ts';
import { createLog } from '../log.ts';
import { startRelay, type Relay } from '../relay.ts';
import { realWorld } from '../world.ts';
import { CommandError, EXIT, readConfig, requireConfig, tell, type ExitCode } from './terminal.ts';
import type { Config } from '../config/config.ts';

/**
 * `simwire start`: runs the relay until SIGINT or SIGTERM. A changed config file, or SIGHUP, loads the config again; one
 * with problems is refused, and the old one goes on.
 */
export async function start(file: string): Promise<ExitCode> {
  const config = requireConfig(file);
  const refused = refusedOffTerminal(config);
  if (refused !== null) throw new CommandError(`${file}: ${refused}`);
  const relay = await startRelay(config, realWorld(createLog(logLevel())));
  const ignore = reloadOnChange(file, relay);
  await terminated();
  ignore();
  await relay.stop();
  return EXIT.fine;
}

/** How much is logged: `SIMWIRE_LOG`, or everything that an operator should know. */
export function logLevel(): string {
  return process.env['SIMWIRE_LOG'] ?? 'info';
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function terminated(): Promise<void> {
  return new Promise((resolve) => {
    const once = (): void => {
      process.off('SIGINT', once);
      process.off('SIGTERM', once);
      resolve();
    };
    process.on('SIGINT', once);
    process.on('SIGTERM', once);
  });
}

/** Why a config may not be started here; null if it may. */
function refusedOffTerminal(config: Config): string | null {
  const [name] = process.stdout.isTTY ? [] : terminalOnly(config);
  if (name === undefined) return null;
  return `destination ${name} would write texts and codes into a file or a log: give it allow_log: true if that is meant`;
}

function reloadOnChange(file: string, relay: Relay): () => void {
  let queue = Promise.resolve();
  const reload = (): void => {
    queue = queue
      .then(() => loadAgain(file, relay))
      .catch((error: unknown) => {
        tell(`the config could not be taken over: ${error instanceof Error ? error.message : String(error)}`);
      });
  };
  process.on('SIGHUP', reload);
  watchFile(file, { interval: SECOND, persistent: false }, reload);
  return () => {
    process.off('SIGHUP', reload);
    unwatchFile(file, reload);
  };
}

async function loadAgain(file: string, relay: Relay): Promise<void> {
  const loaded = readConfig(file);
  if (!loaded.ok) {
    tell(loaded.problems.map(formatProblem).join('\n'));
    tell(`${file}: not taken over; the config before it goes on`);
    return;
  }
  const refused = refusedOffTerminal(loaded.config);
  if (refused === null) await relay.reload(loaded.config);
  tell(refused === null ? `${file}: taken over` : `${file}: not taken over: ${refused}`);
}
