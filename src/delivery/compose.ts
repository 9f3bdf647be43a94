import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Delivery, Mark, MessageRef } from '../domain/delivery.ts';
import { formatId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { legible } from '../domain/visible.ts';
import { shownCode, type RenderContext } from '../render/context.ts';
import type { Marked } from '../render/marked.ts';
import type { Rendered, Templates } from '../render/templates.ts';
import { fitTogether, readingOrder, together, type Fit, type Part } from '../render/together.ts';
import { webhookData } from '../render/variables.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import { alone, type Batch } from './batch.ts';

/** What messages are made with. */
export interface Composer {
  readonly templates: Templates;
  readonly timeZone: string;
  /** A user's template did not work for this delivery; its message was made by the built-in one. */
  readonly failed: (delivery: Delivery, problem: string) => void;
}

/** The room that a channel's messages have. */
type Room = Channel['capacity'];

/** A message of one event is cut by its channel where need be. */
const UNLIMITED: Room = { text: Infinity, spans: Infinity };

/** How many of the first deliveries fit into one message. */
export function fit(composer: Composer, items: readonly Waiting[], room: Room, how: Fit): number {
  return fitTogether(partsOf(composer, items), room, how);
}

/**
 * The message of a batch.
 *
 * @param room what the message may hold, for a batch of many
 */
export function compose(composer: Composer, { kind, items }: Batch, at: Millis, room = UNLIMITED): Outgoing {
  const [lead] = items;
  const of = (codes: readonly string[], body: () => Marked, silent = false): Outgoing => ({
    id: formatId(lead.delivery.id),
    at,
    codes,
    silent,
    replyTo: kind === 'one' ? lead.replyTo : null,
    body: () => body().map((span) => ({ ...span, text: legible(span.text) })),
    data: () => dataOf(composer, lead),
  });
  switch (kind) {
    case 'one':
      return of(codesOf([lead]), () => bodyOf(composer, lead));
    case 'together':
      return of(codesOf(readingOrder(items)), () => together(partsOf(composer, items), room));
    case 'late':
      return of([], () => summedUp(composer, items, `older ${messages(items)}`, room), true);
    case 'digest':
      return of([], () => summedUp(composer, items, messages(items), room));
    case 'quiet':
      return of([], () => summedUp(composer, items, `${messages(items)} in the quiet hours`, room));
  }
}

/** How the message that told of a fault should look now that its end was told. */
export function revise(
  composer: Composer,
  { items: [lead] }: Batch,
  at: Millis,
): { ref: MessageRef; message: Outgoing } | null {
  const { event, replyTo: ref } = lead;
  if (event.event !== 'alert' || event.state !== 'resolved') return null;
  return ref && { ref, message: compose(composer, alone(lead), at) };
}

function codesOf(items: readonly Waiting[]): string[] {
  return items.map(({ event, delivery }) => shownCode(event, delivery)).filter((code) => code !== null);
}

function bodyOf(composer: Composer, { event, delivery }: Waiting): Marked {
  return checked(
    composer,
    delivery,
    composer.templates.render(delivery.template, event, contextOf(composer, delivery)),
  );
}

function messages({ length }: Batch['items']): string {
  return length === 1 ? 'message' : 'messages';
}

function summedUp(composer: Composer, items: Batch['items'], title: string, room: Room): Marked {
  const [{ delivery }] = items;
  const events = items.map(({ event }) => event);
  const marks = items.map((item) => markOf(item.delivery));
  const mark = marks.find((one) => one === 'possibly repeated') ?? marks.find((one) => one !== null) ?? null;
  const context = { ...contextOf(composer, delivery), mark };
  return checked(composer, delivery, composer.templates.digest(events, title, context, room));
}

function checked({ failed }: Composer, delivery: Delivery, rendered: Rendered): Marked {
  if (rendered.failed !== null) failed(delivery, rendered.failed);
  return rendered.body;
}

function dataOf(composer: Composer, { event, delivery }: Waiting): ReturnType<Outgoing['data']> {
  const data = webhookData(event, contextOf(composer, delivery));
  return { type: event.event, timestamp: event.receivedAt, data };
}

function partsOf(composer: Composer, items: readonly Waiting[]): Part[] {
  return items.map(({ event, delivery }) => ({ event, context: contextOf(composer, delivery) }));
}

function contextOf({ timeZone }: Composer, delivery: Delivery): RenderContext {
  const { rule, destination, captures } = delivery;
  return { rule, destination, captures, timeZone, mark: markOf(delivery) };
}

/** Why a message may not be fresh. */
function markOf(delivery: Delivery): Mark | null {
  if (delivery.replayed) return 'replayed';
  return delivery.ambiguous ? 'possibly repeated' : null;
}
