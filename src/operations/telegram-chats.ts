import { z } from 'zod';
import { SEND_TIMEOUT } from '../channels/deps.ts';
import { listTelegramChats, type SeenChats } from '../channels/telegram/telegram-chats.ts';
import type { Config } from '../config/config.ts';
import { baseAddress, proxyAddress } from '../config/schema/address.ts';
import { PUBLIC_BOT_API } from '../config/schema/destinations.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Clock } from '../domain/time.ts';
import { list } from './fields.ts';
import { useCase } from './use-case.ts';

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
    token: z.string(),
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
  run: ({ clock, config }: BotContext, _, { token, api_root: root, proxy }) => {
    const ours = Object.values(config?.destinations ?? {})
      .filter((destination) => destination.type === 'telegram')
      .find((destination) => destination.token === token);
    const { proxy: usual, ca, ipv4_only } = ours ?? config ?? {};
    const network = { proxy: addressIn('proxy', proxy, proxyAddress) ?? usual, ca, ipv4_only };
    const apiRoot = addressIn('api_root', root, baseAddress) ?? ours?.api_root ?? PUBLIC_BOT_API;
    return listTelegramChats(token, apiRoot, { clock, network, timeout: SEND_TIMEOUT });
  },
});

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
