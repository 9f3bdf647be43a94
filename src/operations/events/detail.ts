import { z } from 'zod';
import type { EventId } from '../../domain/event.ts';
import { wholeId } from '../../domain/id.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import { explainEvent } from '../../engine/explain.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { EventDetail, StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { asDetail, deliveryDetail } from '../deliveries/list.ts';
import { isoMoment, list } from '../fields.ts';
import { ambiguousEnding, readEnding } from '../names.ts';
import { search, verdicts } from '../rules/explain.ts';
import { useCase } from '../use-case.ts';
import { eventWithin } from '../within-scope.ts';
import { asShown, listedEvent, maskOf, type Viewer } from './event.ts';

const byId = z.object({
  /** Its last characters suffice. */
  id: z.string(),
});

const detail = listedEvent.extend({
  /** Source of the event: its own row, and the fields around the rows; null: it came from no report. */
  raw: z.object({ envelope: z.unknown(), row: z.unknown() }).nullable(),
  sent: list(deliveryDetail),
  /** Holder of the event, if anybody took it. */
  assignment: z.object({ holder: z.string(), at: isoMoment }).nullable(),
});
export type ShownEventDetail = z.output<typeof detail>;

/** Shows all that is known of one event, once it is in the audit who sees it. */
export const getEvent = useCase({
  role: 'viewer',
  input: byId,
  result: detail,
  run: async (context: StoreContext, caller, { id: written }) => {
    const found = await findEvent(context.store.reader, caller.scope, written);
    await context.audit.note(caller, 'see', { event: found.event.id });
    return detailOf(context, caller, found);
  },
});

/** Uncovers one event, once that is in the audit. */
export const revealEvent = useCase({
  role: 'viewer',
  input: byId,
  result: detail,
  run: async (context: StoreContext, caller, { id: written }) => {
    const found = await findEvent(context.store.reader, caller.scope, written);
    await context.audit.note(caller, 'reveal', { event: found.event.id });
    return detailOf(context, { ...caller, codes: 'shown' }, found);
  },
});

/** Explains by the config in force what every rule says of a stored event, and why it has its code, or none. */
export const whyEvent = useCase({
  role: 'viewer',
  input: byId,
  result: z.object({
    /** Null: it has no text that could be searched. */
    code: search.nullable(),
    rules: verdicts,
  }),
  run: async ({ policy, store: { reader } }: StoreContext, caller, { id: written }) => {
    const found = await findEvent(reader, caller.scope, written);
    const mask = await maskOf(reader, found, caller);
    const { code, rules } = explainEvent(policy(), found.event, found.event.receivedAt);
    return {
      code: code && {
        found: code.code && { ...code.code, value: mask.value(code.code.value) },
        reason: code.reason,
        threshold: code.threshold,
        candidates: code.candidates.map((one) => ({ ...one, value: mask.value(one.value) })),
      },
      rules: rules.map(({ failed, ...rule }) => ({
        ...rule,
        failed: failed.map(({ actual, ...rest }) => ({ ...rest, actual: actual && mask.text(actual) })),
      })),
    };
  },
});

async function detailOf(
  { config, store: { reader, circuits } }: StoreContext,
  viewer: Viewer,
  found: EventDetail,
): Promise<ShownEventDetail> {
  const mask = await maskOf(reader, found, viewer);
  const { raw, sent, assignment } = found;
  const known = await circuits.all();
  return {
    ...asShown(config, found, viewer, mask),
    raw: raw && mask.raw(raw),
    sent: sent.map((one) => asDetail(viewer.scope, one, known)),
    assignment: assignment && { holder: assignment.holder, at: isoTime(assignment.at) },
  };
}

/**
 * Finds the event whose id ends so.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`)
 */
export async function findEvent(reader: Reader, scope: Scope, written: string): Promise<EventDetail> {
  const ending = readEnding('message', written);
  const whole = wholeId(ending);
  if (whole !== null) return (await readEvent(reader, scope, whole)) ?? missing(written);
  const found: StoredEvent[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null && found.length < 2) {
    const page = { limit: 2, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await reader.events(scope, { id: ending }, page);
    found.push(...items);
    cursor = next;
  }
  if (found.length > 1) throw ambiguousEnding('message', written);
  const one = found[0] && (await readEvent(reader, scope, found[0].event.id));
  return one ?? missing(written);
}

async function readEvent(reader: Reader, scope: Scope, eventId: EventId): Promise<EventDetail | null> {
  const found = await reader.event(scope, eventId);
  return found && eventWithin(scope, found);
}

function missing(written: string): never {
  throw new Refusal('not_found', `there is no message whose id ends with "${written}"`);
}
