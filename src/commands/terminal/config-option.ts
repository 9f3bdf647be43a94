import { Option, type Command } from 'commander';
import { CommandError } from './terminal.ts';

const DEFAULT_CONFIG = 'config/simwire.yaml';
const FLAG = '--config';

/**
 * Adds `--config` to the program; it may stand before or after the command. A command with a `--config` of its own has the later one for
 * itself.
 * @returns a function that returns the file that was named, else `$SIMWIRE_CONFIG` or the default; to be called while a command runs. A
 *   command that takes the file as its argument too hands that in
 */
export function addConfigOption(program: Command): (argument?: string) => string {
  let named: string | undefined;
  program
    .option(`${FLAG} <file>`, `the config (default: $SIMWIRE_CONFIG or ${DEFAULT_CONFIG})`)
    .enablePositionalOptions()
    .hook('preAction', (_, command) => {
      for (let at: Command | null = command; at !== null; at = at.parent) {
        const isOurs = at === program || at.options.some(({ long, hidden }) => long === FLAG && hidden);
        if (isOurs) named ??= at.opts<{ config?: string }>().config;
      }
    });
  return (argument) => {
    if (argument !== undefined && named !== undefined && argument !== named)
      throw new CommandError(`two configs are named: ${named} and ${argument}; leave one out`);
    const written = argument ?? named;
    if (written === '') throw new CommandError(`${FLAG} names no file`);
    return written ?? fileOfEnvironment() ?? DEFAULT_CONFIG;
  };
}

/** Reads the variable; an empty one is how a service manager or a Compose file leaves it unset. */
function fileOfEnvironment(): string | undefined {
  const file = process.env['SIMWIRE_CONFIG'];
  return file === '' ? undefined : file;
}

/** Allows the program's `--config` after the name of every command, as people write it. */
export function takeConfigAnywhere(command: Command): void {
  for (const sub of command.commands) {
    if (!sub.options.some(({ long }) => long === FLAG))
      sub.addOption(new Option(`${FLAG} <file>`).hideHelp());
    takeConfigAnywhere(sub);
  }
}
