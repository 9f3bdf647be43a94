import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addAccessCommands } from './access-commands.ts';
import { addConfigOption, takeConfigAnywhere } from './terminal/config-option.ts';
import type { DemoOptions } from './demo.ts';
import type { ExplainOptions } from './explain.ts';
import { failureOf } from './terminal/failure.ts';
import { addFaultCommands } from './fault-commands.ts';
import type { InitOptions } from './init.ts';
import { addOutboxCommands } from './outbox-commands.ts';
import type { SchemaOptions } from './schema.ts';
import type { SimulateOptions } from './simulate.ts';
import { addStoreCommands } from './store-commands.ts';
import type { TelegramOptions } from './telegram.ts';
import { CommandError, EXIT, printNotePart, printPart, type ExitCode } from './terminal/terminal.ts';

/**
 * Runs the command that the arguments name.
 *
 * @param argv as `process.argv` has them
 * @returns the exit code: 0 fine, 1 the answer is no, 2 wrong usage or a refused config
 */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.fine;
  const program = createProgram((result) => {
    exitCode = result;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (failure.message !== null) failure.write(failure.message);
    return failure.exitCode;
  }
}

/** Creates the command line. Each command is loaded only when it is named: some need much of the program, most need little. */
function createProgram(ended: (exitCode: ExitCode) => void): Command {
  const program = new Command('simwire')
    .description("Relays the SMS of multi-SIM gateways into a team's chat.")
    .version(VERSION, '-v, --version')
    .configureOutput({ writeOut: printPart, writeErr: printNotePart })
    .exitOverride();
  const file = addConfigOption(program);
  const ending =
    <Args extends unknown[]>(command: (...args: Args) => ExitCode | Promise<ExitCode>) =>
    async (...args: Args): Promise<void> => {
      ended(await command(...args));
    };

  program
    .command('init')
    .description('write a first config and a .env with its secrets, from options or step by step')
    .option('--service <name>', 'where messages go: telegram, slack, discord, ntfy or console')
    .option('--token <token>', "the bot's token, or the address of the webhook (default: $TELEGRAM_TOKEN, …)")
    .option('--chat <chat>', "Telegram: the chat's number, ntfy: the topic")
    .option('--topic <number>', 'Telegram: a topic of the chat')
    .option('--gateway <name>', "the gateway's name (default: office)")
    .option('--address <address>', 'the IP address from which the gateway reports; any: from everywhere')
    .option('--public-url <url>', 'the address under which the gateway reaches this machine')
    .option('--api-root <url>', 'a Bot API server of your own')
    .action(ending(async (options: InitOptions) => (await import('./init.ts')).init(file(), options)));
  program
    .command('start')
    .description('run the relay until SIGINT or SIGTERM')
    .argument('[file]', 'the config, as --config names it')
    .action(ending(async (named?: string) => (await import('./start.ts')).start(file(named))));
  program
    .command('check')
    .description('show every problem of the config, then run its tests')
    .argument('[file]', 'the config, as --config names it')
    .action(ending(async (named?: string) => (await import('./check.ts')).check(file(named))));
  program
    .command('explain')
    .description('show why a message would go where it would go')
    .option('--gateway <name>', 'the gateway that reports it')
    .option('--port <port>', 'the port, such as 1.02')
    .option('--from <sender>', 'who sent the SMS')
    .option('--text <text>', 'what it says')
    .option('--report <file>', 'a raw body instead, as a gateway posts it (- for standard input)')
    .option('--json', 'print JSON')
    .action(
      ending(async (options: ExplainOptions) => (await import('./explain.ts')).explain(file(), options)),
    );
  program
    .command('code')
    .description('print the one-time code in a text')
    .argument('[text]', 'the text (default: standard input)')
    .option('--jsonl', 'read {"text":…} lines on standard input, print {"code":…} lines')
    .action(
      ending(async (text: string | undefined, { jsonl }: { jsonl?: boolean }) => {
        const { code, codeOfLines, readAll } = await import('./code.ts');
        if (jsonl && text !== undefined)
          throw new CommandError('--jsonl reads texts on standard input: leave out the text');
        return jsonl ? codeOfLines(process.stdin) : code(text ?? (await readAll(process.stdin)));
      }),
    );
  program
    .command('send')
    .description('send a test message and show what became of it')
    .argument('<destination>')
    .argument('[text]')
    .action(
      ending(async (destination: string, text?: string) =>
        (await import('./send.ts')).send(file(), destination, text),
      ),
    );
  addOutboxCommands(program, { file, ending });
  addFaultCommands(program, { file, ending });
  addStoreCommands(program, { file, ending });
  addAccessCommands(program, { file, ending });
  program
    .command('simulate')
    .description('play a gateway against a relay')
    .requiredOption('--url <url>', 'where it reports to: http://HOST:PORT/report/GATEWAY/TOKEN')
    .option('--ports <count>', 'how many ports it has', '32')
    .option('--slots <count>', 'how many SIM slots each has', '4')
    .option('--rate <rate>', 'how many reports it sends', '2/s')
    .option('--faults', 'let SIMs fail and recover')
    .option('--seed <number>', 'the same seed plays the same', '1')
    .action(
      ending(async (options: SimulateOptions) => (await import('./simulate.ts')).simulateGateway(options)),
    );
  program
    .command('telegram')
    .description('help with setting up Telegram')
    .command('chats')
    .description('list the chats and topics that a bot has seen, with their ids')
    .option('--token <token>', "the bot's token (default: $TELEGRAM_TOKEN)")
    .option('--api-root <url>', 'a Bot API server of your own')
    .option('--proxy <url>', "a proxy (default: the config's, else $HTTPS_PROXY)")
    .option('--json', 'print JSON')
    .action(
      ending(async (options: TelegramOptions) =>
        (await import('./telegram.ts')).telegramChats(file(), options),
      ),
    );
  program
    .command('schema')
    .description("print the config's JSON Schema")
    .option('--reference', 'print the reference of all keys instead, as Markdown')
    .option('--openapi', 'print the OpenAPI document of the API instead')
    .action(ending(async (options: SchemaOptions) => (await import('./schema.ts')).schema(options)));
  program
    .command('demo')
    .description('run a relay and a simulated gateway together, without any account')
    .option('--seed <number>', 'the same seed plays the same', '1')
    .action(
      ending(async (_: DemoOptions, command: Command) =>
        (await import('./demo.ts')).demo(command.optsWithGlobals()),
      ),
    );
  takeConfigAnywhere(program);
  return program;
}
