import { z } from 'zod';
import { pagesUrl } from '../../access/hosts.ts';
import type { Config } from '../../config/config.ts';
import { type Event, EVENT_KINDS } from '../../domain/event.ts';
import { formatId } from '../../domain/id.ts';
import type { Codes } from '../../domain/principal.ts';
import type { Scope } from '../../domain/subject.ts';
import { isoTime } from '../../render/local-time.ts';
import { webhookData } from '../../render/variables.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, list, place } from '../fields.ts';
import { maskFor, type Mask } from '../masking.ts';
import { NO_DELIVERY } from '../rules/explain.ts';

/** An event as it is listed. */
export const listedEvent = z.looseObject({
  /** Beside these it has the variables of its kind, as webhooks get them. */
  id,
  event: z.enum(EVENT_KINDS),
  ...place,
  received_at: isoMoment,
  /** The rules that took it. */
  rules: list(z.string()),
  /** Number of deliveries that they made; 0: it is unrouted. */
  deliveries: z.number(),
  /** The client that posted it, and the number of the token that it used; null: nobody did, or it is not for the caller. */
  peer: z.string().nullable(),
  token: z.number().nullable(),
});
export type ShownEvent = z.output<typeof listedEvent>;

/** Shows an event as it is listed, to whoever is noted by {@link noteSeen} before. */
export async function showEvent(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  viewer: Viewer,
  stored: StoredEvent,
): Promise<ShownEvent> {
  return asShown(config, stored, viewer, await maskOf(reader, stored, viewer));
}

/** Notes who is shown codes that are not masked. */
export async function noteSeen(
  { audit }: Pick<StoreContext, 'audit'>,
  { id: actor, codes }: Pick<Viewer, 'id' | 'codes'>,
  stored: readonly Pick<StoredEvent, 'event'>[],
): Promise<void> {
  if (codes === 'masked') return;
  const withCodes = stored.filter(({ event: one }) => one.event === 'sms' && one.code !== null);
  if (withCodes.length > 0)
    await audit.note({ id: actor }, 'see', ...withCodes.map(({ event: one }) => ({ event: one.id })));
}

/** Somebody who is shown events. */
export interface Viewer {
  readonly id: string;
  readonly scope: Scope;
  readonly codes: Codes;
}

/** Makes the mask of an event. What rules captured as its code stands in its deliveries only, whoever may see those. */
export async function maskOf(reader: Reader, { event: one }: StoredEvent, { codes }: Viewer): Promise<Mask> {
  return maskFor(codes, one, codes === 'shown' ? [] : await reader.captured(one.id));
}

/** Shows an event as it is listed, under its mask. */
export function asShown(config: Config, stored: StoredEvent, { scope }: Viewer, mask: Mask): ShownEvent {
  const { rules, deliveries, submission } = stored;
  const shown: Event = mask.event(stored.event);
  const data: Record<string, unknown> = {
    ...webhookData(shown, {
      ...NO_DELIVERY,
      timeZone: config.time_zone,
      pages: pagesUrl(config.server),
      now: shown.receivedAt,
    }),
  };
  // They are of a delivery, and this is of the event.
  for (const name of ['rule', 'destination']) Reflect.deleteProperty(data, name);
  const posted = scope === 'everything' ? submission : null;
  return {
    ...data,
    id: formatId(shown.id),
    event: shown.event,
    gateway: shown.gateway,
    port: shown.port,
    received_at: isoTime(shown.receivedAt),
    rules,
    deliveries,
    peer: posted?.peer ?? null,
    token: posted?.token ?? null,
  };
}
