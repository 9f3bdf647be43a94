import { z } from 'zod';
import { formatId, wholeId } from '../../domain/id.ts';
import type { Codes } from '../../domain/principal.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import { decideLate } from '../../engine/decide.ts';
import { recognition } from '../../engine/observe.ts';
import { readReport } from '../../engine/read-report.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { Quarantined, QuarantinedPart } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, list } from '../fields.ts';
import { readFleet } from '../fleet/fleet.ts';
import { hiddenFrom } from '../masking.ts';
import { ambiguousEnding, knownGateways, readEnding } from '../names.ts';
import { useCase } from '../use-case.ts';

const part = z.object({
  id,
  gateway: z.string(),
  first_seen: isoMoment,
  last_seen: isoMoment,
  /** Number of times that the same came. */
  count: z.number(),
  /** Reason why it cannot be decoded. */
  reason: z.string(),
  /** In characters. */
  length: z.number(),
});
export type ShownPart = z.output<typeof part>;

/** Lists what could not be decoded, the last one first, page by page. */
export const listQuarantine = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({ gateway: z.string().optional(), limit: z.number(), cursor: z.string().optional() }),
  result: z.object({ items: list(part), next: z.string().nullable() }),
  run: async ({ config, store: { reader } }: StoreContext, { scope }, { gateway, limit, cursor }) => {
    knownGateways(await readFleet(config, reader, scope), gateway);
    const query = gateway === undefined ? {} : { gateway };
    const page = await reader.quarantine(scope, query, { limit, ...(cursor !== undefined && { cursor }) });
    return { items: page.items.map(asShown), next: page.next };
  },
});

const byId = z.object({
  /** Its last characters suffice. */
  id: z.string(),
});

const whole = part.extend({
  raw: z.string(),
  /** `latin1`: it is no UTF-8, and each character is a byte. */
  encoding: z.enum(['utf8', 'latin1']),
  content_type: z.string().nullable(),
});
/** A part with its raw body. */
export type WholePart = z.output<typeof whole>;

/** Shows a part of a body that could not be decoded: as it came, to those only who may see codes. */
export const getQuarantined = useCase({
  role: 'admin',
  everywhere: true,
  input: byId,
  result: whole,
  run: async ({ store: { reader }, audit }: StoreContext, caller, { id: written }) => {
    const found = await findPart(reader, caller.scope, written);
    if (caller.codes === 'shown') await audit.note(caller, 'see', { about: aboutPart(found) });
    return asWhole(found, caller.codes);
  },
});

/** Uncovers a part of a body that could not be decoded, once that is in the audit. */
export const revealQuarantined = useCase({
  role: 'admin',
  everywhere: true,
  input: byId,
  result: whole,
  run: async ({ store: { reader }, audit }: StoreContext, caller, { id: written }) => {
    const found = await findPart(reader, caller.scope, written);
    await audit.note(caller, 'reveal', { about: aboutPart(found) });
    return asWhole(found, 'shown');
  },
});

const retried = z.object({
  ...{ id, gateway: z.string() },
  /** The events that it makes. */
  stored: list(id),
  /** Number of its events that were stored before. */
  repeats: z.number(),
  /** Reason why it, or a part of it, still cannot be decoded and stays; null: it is decoded, and gone from quarantine. */
  reason: z.string().nullable(),
});
export type RetriedPart = z.output<typeof retried>;

/** Parts that are read together. */
const PAGE = 50;

/**
 * Decodes again what could not be decoded when it came. What it says of SMS and calls is stored and sent as if it had been decoded then,
 * never twice; what it says of states has been superseded. What is decoded is removed in the same transaction.
 */
export const retryQuarantine = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({
    /** One part; absent: all. */
    id: z.string().optional(),
    gateway: z.string().optional(),
  }),
  result: list(retried),
  run: async (context: StoreContext, caller, { id: written, gateway }) => {
    const { scope } = caller;
    const { reader } = context.store;
    const retry = async (one: QuarantinedPart): Promise<RetriedPart> => {
      await context.audit.note(caller, 'retry', { about: aboutPart(one) });
      return retryPart(context, one);
    };
    knownGateways(await readFleet(context.config, reader, scope), gateway);
    if (written !== undefined) return [await retry(await findPart(reader, scope, written))];
    const results: RetriedPart[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const { items, next } = await reader.quarantine(scope, gateway === undefined ? {} : { gateway }, page);
      for (const one of items) {
        const whole = await reader.quarantined(scope, one.id);
        if (whole) results.push(await retry(whole));
      }
      cursor = next;
    }
    return results;
  },
});

/** Names a part in the audit. */
function aboutPart({ id: number }: Pick<Quarantined, 'id'>): string {
  return `quarantine ${formatId(number)}`;
}

/** Decodes a part again by today's decoder, and accepts what comes of it. */
async function retryPart(
  { store, policy, ids, clock }: StoreContext,
  { id: number, gateway, raw, encoding, report, envelope, firstSeen: at }: QuarantinedPart,
): Promise<RetriedPart> {
  const body = report === undefined ? Buffer.from(raw, encoding ?? 'utf8') : Buffer.from(report);
  const { observations, rejects, usable } = readReport(body, envelope);
  const [reject] = rejects;
  const reason = reject?.reason ?? (usable ? null : 'nothing in it can be used');
  const traffic = observations.filter(({ kind }) => kind === 'traffic');
  const retriedPart = { id: formatId(number), gateway, reason };
  if (reason !== null && traffic.length === 0) return { ...retriedPart, stored: [], repeats: 0 };
  const nextId = await ids();
  const { decision } = await store.journal.accept({
    ...{ gateway, at, rejects: [] },
    keys: traffic.flatMap((one) => recognition(gateway, one, at)?.key ?? []),
    decide: (known) => decideLate({ policy: policy(), gateway, known, at, nextId }, traffic, clock()),
    ...(reason === null && { released: number }),
  });
  return {
    ...retriedPart,
    stored: decision.events.map(({ event }) => formatId(event.id)),
    repeats: decision.repeats.length,
  };
}

/**
 * Finds the part whose id ends so.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`)
 */
async function findPart(reader: Reader, scope: Scope, written: string): Promise<QuarantinedPart> {
  const ending = readEnding('part in quarantine', written);
  const number = wholeId(ending);
  const { items } =
    number === null
      ? await reader.quarantine(scope, { id: ending }, { limit: 2 })
      : { items: [{ id: number }] };
  if (items.length > 1) throw ambiguousEnding('part in quarantine', written);
  const found = items[0] && (await reader.quarantined(scope, items[0].id));
  if (!found) throw new Refusal('not_found', `nothing in quarantine has an id that ends with "${written}"`);
  return found;
}

function asShown({
  id: number,
  gateway,
  firstSeen,
  lastSeen,
  count,
  reason,
  length,
}: Quarantined): ShownPart {
  return {
    ...{ id: formatId(number), gateway, count, reason, length },
    first_seen: isoTime(firstSeen),
    last_seen: isoTime(lastSeen),
  };
}

function asWhole(found: QuarantinedPart, codes: Codes): WholePart {
  const { raw, encoding, envelope } = found;
  return {
    ...asShown(found),
    raw: hiddenFrom(codes, raw),
    encoding: encoding ?? 'utf8',
    content_type: envelope.contentType ?? null,
  };
}
