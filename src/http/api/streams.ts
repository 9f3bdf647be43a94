import type { Response } from 'express';
import type { Identity } from '../../access/identity.ts';
import { SECOND, type Duration, type Millis } from '../../domain/time.ts';
import type { Metrics } from '../../observability/metrics.ts';
import type { Passage } from '../../operations/live/follow.ts';
import type { Message } from '../../operations/live/shared-feed.ts';
import type { ApiDependencies } from './dependencies.ts';
import { createSlots } from './limits.ts';
import { RequestProblem, RETRY_AFTER } from './problem.ts';

/** Streams of one principal at the same time. */
const EACH = 10;
/** Something is sent so often at least: proxies close a connection on which nothing comes. */
const HEARTBEAT = 15 * SECOND;
/** Shortest time between two questions whether somebody may go on. */
const ASKED_EACH = 2 * SECOND;
/** Milliseconds after which a browser connects again. */
const CONNECT_AGAIN = 1_000;

/** Streams of server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface Streams {
  /**
   * Takes a slot for a stream, which is left when the response is closed.
   *
   * @throws RequestProblem (429) if there is none
   */
  admit(identity: Identity, response: Response): void;
  /** Sends passages until whoever asked is gone, may not go on, or does not read them. */
  send(
    identity: Identity,
    response: Response,
    passages: AsyncIterable<Passage>,
    gone: AbortSignal,
  ): Promise<void>;
}

/** Limits of streams: how many there may be, and how long one may go unread. */
export interface StreamLimits {
  readonly streams: number;
  readonly streamTimeout: Duration;
}

/** Counts streams. */
export type StreamMetrics = Pick<Metrics, 'streams'>;

/** Creates the streams of a server. */
export function createStreams(
  { clock, alarm, access }: Pick<ApiDependencies, 'clock' | 'alarm' | 'access'>,
  { streams: most, streamTimeout }: StreamLimits,
  metrics: StreamMetrics,
): Streams {
  const slots = createSlots(EACH);
  let open = 0;
  /** The same list of messages goes to many. */
  const written = new WeakMap<readonly Message[], Buffer>();

  function bytesOf(messages: readonly Message[]): Buffer {
    const bytes = written.get(messages) ?? Buffer.from(messages.map(writeMessage).join(''));
    written.set(messages, bytes);
    return bytes;
  }

  /** Checks whether somebody may go on, by the config with which it began. */
  function createWatch(identity: Identity): () => Promise<boolean> {
    const began = access();
    let asked: Millis = clock();
    return async () => {
      if (access() !== began) return false;
      if (clock() - asked < ASKED_EACH) return true;
      asked = clock();
      return began.stillMay(identity);
    };
  }

  /** Waits until a client has read what was sent. Returns false if it does not. */
  async function isRead(response: Response): Promise<boolean> {
    if (!response.writableNeedDrain) return true;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        cancel();
        response.off('drain', done).off('close', done);
        resolve();
      };
      const cancel = alarm(clock() + streamTimeout, done);
      response.once('drain', done).once('close', done);
    });
    return !response.writableNeedDrain;
  }

  return {
    admit: ({ principal: { id } }, response) => {
      const leave = open < most ? slots.take(id) : null;
      if (!leave)
        throw new RequestProblem(
          'too_many_requests',
          open < most ? `${EACH} streams of yours are open already` : 'too many streams are open already',
          { 'Retry-After': RETRY_AFTER, Connection: 'close' },
        );
      metrics.streams(++open);
      response.once('close', () => {
        metrics.streams(--open);
        leave();
      });
    },
    send: async (identity, response, passages, gone) => {
      const mayGoOn = createWatch(identity);
      let sent = -Infinity;
      gone.addEventListener('abort', () => response.end());
      response.write(`retry: ${CONNECT_AGAIN}\n\n`);
      for await (const { messages, cursor } of passages) {
        if (gone.aborted || !(await mayGoOn())) break;
        const isDue = clock() - sent >= HEARTBEAT;
        if (messages.length === 0 && !isDue) continue;
        sent = clock();
        // A message without data moves the place from which a client goes on, and is not shown to it.
        response.write(messages.length > 0 ? bytesOf(messages) : `:\nid: ${cursor}\n\n`);
        if (await isRead(response)) continue;
        response.destroy();
        break;
      }
      response.end();
    },
  };
}

function writeMessage({ id, name, data }: Message): string {
  return `id: ${id}\nevent: ${name}\ndata: ${data}\n\n`;
}
