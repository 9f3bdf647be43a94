import { extname } from 'node:path';
import type { Logger } from 'pino';
import type { WebhookPoster } from '../channels/webhook-post.ts';
import { describeUnexpected } from '../http/unexpected.ts';
import { startThread, ThreadLost } from '../thread/thread.ts';
import type { HelperServices } from './helper-program.ts';

/** In MB. What it makes it hands over at once. */
const YOUNG_GENERATION = 8;

/** The relay's second thread: it posts the webhooks, so that a second processor has its use. */
export interface Helper {
  readonly poster: WebhookPoster;
  /** Resolves once the thread is at work; rejects if it cannot start. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export function startHelper(log: Logger): Helper {
  const thread = startThread<HelperServices>({
    program: new URL(`./helper-program${extname(import.meta.filename)}`, import.meta.url),
    youngGeneration: YOUNG_GENERATION,
    onLost: (error) => {
      log.error({ error: describeUnexpected(error) }, 'the helper thread ended: another one takes its place');
    },
  });

  return {
    poster: {
      post: (one) =>
        orIfLost(thread.call('post', one), {
          kind: 'transient',
          reason: 'Simwire broke off the attempt',
          unclear: true,
        }),
      close: () => undefined,
    },
    ready: async () => {
      await thread.call('ready', undefined);
    },
    close: () => thread.close(),
  };
}

async function orIfLost<T, U>(work: Promise<T>, instead: U): Promise<T | U> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ThreadLost) return instead;
    throw error;
  }
}
