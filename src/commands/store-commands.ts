import type { Command } from 'commander';
import type { BackupOptions } from './backup.ts';
import type { CommandLine } from './command-line.ts';
import type { ReplayOptions } from './replay.ts';

/** Adds the commands about what is stored. Each is loaded only when it is named. */
export function addStoreCommands(program: Command, { file, ending }: CommandLine): void {
  program
    .command('replay')
    .description('show what would be sent for past events, and how that differs from then')
    .requiredOption('--since <time>', 'from when on: 24h or 1w ago, 18:00, or 2026-01-31T14:00')
    .option('--until <time>', 'up to when, written in the same ways (default: now)')
    .option('--rule <name>', 'only what one rule sends')
    .option('--gateway <name>', 'events of one gateway')
    .option('--config <new>', 'a config to try instead of the one in force')
    .option('--send', 'send it, marked as replayed')
    .option('--json', 'print JSON')
    .action(ending(async (options: ReplayOptions) => (await import('./replay.ts')).replay(file(), options)));
  program
    .command('backup')
    .description('copy the store into a file, also while a relay runs on it')
    .argument('<file>')
    .option('--force', 'replace the file if it exists')
    .action(
      ending(async (target: string, options: BackupOptions) =>
        (await import('./backup.ts')).backup(file(), target, options),
      ),
    );
  program
    .command('restore')
    .description('put a backup in the place of the store, while no relay runs on it')
    .argument('<file>')
    .action(ending(async (from: string) => (await import('./restore.ts')).restore(file(), from)));
}
