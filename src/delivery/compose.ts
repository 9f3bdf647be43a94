import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Delivery, Mark } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { shownCode, type RenderContext } from '../render/context.ts';
import type { Marked } from '../render/marked.ts';
import type { Templates } from '../render/templates.ts';
import { fitTogether, together, type Part } from '../render/together.ts';
import { webhookData } from '../render/variables.ts';
import type { Waiting } from '../store/contract.ts';
import type { Batch } from './batch.ts';

/** What messages are made with. */
export interface Composer {
  readonly templates: Templates;
  readonly timeZone: string;
  /** A user's template did not work for this delivery; its message was made by the built-in one. */
  readonly failed: (delivery: Delivery, problem: string) => void;
}

/** Why a message may not be fresh. */
function markOf(delivery: Delivery): Mark | null {
  if (delivery.replayed) return 'replayed';
  return delivery.unclear ? 'possibly repeated' : null;
}

function contextOf(delivery: Delivery, timeZone: string): RenderContext {
  const { rule, destination, captures } = delivery;
  return { rule, destination, captures, timeZone, mark: markOf(delivery) };
}

/** The room that a channel's messages have. */
type Room = Channel['capacity'];

/** How many of the first deliveries fit into one message. */
export function fit({ timeZone }: Composer, items: readonly Waiting[], room: Room): number {
  return fitTogether(
    items.map((item) => partOf(item, timeZone)),
    room,
  );
}

function partOf({ delivery, event }: Waiting, timeZone: string): Part {
  return { event, context: contextOf(delivery, timeZone) };
}

/** The message of a batch. */
export function compose(composer: Composer, { kind, items }: Batch, room: Room, at: Millis): Outgoing {
  const [lead] = items;
  const own = composeOne(composer, lead.delivery, lead.event, at);
  switch (kind) {
    case 'one':
      return own;
    case 'together': {
      const parts = items.map((item) => partOf(item, composer.timeZone));
      const codes = parts.flatMap(({ event, context }) => shownCode(event, context) ?? []);
      return { ...shared(own), codes, body: together(parts, room) };
    }
    case 'late':
      return { ...shared(own), silent: true, codes: [], body: summedUp(composer, items, 'older messages') };
    case 'digest':
      return { ...shared(own), codes: [], body: summedUp(composer, items, 'messages') };
    case 'quiet':
      return { ...shared(own), codes: [], body: summedUp(composer, items, 'messages in the quiet hours') };
  }
}

/** What a message of many has of its first one; its text and data are not looked at, so they are not made. */
function shared({ id, at, silent, replyTo }: Outgoing): Omit<Outgoing, 'body' | 'codes'> {
  return {
    id,
    at,
    silent,
    replyTo,
    get data(): Outgoing['data'] {
      throw new Error('a message of many events has no data of one');
    },
  };
}

function summedUp(composer: Composer, items: Batch['items'], title: string): Marked {
  const { templates, timeZone, failed } = composer;
  const [{ delivery }] = items;
  const context = { ...contextOf(delivery, timeZone), mark: null };
  const rendered = templates.digest(
    items.map(({ event }) => event),
    title,
    context,
  );
  if (rendered.failed !== null) failed(delivery, rendered.failed);
  return rendered.body;
}

/** The message of one delivery. Text and data are made only if the channel asks for them: none needs both. */
export function composeOne(
  { templates, timeZone, failed }: Composer,
  delivery: Delivery,
  event: Event,
  at: Millis,
): Outgoing {
  const context = contextOf(delivery, timeZone);
  const code = shownCode(event, context);
  return {
    id: String(delivery.id),
    at,
    get body(): Marked {
      const rendered = templates.render(delivery.template, event, context);
      if (rendered.failed !== null) failed(delivery, rendered.failed);
      return rendered.body;
    },
    codes: code === null ? [] : [code],
    get data() {
      return { type: event.event, timestamp: event.receivedAt, data: webhookData(event, context) };
    },
    silent: false,
    replyTo: null,
  };
}
