import type { Command } from 'commander';
import type { AcknowledgeOptions } from './acknowledge.ts';
import type { AlertsOptions } from './alerts.ts';
import type { CommandLine } from './command-line.ts';
import type { ConfirmOptions } from './confirm.ts';
import type { GatewaysOptions } from './gateways.ts';
import type { PortsOptions } from './ports.ts';
import type { SilenceOptions } from './silence.ts';

/** Adds the commands about faults, silences, gateways and ports. Each is loaded only when it is named. */
export function addFaultCommands(program: Command, line: CommandLine): void {
  addAlerts(program, line);
  addSilence(program, line);
  program
    .command('gateways')
    .description('show where each gateway reports to, what it has sent, and who knocked in vain')
    .argument('[name]', 'one gateway')
    .option('--show-tokens', 'print the tokens at the end of the report URLs')
    .option('--json', 'print JSON')
    .action(
      line.ending(async (name: string | undefined, options: GatewaysOptions) =>
        (await import('./gateways.ts')).gateways(line.file(), name, options),
      ),
    );
  program
    .command('ports')
    .description('show every port with its state and SIM')
    .option('--gateway <name>', 'those of one gateway')
    .option('--state <state>', 'those in one state, such as registered')
    .option('--json', 'print JSON')
    .action(
      line.ending(async (options: PortsOptions) => (await import('./ports.ts')).ports(line.file(), options)),
    );
}

function addAlerts(program: Command, { file, ending }: CommandLine): void {
  const alerts = program
    .command('alerts')
    .description('show what is wrong now, and what changed lately')
    .option(
      '--since <moment>',
      'from when on the history is shown: 24h or 1w ago, 18:00, or 2026-01-31T14:00',
      '24h',
    )
    .option('--json', 'print JSON')
    .action(ending(async (options: AlertsOptions) => (await import('./alerts.ts')).alerts(file(), options)));
  alerts
    .command('acknowledge')
    .description('say that somebody sees to an alert: it is not repeated, and stays listed until it ends')
    .argument('<id>', 'the id that `simwire alerts` shows, or its last characters')
    .option('--comment <text>', 'what is done about it')
    .option('--undo', 'take it back: it is repeated again')
    .action(
      ending(async (id: string, options: AcknowledgeOptions) =>
        (await import('./acknowledge.ts')).acknowledge(file(), id, options),
      ),
    );
  alerts
    .command('confirm')
    .description('say that the new SIM, or the new device, is right')
    .argument('<place>', 'a gateway, or a port of it: office or office/1.02')
    .option('--condition <name>', 'sim_changed or gateway_changed only')
    .action(
      ending(async (place: string, options: ConfirmOptions) =>
        (await import('./confirm.ts')).confirm(file(), place, options),
      ),
    );
}

function addSilence(program: Command, { file, ending }: CommandLine): void {
  const silence = program.command('silence').description('keep alerts quiet for a while');
  silence
    .command('add')
    .description('silence what matches all that is said; an option given twice is an or')
    .option('--gateway <pattern>', 'alerts of a gateway', also)
    .option('--port <ports>', 'of ports: 1.02, 3, 3-8, 1.*, office/1.02', also)
    .option('--condition <pattern>', 'of a condition, such as low_signal', also)
    .option('--sim <pattern>', 'of a SIM by its name, number or ICCID', also)
    .option('--tag <pattern>', 'of SIMs with a tag', also)
    .option('--all', 'all alerts')
    .option('--for <duration>', 'how long, such as 2h')
    .option(
      '--until <time>',
      "or until when, on the clock of the config's time zone: 18:00, or 2026-01-31T14:00",
    )
    .requiredOption('--reason <text>', 'why')
    .option('--author <name>', 'who says so (default: local:USER, by the system user)')
    .action(
      ending(async (options: SilenceOptions) => (await import('./silence.ts')).silenceAdd(file(), options)),
    );
  silence
    .command('list')
    .description('show the silences that are not over')
    .option('--json', 'print JSON')
    .action(
      ending(async (options: { json?: boolean }) =>
        (await import('./silence.ts')).silenceList(file(), options),
      ),
    );
  silence
    .command('remove')
    .description('end a silence')
    .argument('<id>')
    .action(ending(async (id: string) => (await import('./silence.ts')).silenceRemove(file(), id)));
}

/** Collects the values of an option that is given more than once. */
function also(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
