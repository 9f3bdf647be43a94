import { extname } from 'node:path';
import type { Logger } from 'pino';
import type { WebhookPoster } from '../channels/webhook-post.ts';
import type { ReadReport } from '../domain/observation.ts';
import type { Envelope } from '../ejoin/decode.ts';
import type { Unavailable } from '../http/door.ts';
import { describeUnexpected } from '../http/unexpected.ts';
import { startThread, ThreadLost } from '../thread/thread.ts';
import type { HelperServices } from './helper-program.ts';

/** In MB. What it makes it hands over at once. */
const YOUNG_GENERATION = 8;

/** By the next attempt another thread is there. */
const UNREAD: Unavailable = { unavailable: 'the report could not be read', retryAfter: 1 };

/**
 * The relay's second thread. It does what needs nothing of the relay's state and is the most work: it reads the reports and
 * posts the webhooks. So a second processor has its use, and while a long or hostile report is read, chats and the store
 * go on.
 */
export interface Helper {
  /** Decodes a body and finds the codes in it. Rejects if that is a bug. */
  read(body: Buffer, envelope: Envelope): Promise<ReadReport | Unavailable>;
  /** Whether bodies are being read, or wait for that. */
  isReading(): boolean;
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

  let reading = 0;

  function read(body: Buffer, { contentType, query }: Envelope): Promise<ReadReport> {
    reading++;
    return thread.call('read', { bytes: body.toString('latin1'), contentType, query }).finally(() => {
      reading--;
    });
  }

  return {
    read: (body, envelope) => orIfLost(read(body, envelope), UNREAD),
    isReading: () => reading > 0,
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
      await read(Buffer.from('[]'), { contentType: undefined, query: {} });
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
