import type { Command } from 'commander';
import type { CommandLine } from './command-line.ts';
import type { OutboxOptions, ResendOptions } from './outbox.ts';

/** Adds the commands about what has not arrived. They are loaded only when one is named. */
export function addOutboxCommands(program: Command, { file, ending }: CommandLine): void {
  const outbox = program.command('outbox').description('what has not arrived yet');
  const commands = [
    ['list', 'show deliveries that wait or died, and why', 'outboxList'],
    ['retry', 'send again what died, is held or waits for another attempt', 'outboxRetry'],
    ['release', 'send what is held', 'outboxRelease'],
    ['drop', 'give deliveries up for good', 'outboxDrop'],
  ] as const;
  for (const [name, description, action] of commands) {
    const command = outbox.command(name).description(description);
    if (name !== 'release') command.option('--state <state>', 'pending, retrying, held or dead');
    command
      .option('--destination <name>', 'those to one destination')
      .option('--id <id>', 'one delivery')
      .option('--json', 'print JSON')
      .action(
        ending(async (options: OutboxOptions) => (await import('./outbox.ts'))[action](file(), options)),
      );
  }
  outbox
    .command('resend')
    .description(
      'send what arrived or died once more, or anything to another destination, marked as replayed',
    )
    .argument('<id>', 'the delivery, or the last characters of its id')
    .option('--to <destination>', 'where to (default: where it went)')
    .option('--json', 'print JSON')
    .action(
      ending(async (id: string, options: ResendOptions) =>
        (await import('./outbox.ts')).outboxResend(file(), id, options),
      ),
    );
}
