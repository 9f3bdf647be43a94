import type pg from 'pg';
import { SECOND, type Duration } from '../../../domain/time.ts';

/** How often the connection is tried out: one that was cut without a word is found out by that. */
const TRY_EVERY: Duration = SECOND;
const ANSWER_WITHIN: Duration = 2 * SECOND;
/** Pause before it is made anew. */
const PAUSE: Duration = SECOND / 2;

/** The parts of a listener. */
export interface Listening {
  /** Makes a client that is not connected yet; null where none can listen. */
  readonly connect: (answerWithin: Duration) => pg.Client | null;
  readonly channel: string;
  /** Called with what is notified on the channel. */
  readonly heard: (payload: string) => void;
  /** Called each time that it begins to listen: what was notified before it did not hear. */
  readonly began: () => void;
}

/**
 * Listens on a channel until it is closed, by a connection of its own, which is made anew whenever it breaks.
 *
 * @returns what ends it
 */
export function keepListening({ connect, channel, heard, began }: Listening): () => Promise<void> {
  const closing = Promise.withResolvers<undefined>();
  let closed = false;
  let ends = (): void => undefined;

  /** Listens until the connection breaks. */
  async function listen(): Promise<void> {
    const client = connect(ANSWER_WITHIN);
    if (client === null) {
      closed = true;
      return;
    }
    // Of one that does not answer nobody waits for the end.
    ends = () => void client.end().catch(() => undefined);
    const broken = Promise.withResolvers<undefined>();
    for (const event of ['error', 'end'] as const)
      client.on(event, () => {
        broken.resolve(undefined);
      });
    client.on('notification', (message) => {
      if (!closed) heard(message.payload ?? '');
    });
    try {
      // A client that is ended while it connects never says so.
      const over = Promise.race([broken.promise, closing.promise]);
      if (!(await isEither(client.connect(), over))) return;
      await client.query(`LISTEN ${channel}`);
      if (!closed) began();
      while (!closed && !(await isEither(broken.promise, pause(TRY_EVERY)))) await client.query('SELECT 1');
    } finally {
      ends();
    }
  }

  /** Waits, but for no longer than until it is closed. */
  function pause(duration: Duration): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(resolve, duration, undefined);
    timer.unref();
    return Promise.race([promise, closing.promise]).finally(() => {
      clearTimeout(timer);
    });
  }

  async function work(): Promise<void> {
    while (!closed) {
      await listen().catch(() => undefined);
      await pause(PAUSE);
    }
  }

  const working = work();
  return async () => {
    closed = true;
    closing.resolve(undefined);
    ends();
    await working;
  };
}

/** Returns whether the first of two promises was the one to resolve. */
function isEither(first: Promise<unknown>, second: Promise<unknown>): Promise<boolean> {
  return Promise.race([first.then(() => true), second.then(() => false)]);
}
