import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../domain/time.ts';
import { visible } from '../domain/visible.ts';
import { init as writeFirstConfig, LONGEST_URL } from '../operations/setup/init.ts';
import {
  SECRET_OF,
  STARTER_SERVICES,
  tokenVariable,
  type StarterService,
} from '../operations/setup/starter-config.ts';
import { findTelegramChats } from '../operations/setup/telegram-chats.ts';
import { ownAddress } from '../runtime/own-address.ts';
import { environmentOf } from './terminal/environment.ts';
import { localUser } from './terminal/local-user.ts';
import { openQuestions, someoneIsThere, type Questions } from './terminal/questions.ts';
import { CommandError, EXIT, oneOf, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** Answers given as options, which are then not asked for. */
export interface InitOptions {
  readonly service?: string;
  readonly token?: string;
  readonly chat?: string;
  readonly topic?: string;
  readonly gateway?: string;
  readonly address?: string;
  readonly publicUrl?: string;
  readonly apiRoot?: string;
}

type Input = Parameters<typeof writeFirstConfig>[2];

const DEFAULT_GATEWAY = 'office';
const DEFAULT_PORT = '8080';
/** Interval at which a bot's chats are looked for while someone writes in one. */
const LISTEN_EVERY = SECOND;
const DIRECT: Readonly<Record<StarterService, string>> = {
  telegram: "the bot's token, as @BotFather gives it",
  slack: "the webhook's address, https://hooks.slack.com/services/…",
  discord: "the webhook's address, https://discord.com/api/webhooks/…",
  ntfy: '',
  console: '',
};

/**
 * Runs `simwire init`: writes a first config and its `.env`, from options, and where someone is at the terminal from answers. Without a
 * terminal it never waits: it names the options that are missing, exit 2.
 */
export async function init(file: string, options: InitOptions): Promise<ExitCode> {
  const questions = someoneIsThere() ? openQuestions() : null;
  try {
    const input = questions === null ? complete(file, options) : await askFor(file, options, questions);
    const made = await writeFirstConfig({ randomInt, clock: () => Date.now() }, localUser(), input);
    for (const warning of made.warnings) printNote(warning);
    const variable = tokenVariable(made.gateway);
    if (environmentOf(made.config)[variable] !== made.token)
      printNote(
        `${variable} has another value in this environment, which goes before ${made.secrets}: unset ${variable}`,
      );
    const { report_url: url, token, destination, gateway } = made;
    const simwire = calledAs(file);
    print(`${made.config} is written, and ${made.secrets} with its secrets, readable by you only.\n`);
    if (input.service === 'ntfy')
      print(`In the ntfy app subscribe to this topic, and keep it secret: ${made.chat ?? ''}\n`);
    print(`Next, in this folder:
  ${simwire} check
  ${simwire} send ${destination}   (a test message)
  ${simwire} start
and beside it, as if the gateway had something to say:
  ${simwire} simulate --url ${localUrl(url)}/report/${gateway}/${token}\n`);
    print(
      `The gateway's report URL, for its web interface (${url.length} characters, the end is its token):\n  ${url}`,
    );
    if (url.length > LONGEST_URL)
      print(
        `Some devices take ${LONGEST_URL} characters only: choose a shorter --gateway or --public-url for them.`,
      );
    return EXIT.fine;
  } finally {
    questions?.close();
  }
}

/** Makes the input of options alone. */
function complete(file: string, options: InitOptions): Input {
  const service = serviceOf(options.service);
  const given = { ...options, token: tokenOf(service, options) };
  const needed = [
    ['service', 'telegram, slack, discord, ntfy or console'],
    ...(service === undefined || SECRET_OF[service] === null ? [] : [['token', DIRECT[service]]]),
    ...(service === 'telegram' ? [['chat', '`simwire telegram chats` lists them']] : []),
    ['address', "the gateway's IP address, or `any`"],
  ] as const;
  const missing = needed.flatMap(([option = '', what = '']) =>
    given[option as keyof typeof given] === undefined ? [`--${option}: ${what}`] : [],
  );
  if (service === undefined || missing.length > 0)
    throw new CommandError(
      `nobody can be asked here, as this is no terminal; these options are missing:\n${missing.join('\n')}`,
    );
  const address = addressOf(options.address);
  return {
    file,
    service,
    secret: given.token ?? null,
    chat: options.chat ?? null,
    topic: topicOf(options.topic),
    api_root: options.apiRoot ?? null,
    gateway: options.gateway ?? DEFAULT_GATEWAY,
    address,
    public_url: baseUrl(options.publicUrl ?? ownAddress(address) ?? '127.0.0.1'),
  };
}

/** Asks for what the options leave open. */
async function askFor(file: string, options: InitOptions, questions: Questions): Promise<Input> {
  const services = STARTER_SERVICES.join(', ');
  const service = serviceOf(
    options.service ?? (await questions.ask(`Where shall messages go? (${services})`, 'telegram')),
  );
  if (service === undefined) throw new CommandError(`--service is one of ${services}`);
  const secret =
    tokenOf(service, options) ??
    (SECRET_OF[service] === null ? null : await questions.ask(capital(DIRECT[service])));
  const api_root = options.apiRoot ?? null;
  const place =
    service === 'telegram' && options.chat === undefined
      ? await listenForChat(secret ?? '', api_root, questions)
      : { chat: options.chat ?? null, topic: topicOf(options.topic) };
  const gateway = options.gateway ?? (await questions.ask("The gateway's name", DEFAULT_GATEWAY));
  const address = addressOf(
    options.address ??
      (await questions.ask("The gateway's IP address, from which alone it may report (or: any)", 'any')),
  );
  const own = ownAddress(address) ?? '127.0.0.1';
  const reached =
    options.publicUrl ??
    (await questions.ask('The address under which the gateway reaches this machine', own));
  return { file, service, secret, ...place, api_root, gateway, address, public_url: baseUrl(reached) };
}

/** Waits until the bot sees a chat, and lets the user choose where it sees several. */
async function listenForChat(
  token: string,
  apiRoot: string | null,
  questions: Questions,
): Promise<{ chat: string; topic: number | null }> {
  const look = () =>
    findTelegramChats({ clock: () => Date.now(), config: null }, localUser(), {
      token,
      api_root: apiRoot ?? undefined,
    });
  let asked = false;
  for (;;) {
    const seen = await look();
    if (seen.kind === 'failed') throw new CommandError(`${seen.reason}\n${seen.advice}`, EXIT.no);
    const places = seen.chats.flatMap(({ id, title, type, topics }) => [
      { chat: String(id), topic: null, name: `${type} ${visible(title)}` },
      ...topics.map((topic) => ({
        chat: String(id),
        topic: topic.id,
        name: `${type} ${visible(title)}, topic ${visible(topic.title ?? String(topic.id))}`,
      })),
    ]);
    const [only, ...others] = places;
    if (only && others.length === 0) {
      printNote(`Found: ${only.name}`);
      return only;
    }
    if (only) {
      for (const [i, { name }] of places.entries()) printNote(`  ${i + 1}  ${name}`);
      const chosen = places[Number(await questions.ask('Which of these?', '1')) - 1];
      if (chosen) return chosen;
      continue;
    }
    if (!asked)
      printNote(
        `Add @${seen.bot} to your group and send /start@${seen.bot} there, or write to it directly. Waiting for it …`,
      );
    asked = true;
    await sleep(LISTEN_EVERY, undefined, { signal: questions.over }).catch(() => undefined);
    if (questions.over.aborted) throw new CommandError('\nended without a chat: nothing was written');
  }
}

function serviceOf(written: string | undefined): StarterService | undefined {
  return oneOf(STARTER_SERVICES, written?.toLowerCase(), (name) => `--service cannot be "${name}"`);
}

/** Returns the service's secret: as given, else of the environment, where it is known by the name that the config uses. */
function tokenOf(service: StarterService | undefined, { token }: InitOptions): string | undefined {
  const name = service === undefined ? null : SECRET_OF[service];
  const known = name === null ? undefined : process.env[name];
  return token ?? (known === '' ? undefined : known);
}

function topicOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^[1-9]\d{0,9}$/.test(written)) throw new CommandError('--topic must be the number of a topic');
  return Number(written);
}

function addressOf(written: string | undefined): string | null {
  return written === undefined || written === 'any' ? null : written;
}

/** Completes a host to a base address: `192.168.1.10` becomes `http://192.168.1.10:8080`. */
function baseUrl(written: string): string {
  if (/^https?:\/\//.test(written)) return written;
  return /:\d+$/.test(written) ? `http://${written}` : `http://${written}:${DEFAULT_PORT}`;
}

/** Returns the relay's address for this machine itself. */
function localUrl(reportUrl: string): string {
  const { protocol = '', port = '' } = URL.parse(reportUrl) ?? {};
  const own = protocol === 'https:' ? DEFAULT_PORT : port;
  return `http://127.0.0.1${own === '' ? '' : `:${own}`}`;
}

/** Returns how the program was called, for lines to copy. */
function calledAs(file: string): string {
  const script = process.env['npm_lifecycle_event'];
  const program =
    script === 'simwire' ? 'npm run -s simwire --' : script === 'npx' ? 'npx simwire' : 'simwire';
  return file === 'config/simwire.yaml' ? program : `${program} --config ${file}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
