import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { baseAddress, isPlainHttpBeyondLoopback, mailServer, proxyAddress, webAddress } from './address.ts';
import { rate } from './duration.ts';
import { flag, kindOf, name, number, object, oneOrMany, type Reading, scalar, text } from './scalar.ts';

/** Telegram's own Bot API server. */
export const PUBLIC_BOT_API = 'https://api.telegram.org';

const chat = scalar({ type: ['integer', 'string'] }, (written): Reading<number | string> => {
  if (typeof written === 'string' && /^@\w{4,}$/.test(written)) return { value: written };
  const id = typeof written === 'string' && /^-?\d{1,16}$/.test(written) ? Number(written) : written;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id !== 0) return { value: id };
  return {
    wrong: `${kindOf(written)} is neither a chat's number nor @name; "simwire telegram chats" lists the chats`,
  };
});

/** Settings for the way to outside servers: for all destinations, and for each. */
export const networkShape = {
  proxy: proxyAddress
    .optional()
    .describe(
      'The proxy to go out by: `http://`, `https://` or `socks5://`; `none`: directly. Unset: `HTTPS_PROXY` and `NO_PROXY` count.',
    ),
  ca: z
    .string()
    .refine(isCertificate, 'is no certificate in PEM: write "${file:/path/to/ca.pem}"')
    .optional()
    .describe(
      'Certificates (PEM) of authorities of your own, beside those of the system: `${file:/etc/ssl/our-ca.pem}`.',
    ),
  ipv4_only: flag.optional().describe('Connect to IPv4 addresses only.'),
};

const common = {
  ...networkShape,
  fallback: name.optional().describe('The destination that takes over what this one cannot get through.'),
  rate: rate
    .optional()
    .describe("A limit of your own, such as `20/m`, where it shall be tighter than the service's."),
};

const telegramSchema = object({
  type: z.literal('telegram').describe('A chat, group, channel or topic on Telegram.'),
  token: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'is not a bot token as @BotFather gives it: digits, ":" and about 35 letters')
    .describe("The bot's token from @BotFather."),
  chat: chat.describe('The number of the chat (groups have a negative one), or `@name` of a public channel.'),
  topic: number({ minimum: 1, whole: true })
    .optional()
    .describe('The number of a topic in a group that has topics.'),
  silent: flag.prefault(false).describe('Messages make no sound.'),
  protect: flag.prefault(false).describe('Messages cannot be forwarded or saved.'),
  api_root: baseAddress
    .prefault(PUBLIC_BOT_API)
    .describe('A Bot API server of your own, such as `http://127.0.0.1:8081`.'),
  ...common,
});

const slackSchema = object({
  type: z.literal('slack').describe('A channel on Slack.'),
  webhook_url: webAddress
    .refine((url) => !isPlainHttpBeyondLoopback(url), 'must start with https://')
    .describe('The address of an incoming webhook; whoever knows it can write to the channel.'),
  ...common,
});

const discordSchema = object({
  type: z.literal('discord').describe('A channel on Discord, or a thread of it.'),
  webhook_url: webAddress
    .refine((url) => !isPlainHttpBeyondLoopback(url), 'must start with https://')
    .describe('The address of a webhook of the channel; whoever knows it can write there.'),
  thread: z
    .string('must be in quotes: the number is too long for YAML')
    .regex(/^\d{15,20}$/, "is no thread's number")
    .optional()
    .describe("The number of a thread in the webhook's channel, in quotes."),
  ...common,
});

const ntfySchema = object({
  type: z.literal('ntfy').describe('A topic of ntfy, on ntfy.sh or a server of your own.'),
  topic: z
    .string()
    .regex(/^[-\w]{1,64}$/, 'must be of letters, digits, "-" and "_", at most 64')
    .describe('The topic; on an open server whoever knows it can read along.'),
  server: baseAddress.prefault('https://ntfy.sh').describe('The server, such as `https://ntfy.example`.'),
  token: z
    .string()
    .regex(/^tk_\w+$/, 'is no access token: "tk_" and letters')
    .optional()
    .describe('An access token that may write to the topic.'),
  click: webAddress.optional().describe('What a tap on a message opens, such as your gateway.'),
  ...common,
});

const appriseSchema = object({
  type: z.literal('apprise').describe('An Apprise API server, which knows some 130 services.'),
  url: webAddress
    .refine(
      (url) => /\/notify\/[^/]+\/?$/.test(URL.parse(url)?.pathname ?? ''),
      'must end with /notify/ and the key of a configuration',
    )
    .describe('Its address and the key of a configuration: `http://apprise.lan:8000/notify/KEY`.'),
  tag: text.optional().describe('Only the services that have this tag there.'),
  ...common,
});

const address = z
  .string()
  .regex(/^([^<>\r\n]*<)?[^\s<>@,]+@[^\s<>@,]+>?$/, 'is no mail address such as Team <team@example.com>');

const emailSchema = object({
  type: z.literal('email').describe('Mailboxes, through your mail server.'),
  server: mailServer.describe(
    'The mail server: `smtp://` (STARTTLS, port 587) or `smtps://` (TLS, port 465), such as `smtps://mail.example`.',
  ),
  user: text.optional().describe('Who logs in.'),
  password: text.optional().describe('The password.'),
  from: address.describe('The sender, such as `Simwire <simwire@example.com>`.'),
  to: oneOrMany(address).describe('The recipients.'),
  ...common,
});

const webhookSchema = object({
  type: z.literal('webhook').describe('A service of your own, in the form of Standard Webhooks.'),
  url: webAddress.describe('Where events are posted to.'),
  secret: z
    .string()
    .refine(isWebhookSecret, 'must be "whsec_" and base64: echo "whsec_$(openssl rand -base64 32)"')
    .describe('The key of the signature: `whsec_` and base64.'),
  ...common,
});

const consoleSchema = object({
  type: z.literal('console').describe('Standard output.'),
  allow_log: flag
    .prefault(false)
    .describe('Also where the output is no terminal, but a file or a log; texts and codes then stand in it.'),
  ...common,
});

export const destinationSchema = z.discriminatedUnion('type', [
  telegramSchema,
  slackSchema,
  discordSchema,
  ntfySchema,
  appriseSchema,
  emailSchema,
  webhookSchema,
  consoleSchema,
]);
export type Destination = z.output<typeof destinationSchema>;

/** Checks for `whsec_` and base64, exactly as encoding the same bytes would write it. */
function isWebhookSecret(written: string): boolean {
  const base64 = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(written)?.[1];
  if (base64 === undefined) return false;
  return Buffer.from(base64, 'base64').toString('base64').replace(/=+$/, '') === base64.replace(/=+$/, '');
}

function isCertificate(written: string): boolean {
  try {
    return new X509Certificate(written).raw.length > 0;
  } catch {
    return false;
  }
}
