import type { Channel, Outgoing } from '../channels/channel.ts';
import type { Delivery, Mark, MessageRef } from '../domain/delivery.ts';
import type { AlertEvent } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import type { Millis } from '../domain/time.ts';
import { legible } from '../domain/visible.ts';
import { say } from '../phrases/phrases.ts';
import { shownCode, type RenderContext } from '../render/context.ts';
import type { Marked } from '../render/marked.ts';
import { isTest } from '../render/message-parts.ts';
import type { Rendered, Templates } from '../render/templates.ts';
import { fitTogether, readingOrder, together, type Fit, type Part } from '../render/together.ts';
import { pageOf, webhookData } from '../render/variables.ts';
import type { Waiting } from '../store/contract/outbox.ts';
import { single, type Batch } from './batch.ts';

/** Templates and settings for composing messages. */
export interface Composer {
  readonly templates: Templates;
  readonly timeZone: string;
  /** The address of the pages for people; null: the config names none. */
  readonly pages: string | null;
  /** Extends the end of an episode of alerts to all that the first one named. */
  readonly extendEnd: (end: AlertEvent, first: AlertEvent) => AlertEvent;
  /** Called if a user's template failed for a delivery, and the built-in one was used. */
  readonly failed: (delivery: Delivery, problem: string) => void;
}

/** The capacity of a channel's messages. */
type Room = Channel['capacity'];

/** No limit: a message of one event is cut by its channel if necessary. */
const UNLIMITED: Room = { text: Infinity, spans: Infinity };

/** Counts how many of the first deliveries fit into one message. */
export function fit(composer: Composer, items: readonly Waiting[], room: Room, how: Fit): number {
  return fitTogether(partsOf(composer, items, 0), room, how);
}

/**
 * Composes the message of a batch.
 *
 * @param room capacity of the message, for a batch of many
 */
export function compose(composer: Composer, { kind, items }: Batch, at: Millis, room = UNLIMITED): Outgoing {
  const [lead] = items;
  const of = (codes: readonly string[], body: () => Marked, silent = false): Outgoing => ({
    id: formatId(lead.delivery.id),
    at,
    codes,
    silent: silent || (kind === 'one' && isForInformation(lead)),
    priority: lead.delivery.priority,
    alert: kind === 'one' && lead.event.event === 'alert' ? lead.event : null,
    replyTo: kind === 'one' ? (lead.replyTo?.message ?? null) : null,
    link: kind === 'one' ? linkOf(composer, lead) : null,
    body: () => body().map((span) => ({ ...span, text: legible(span.text) })),
    data: () => dataOf(composer, lead, at),
  });
  switch (kind) {
    case 'one':
      return of(codesOf([lead]), () => bodyOf(composer, lead, at));
    case 'together':
      return of(codesOf(readingOrder(items)), () => together(partsOf(composer, items, at), room));
    case 'late':
      return of([], () => summary(composer, items, titleOf(kind, items), room, at), true);
    case 'digest':
    case 'quiet':
      return of([], () => summary(composer, items, titleOf(kind, items), room, at));
  }
}

/** Composes the new text of the message that opened an episode of alerts, once its end was notified: what became of all that it named. */
export function revise(
  composer: Composer,
  { items: [lead] }: Batch,
  at: Millis,
): { ref: MessageRef; message: Outgoing } | null {
  const { event, replyTo } = lead;
  if (event.event !== 'alert' || event.state !== 'resolved' || replyTo === null) return null;
  const { message: ref, alert: first } = replyTo;
  const whole = first === null ? event : composer.extendEnd(event, first);
  return { ref, message: compose(composer, single({ ...lead, event: whole }), at) };
}

/** Returns the address of an event's page; null where there is none, as of a test message. */
function linkOf({ pages }: Composer, { event }: Waiting): string | null {
  return isTest(event) ? null : pageOf(pages, event.id);
}

function codesOf(items: readonly Waiting[]): string[] {
  return items.map(({ event, delivery }) => shownCode(event, delivery)).filter((code) => code !== null);
}

/** Returns whether an event is for information only, so that its message makes no sound. */
function isForInformation({ event }: Waiting): boolean {
  return event.event === 'alert' && event.severity === 'info';
}

function bodyOf(composer: Composer, { event, delivery }: Waiting, at: Millis): Marked {
  const context = contextOf(composer, delivery, at);
  return checked(composer, delivery, composer.templates.render(delivery.template, event, context));
}

function titleOf(kind: 'late' | 'digest' | 'quiet', { length }: Batch['items']): string {
  return say(length === 1 ? `${kind}_one` : `${kind}_many`);
}

function summary(composer: Composer, items: Batch['items'], title: string, room: Room, at: Millis): Marked {
  const [{ delivery }] = items;
  const events = items.map(({ event }) => event);
  const marks = items.map((item) => markOf(item.delivery));
  const mark = marks.find((one) => one === 'possibly repeated') ?? marks.find((one) => one !== null) ?? null;
  const context = { ...contextOf(composer, delivery, at), mark };
  // Of many that came from different places none is named.
  const isOfOne = items.every((item) => item.delivery.movedFrom === delivery.movedFrom);
  const movedFrom = isOfOne ? context.movedFrom : null;
  const rule = items.every((item) => item.delivery.rule === delivery.rule) ? context.rule : null;
  return checked(
    composer,
    delivery,
    composer.templates.digest(events, title, { ...context, movedFrom, rule }, room),
  );
}

function checked({ failed }: Composer, delivery: Delivery, rendered: Rendered): Marked {
  if (rendered.failed !== null) failed(delivery, rendered.failed);
  return rendered.body;
}

function dataOf(composer: Composer, { event, delivery }: Waiting, at: Millis): ReturnType<Outgoing['data']> {
  const data = webhookData(event, contextOf(composer, delivery, at));
  return { type: event.event, timestamp: event.receivedAt, data };
}

function partsOf(composer: Composer, items: readonly Waiting[], at: Millis): Part[] {
  return items.map(({ event, delivery }) => ({ event, context: contextOf(composer, delivery, at) }));
}

function contextOf({ timeZone, pages }: Composer, delivery: Delivery, now: Millis): RenderContext {
  const { rule, destination, captures, movedFrom = null } = delivery;
  return { rule, destination, captures, timeZone, pages, now, movedFrom, mark: markOf(delivery) };
}

/** Returns the note that a message is, or may be, sent a second time; null for none. */
function markOf(delivery: Delivery): Mark | null {
  if (delivery.replayed) return 'replayed';
  return delivery.ambiguous ? 'possibly repeated' : null;
}
