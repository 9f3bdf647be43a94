import type { WebhookSink } from '../../test/fakes/webhook-sink.ts';
import { numbersIn } from '../outside/body.ts';
import type { Arrival } from './verdict.ts';

/** Finds the messages on a screen: each has a bar before every line, and empty lines around it. */
export function arrivalsOn(screen: string): Arrival[] {
  return screen.split(/\n(?!│)/).map(arrivalOf);
}

/** Finds the SMS in a message: a mark stands before the text of the one that it is about. */
export function arrivalOf(text: string): Arrival {
  const parts = text.split(/(?<=#\d+#)/);
  return parts.flatMap((part) =>
    numbersIn(part).map((number) => ({ number, marked: part.includes('possibly repeated') })),
  );
}

/** Finds what a webhook got. Its id marks a repeat: it is the same on every attempt. */
export function arrivalsAt({ messages }: Pick<WebhookSink, 'messages'>): Arrival[] {
  const ids = new Set<string>();
  return messages.map(({ id, body }) => {
    const marked = ids.has(id);
    ids.add(id);
    return numbersIn(String(body.data['text'])).map((number) => ({ number, marked }));
  });
}
