import type { Waiting } from '../store/contract.ts';

/**
 * Which of the waiting deliveries go into the next message. For now each is a message of its own.
 *
 * @param waiting in the order in which they are to leave
 */
export function nextBatch(waiting: readonly Waiting[]): readonly Waiting[] {
  return waiting.slice(0, 1);
}
