import { z } from 'zod';
import { SEND_TIMEOUT } from '../../channels/deps.ts';
import type { SeenChats } from '../../channels/telegram/telegram-chats.ts';
import type { Config, Destination } from '../../config/config.ts';
import { baseAddress, proxyAddress } from '../../config/schema/address.ts';
import { PUBLIC_BOT_API } from '../../config/schema/destinations.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Clock } from '../../domain/time.ts';
import { list } from '../fields.ts';
import { unknownName } from '../names.ts';
import { useCase } from '../use-case.ts';

const chat = z.object({
  id: z.number(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: z.string(),
  /** A title is null where the bot saw messages in it, but not its name. */
  topics: list(z.object({ id: z.number(), title: z.string().nullable() })),
});

/** Dependencies for asking Telegram for a bot's chats. */
export interface BotContext {
  readonly clock: Clock;
  /** The config that there may be: it knows by which proxy one gets out. */
  readonly config: Pick<Config, 'destinations' | 'proxy' | 'ca' | 'ipv4_only'> | null;
}

/** Lists the chats and topics that a bot has seen: asked as a destination of this bot would be, if the config has one. */
export const findTelegramChats = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    /** As @BotFather gave it. Absent: that of a destination. */
    token: z.string().optional(),
    /** A destination of the config. Absent too: the only one of Telegram. */
    destination: z.string().optional(),
    /** A Bot API server of one's own. */
    api_root: z.string().optional(),
    proxy: z.string().optional(),
  }),
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('chats'),
      bot: z.string(),
      chats: list(chat),
      advice: z.string().nullable(),
    }),
    z.object({ kind: z.literal('failed'), reason: z.string(), advice: z.string() }),
  ]) satisfies z.ZodType<SeenChats>,
  run: async ({ clock, config }: BotContext, _, { token: given, destination, api_root: root, proxy }) => {
    const bots = new Map(Object.entries(config?.destinations ?? {}).filter(isTelegram));
    const token = given ?? tokenOf(bots, destination);
    const ours = [...bots.values()].find((bot) => bot.token === token);
    const { proxy: usual, ca, ipv4_only } = ours ?? config ?? {};
    const network = { proxy: addressIn('proxy', proxy, proxyAddress) ?? usual, ca, ipv4_only };
    const apiRoot = addressIn('api_root', root, baseAddress) ?? ours?.api_root ?? PUBLIC_BOT_API;
    // The client is loaded for who asks, as each channel is: a start without Telegram is quicker.
    const { listTelegramChats } = await import('../../channels/telegram/telegram-chats.ts');
    return listTelegramChats(token, apiRoot, { clock, network, timeout: SEND_TIMEOUT });
  },
});

type Bot = Extract<Destination, { type: 'telegram' }>;

function isTelegram(entry: [string, Destination]): entry is [string, Bot] {
  return entry[1].type === 'telegram';
}

/**
 * Returns the token of the bot of a destination; where none is named, of the only bot that there is.
 * @throws Refusal
 */
function tokenOf(bots: ReadonlyMap<string, Bot>, destination: string | undefined): string {
  if (destination !== undefined) {
    const bot = bots.get(destination);
    if (bot) return bot.token;
    throw unknownName(`no destination "${destination}" on Telegram`, destination, [...bots.keys()]);
  }
  const [token, ...others] = new Set([...bots.values()].map((bot) => bot.token));
  if (token !== undefined && others.length === 0) return token;
  const message = token === undefined ? 'the config has no bot' : 'the config has several bots: say whose';
  throw new Refusal('invalid', [{ field: 'destination', message }]);
}

/**
 * Reads an address.
 * @throws Refusal (`invalid`) if the schema does not take it
 */
function addressIn(
  field: string,
  written: string | undefined,
  schema: z.ZodType<string>,
): string | undefined {
  if (written === undefined) return undefined;
  const read = schema.safeParse(written);
  if (read.success) return read.data;
  throw new Refusal('invalid', [{ field, message: read.error.issues[0]?.message ?? 'is no address' }]);
}
