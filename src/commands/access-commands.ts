import type { Command } from 'commander';
import type { AuditOptions } from './audit.ts';
import type { CommandLine } from './command-line.ts';
import type { McpOptions } from './mcp.ts';

/** Adds the commands about people who may, and what they did. Each is loaded only when it is named. */
export function addAccessCommands(program: Command, { file, ending }: CommandLine): void {
  program
    .command('password')
    .description('print the hash of a password, for server.users (typed, or from standard input)')
    .action(ending(async () => (await import('./password.ts')).password()));
  program
    .command('login')
    .description('print a link that logs in to the pages, once and within 10 minutes')
    .option('--user <name>', 'as whom (default: admin)')
    .action(
      ending(async (options: { user?: string }) => (await import('./users.ts')).login(file(), options)),
    );
  const users = program.command('users').description('who may, at once and whatever the config says');
  users
    .command('list')
    .description('show the users and tokens of the config, with their roles and sessions')
    .option('--json', 'print JSON')
    .action(
      ending(async (options: { json?: boolean }) => (await import('./users.ts')).usersList(file(), options)),
    );
  users
    .command('disable')
    .description('keep a user or token out')
    .argument('<name>', "a user's name, token:NAME, or ISSUER#ID")
    .action(ending(async (name: string) => (await import('./users.ts')).usersDisable(file(), name)));
  users
    .command('enable')
    .description('let a user or token in again')
    .argument('<name>')
    .action(ending(async (name: string) => (await import('./users.ts')).usersEnable(file(), name)));
  program
    .command('mcp')
    .description(
      'let an assistant ask the running relay: Model Context Protocol on standard input and output',
    )
    .option('--url <url>', 'the address of the relay (default: $SIMWIRE_URL, or by the config)')
    .option('--token-file <file>', 'a file with a token of server.tokens (default: $SIMWIRE_TOKEN)')
    .option('--messages', 'show it the texts of SMS too, codes masked')
    .action(ending(async (options: McpOptions) => (await import('./mcp.ts')).mcp(file(), options)));
  program
    .command('audit')
    .description('who saw and did what')
    .command('log')
    .description('show the newest entries')
    .option('--since <time>', 'from when on: 24h or 1w ago, 18:00, or 2026-01-31T14:00')
    .option('--until <time>', 'up to when, written in the same ways')
    .option('--actor <id>', 'by whom: user:ana, token:ci, local:root')
    .option('--action <action>', 'what was done, such as reveal')
    .option('--event <id>', 'to one event')
    .option('--sim <sim>', 'to the events of a SIM, by its name, number or ICCID')
    .option('--json', 'print JSON')
    .action(ending(async (options: AuditOptions) => (await import('./audit.ts')).auditLog(file(), options)));
}
