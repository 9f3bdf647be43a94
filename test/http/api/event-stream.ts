/** A message of a stream of server-sent events. */
export interface ReceivedMessage {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** An open stream, as a client reads it. */
export interface EventStream {
  /** All messages so far. */
  readonly messages: readonly ReceivedMessage[];
  /** The place from which it goes on, as the last block said; empty: none was said. */
  readonly lastId: () => string;
  /** Resolves once so many messages came. @throws if it ends before that */
  readonly until: (count: number) => Promise<readonly ReceivedMessage[]>;
  /** Resolves once it has said what there was when it began. */
  readonly begun: Promise<void>;
  /** Resolves when the server ended it. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

/** Reads the answer of a stream until it is closed, as browsers do (html.spec.whatwg.org, 9.2.6). */
export function readStream(body: ReadableStream<Uint8Array>): EventStream {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  const messages: ReceivedMessage[] = [];
  const looks = new Set<() => void>();
  let lastId = '';
  let isOver = false;
  let rest = '';
  let hasBegun = false;

  function take(block: string): void {
    const field = (name: string): string | undefined =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const id = field('id');
    const data = field('data');
    lastId = id ?? lastId;
    hasBegun ||= id !== undefined;
    const event = field('event') ?? 'message';
    if (data !== undefined) messages.push({ id: lastId, event, data: JSON.parse(data) as unknown });
  }

  async function read(): Promise<void> {
    for (;;) {
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
      if (done) break;
      const blocks = (rest + (value ?? '')).split('\n\n');
      rest = blocks.pop() ?? '';
      blocks.forEach(take);
      for (const look of looks) look();
    }
    isOver = true;
    for (const look of looks) look();
  }

  const when = (condition: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (condition()) resolve();
        else if (isOver) reject(new Error(`the stream ended before ${what}`));
        else return;
        looks.delete(look);
      };
      looks.add(look);
      look();
    });

  const ended = read();
  const begun = when(() => hasBegun, 'it began');
  begun.catch(() => undefined);
  return {
    messages,
    ended,
    begun,
    lastId: () => lastId,
    until: async (count) => {
      await when(() => messages.length >= count, `${count} messages came`);
      return messages;
    },
    close: () => {
      reader.cancel().catch(() => undefined);
    },
  };
}
