import type { Outgoing } from '../channels/channel.ts';
import type { Delivery, Mark } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { shownCode, type RenderContext } from '../render/context.ts';
import type { Marked } from '../render/marked.ts';
import type { Templates } from '../render/templates.ts';
import { webhookData } from '../render/variables.ts';

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
