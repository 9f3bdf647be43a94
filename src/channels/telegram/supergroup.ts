import { z } from 'zod';
import type { MessageRef } from '../../domain/delivery.ts';
import type { ChannelMemory } from '../deps.ts';
import type { DestinationSettings } from '../settings.ts';

const ID = z.coerce.number().pipe(z.int().negative());

/** The new id of a group that became a supergroup, where it is remembered. */
export interface SupergroupMemory {
  /** Returns the id by which the chat can be reached now. */
  current(): number | string;
  migrated(to: number): void;
}

/**
 * Makes the memory of what a group became.
 *
 * @param chat the chat as the config has it
 */
export function createSupergroupMemory(
  memory: ChannelMemory,
  account: string,
  chat: number | string,
): SupergroupMemory {
  const key = `telegram/migrated/${account}/${chat}`;
  return {
    current: () => ID.safeParse(memory.get(key)).data ?? chat,
    migrated: (to) => {
      memory.set(key, String(to));
    },
  };
}

/**
 * Finds the id of the supergroup that took a message instead of the group that the config names, which it became; null where
 * that did not happen.
 */
export function supergroupInstead(settings: DestinationSettings, message: MessageRef | null): number | null {
  if (settings.type !== 'telegram' || typeof settings.chat !== 'number' || message === null) return null;
  const { data: taken } = ID.safeParse(message.chat);
  return taken === undefined || taken === settings.chat ? null : taken;
}
