import { z } from 'zod';
import { SEND_TIMEOUT } from '../channels/deps.ts';
import { listTelegramChats, type SeenChats } from '../channels/telegram/telegram-chats.ts';
import { PUBLIC_BOT_API } from '../config/schema/destinations.ts';
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

/** Lists the chats and topics that a bot has seen. */
export const findTelegramChats = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    token: z.string(),
    /** A Bot API server of one's own. */
    api_root: z.string().optional(),
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
  run: ({ clock }: { readonly clock: Clock }, _, { token, api_root = PUBLIC_BOT_API }) =>
    listTelegramChats(token, api_root, { clock, timeout: SEND_TIMEOUT }),
});
