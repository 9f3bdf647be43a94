import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../../config/load.ts';
import { formatProblem } from '../../config/problem.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Clock, Millis } from '../../domain/time.ts';
import { useCase } from '../use-case.ts';
import {
  renderConfig,
  renderSecrets,
  SECRET_OF,
  STARTER_DESTINATION,
  STARTER_SERVICES,
  tokenVariable,
  type Starter,
} from './starter-config.ts';

/** Letters and digits that nobody confuses who types them into a gateway's web interface. */
const TOKEN_ALPHABET = '23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
/** The shortest that the config takes: some devices cut addresses of more than {@link LONGEST_URL} characters. */
const TOKEN_LENGTH = 16;
export const LONGEST_URL = 64;

export interface InitContext {
  /** Returns a whole number from 0 up to a limit that none can guess, as `crypto.randomInt` does. */
  readonly randomInt: (limit: number) => number;
  readonly clock: Clock;
}

/** Writes a first config and, beside it, a `.env` with its secrets and a fresh token. Nothing is ever overwritten. */
export const init = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    /** The config's path. */
    file: z.string(),
    service: z.enum(STARTER_SERVICES),
    /** The service's secret: the bot's token, or the address of a webhook. */
    secret: z.string().nullable(),
    chat: z.string().nullable(),
    topic: z.number().nullable(),
    api_root: z.string().nullable(),
    gateway: z.string(),
    address: z.string().nullable(),
    public_url: z.string(),
  }),
  result: z.object({
    config: z.string(),
    secrets: z.string(),
    destination: z.string(),
    /** The chat, or ntfy's topic, that was made if none was given. */
    chat: z.string().nullable(),
    gateway: z.string(),
    token: z.string(),
    /** The address that the gateway reports to. */
    report_url: z.string(),
    /** Warnings of the config, a line each. */
    warnings: z.array(z.string()),
  }),
  run: ({ randomInt, clock }: InitContext, _, { file, secret, api_root, public_url, ...input }) => {
    const secretsFile = join(dirname(file), '.env');
    const there = [file, secretsFile].find((path) => existsSync(path));
    if (there !== undefined)
      throw new Refusal(
        'conflict',
        `${there} exists already, and nothing is overwritten: choose another place with --config`,
      );
    const publicUrl = public_url.replace(/\/+$/, '');
    const token = freshToken(randomInt);
    const variable = SECRET_OF[input.service];
    const chat = input.service === 'ntfy' ? (input.chat ?? `simwire-${freshToken(randomInt)}`) : input.chat;
    const starter: Starter = { ...input, chat, apiRoot: api_root, publicUrl, listen: listenFor(publicUrl) };
    const secrets = {
      ...(variable !== null && secret !== null && { [variable]: secret }),
      [tokenVariable(input.gateway)]: token,
    };
    const text = renderConfig(starter);
    const warnings = verify(file, text, secrets, clock());
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(secretsFile, renderSecrets(secrets), { mode: 0o600, flag: 'wx' });
    try {
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      rmSync(secretsFile);
      throw error;
    }
    return {
      config: file,
      secrets: secretsFile,
      destination: STARTER_DESTINATION,
      chat,
      gateway: input.gateway,
      token,
      report_url: `${publicUrl}/report/${input.gateway}/${token}`,
      warnings,
    };
  },
});

function freshToken(randomInt: InitContext['randomInt']): string {
  const letters = Array.from(
    { length: TOKEN_LENGTH },
    () => TOKEN_ALPHABET[randomInt(TOKEN_ALPHABET.length)],
  );
  return letters.join('');
}

/** Chooses the address to listen on, so that a URL can be reached: loopback if it is one, or a proxy's (https), else everywhere. */
function listenFor(publicUrl: string): string {
  const { protocol = '', hostname = '', port = '' } = URL.parse(publicUrl) ?? {};
  if (protocol === 'https:') return '127.0.0.1:8080';
  const host = /^(localhost$|127\.)/.test(hostname) ? '127.0.0.1' : '0.0.0.0';
  return `${host}:${port === '' ? '80' : port}`;
}

/**
 * Checks a config before it is written.
 *
 * @returns its warnings
 * @throws Refusal with all that is wrong with it
 */
function verify(
  file: string,
  text: string,
  secrets: Readonly<Record<string, string>>,
  now: Millis,
): string[] {
  for (const [name, value] of Object.entries(secrets))
    if (!/^[\x21-\x26\x28-\x7e]+$/.test(value))
      throw new Refusal(
        'invalid',
        `the value for ${name} holds blanks, quotes or other signs that it cannot have`,
      );
  const loaded = loadConfig(file, { readFile: () => Buffer.from(text), env: secrets, now });
  const problems = loaded.ok ? [] : loaded.problems.filter(({ warning }) => !warning);
  if (problems.length > 0) throw new Refusal('invalid', problems.map(({ message }) => message).join('\n'));
  return (loaded.ok ? loaded.config.warnings : []).map(formatProblem);
}
