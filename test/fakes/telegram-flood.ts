import { createSlidingLimit, type SlidingLimit } from './sliding-limit.ts';

/** Telegram's documented limits: messages in one chat a second, in one group a minute, of one bot a second. */
export interface FloodLimits {
  readonly perChatSecond: number;
  readonly perGroupMinute: number;
  readonly perBotSecond: number;
}

const DOCUMENTED: FloodLimits = { perChatSecond: 1, perGroupMinute: 20, perBotSecond: 30 };

export interface TelegramFlood {
  /** Counts one message, or says for how many milliseconds it is refused. */
  take(chat: number, now: number): number;
  readonly refused: () => number;
}

/** Creates flood control; `limits` false lets everything through, an object changes single limits (a chat's small bursts). */
export function createTelegramFlood(limits: boolean | Partial<FloodLimits>): TelegramFlood {
  const { perChatSecond, perGroupMinute, perBotSecond } = {
    ...DOCUMENTED,
    ...(typeof limits === 'object' ? limits : {}),
  };
  const chats = new Map<number, SlidingLimit[]>();
  const bot = createSlidingLimit(perBotSecond, 1_000);
  let refusals = 0;
  return {
    take(chat, now) {
      if (limits === false) return 0;
      const group = chat < 0 ? [createSlidingLimit(perGroupMinute, 60_000)] : [];
      const own = chats.get(chat) ?? [createSlidingLimit(perChatSecond, 1_000), ...group];
      chats.set(chat, own);
      const wait = Math.max(...[bot, ...own].map((limit) => limit.wait(now)));
      if (wait > 0) refusals++;
      else for (const limit of [bot, ...own]) limit.take(now);
      return wait;
    },
    refused: () => refusals,
  };
}
