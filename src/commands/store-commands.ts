import type { Command } from 'commander';
import type { BackupOptions } from './backup.ts';
import type { CommandLine } from './command-line.ts';
import type { CopyOptions } from './copy.ts';
import type { MessagesOptions } from './messages.ts';
import type { MigrateOptions } from './migrate.ts';
import type { QuarantineOptions } from './quarantine.ts';
import type { ReplayOptions } from './replay.ts';

/** Adds the commands about what is stored. Each is loaded only when it is named. */
export function addStoreCommands(program: Command, { file, ending }: CommandLine): void {
  program
    .command('messages')
    .description('list and search stored messages and other events; with an id all that is known of one')
    .argument('[id]', 'an id, or its last characters')
    .option('--since <time>', 'from when on: 24h or 1w ago, 18:00, or 2026-01-31T14:00')
    .option('--until <time>', 'up to when, written in the same ways')
    .option('--gateway <name>', 'of one gateway')
    .option('--port <ports>', 'of ports: 1.02, 3, 3-8, 1.*, office/1.02')
    .option('--sim <pattern>', 'of a SIM by its name, number or ICCID')
    .option('--tag <pattern>', 'of SIMs with a tag')
    .option('--from <pattern>', 'from a sender: a name or number, "HSBC*", "/^\\+44/"')
    .option('--to <pattern>', 'to a recipient')
    .option('--text <pattern>', 'with this in the text, or what a /regular expression/ finds')
    .option('--code [code]', 'with a code, with this one, or with a `pickup` code; `none`: without')
    .option('--rule <name>', 'that a rule took')
    .option('--unrouted', 'that went to nobody')
    .option('--event <kind>', 'of a kind, such as sms, call or alert')
    .option('--peer <address>', 'posted from this address')
    .option('--token <number>', 'posted with this token of the gateway: 1, 2, …')
    .option('--limit <count>', 'no more than so many, the newest first', '50')
    .option('--json', 'print JSON')
    .action(
      ending(async (id: string | undefined, options: MessagesOptions) =>
        (await import('./messages.ts')).messages(file(), id, options),
      ),
    );
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
  addQuarantine(program, { file, ending });
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
  program
    .command('migrate')
    .description('bring the tables of the store to this version, as the next start would')
    .option('--dry-run', 'only show what would be done')
    .action(
      ending(async (options: MigrateOptions) => (await import('./migrate.ts')).migrate(file(), options)),
    );
  program
    .command('copy')
    .description('copy all that is stored from SQLite to PostgreSQL, while no relay runs on either')
    .requiredOption('--from <store>', 'the store that is copied: sqlite:data/simwire.db')
    .option(
      '--to <store>',
      'where to: postgres://user:password@host/database (default: the store of the config)',
    )
    .action(ending(async (options: CopyOptions) => (await import('./copy.ts')).copy(file(), options)));
}

function addQuarantine(program: Command, { file, ending }: CommandLine): void {
  const quarantine = program.command('quarantine').description('what could not be decoded');
  quarantine
    .command('list')
    .description('show what could not be decoded, how often it came, and why it could not')
    .option('--gateway <name>', 'of one gateway')
    .option('--json', 'print JSON')
    .action(
      ending(async (options: QuarantineOptions) =>
        (await import('./quarantine.ts')).quarantineList(file(), options),
      ),
    );
  quarantine
    .command('show')
    .description('show one part as it came')
    .argument('<id>', 'an id, or its last characters')
    .option('--json', 'print JSON')
    .action(
      ending(async (id: string, options: QuarantineOptions) =>
        (await import('./quarantine.ts')).quarantineShow(file(), id, options),
      ),
    );
  quarantine
    .command('retry')
    .description('decode again; what this version understands is stored, sent and removed')
    .argument('[id]', 'one part')
    .option('--gateway <name>', 'all of one gateway')
    .option('--all', 'all')
    .option('--json', 'print JSON')
    .action(
      ending(async (id: string | undefined, options: QuarantineOptions) =>
        (await import('./quarantine.ts')).quarantineRetry(file(), id, options),
      ),
    );
}
