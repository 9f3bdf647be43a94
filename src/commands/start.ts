import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import type { Relay } from '../app/start.ts';
import { type Config, terminalOnly } from '../config/config.ts';
import { formatProblem } from '../config/problem.ts';
import { SECOND } from '../domain/time.ts';
import { describeError } from '../observability/log.ts';
import { launchRelay, openLog } from './terminal/launch-relay.ts';
import { readConfig, refusals, requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, type ExitCode } from './terminal/terminal.ts';
import { terminated } from './terminal/terminated.ts';

/**
 * `simwire start`: runs the relay until SIGINT or SIGTERM. A changed config file, or SIGHUP, loads the config again; one
 * with problems is refused, and the old one goes on. Exit code 1: it could not go on, and may be started anew.
 */
export async function start(file: string): Promise<ExitCode> {
  const config = requireConfig(file);
  const refused = refusedOffTerminal(config);
  if (refused !== null) throw new CommandError(`${file}: ${refused}`);
  // Signals from the first moment on: as a container's first process it would not be ended by one that nobody listens to,
  // and elsewhere a SIGHUP would end it.
  const ended = terminated();
  const launched = launch(config);
  const ignore = reloadOnChange(file, launched);
  try {
    const { relay } = await launched;
    const exitCode = await Promise.race([ended.then(() => EXIT.fine), relay.failed.then(() => EXIT.no)]);
    ignore();
    await relay.stop();
    return exitCode;
  } finally {
    ignore();
  }
}

/** A relay at work, and its log. */
interface Launched {
  readonly relay: Relay;
  readonly log: Logger;
}

async function launch(config: Config): Promise<Launched> {
  const log = await openLog('info');
  return { log, relay: await launchRelay(config, log) };
}

/** Says why a config may not be started here; null if it may. */
function refusedOffTerminal(config: Config): string | null {
  const [name] = process.stdout.isTTY ? [] : terminalOnly(config);
  if (name === undefined) return null;
  return `destination ${name} would write texts and codes into a file or a log: give it allow_log: true if that is meant`;
}

function reloadOnChange(file: string, launched: Promise<Launched>): () => void {
  let queue = Promise.resolve();
  const reload = (): void => {
    queue = queue
      .then(async () => {
        const { relay, log } = await launched;
        await loadAgain(file, relay, log).catch((error: unknown) => {
          if (error instanceof CommandError) log.error({ file }, `${file}: not taken over: ${error.message}`);
          else log.error({ file, error: describeError(error) }, `${file}: not taken over`);
        });
      })
      // It could not start, and says so.
      .catch(() => undefined);
  };
  process.on('SIGHUP', reload);
  watchFile(file, { interval: SECOND, persistent: false }, reload);
  return () => {
    process.off('SIGHUP', reload);
    unwatchFile(file, reload);
  };
}

/** Takes over the config as the file has it now, or logs every reason against that. */
async function loadAgain(file: string, relay: Relay, log: Logger): Promise<void> {
  const loaded = readConfig(file);
  if (!loaded.ok) {
    for (const problem of refusals(loaded)) {
      const { line, column } = problem;
      log.error({ file: problem.file, line, column }, formatProblem(problem));
    }
    log.error({ file }, `${file}: not taken over; the config before it goes on`);
    return;
  }
  const refused = refusedOffTerminal(loaded.config);
  if (refused === null) {
    await relay.reload(loaded.config);
    log.info({ file }, `${file}: taken over`);
  } else log.error({ file }, `${file}: not taken over: ${refused}; the config before it goes on`);
}
