import { z } from 'zod';
import { CODE_KINDS } from '../domain/code.ts';
import type { SmsEvent } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Scope } from '../domain/subject.ts';
import { SECOND, type Duration, type Millis } from '../domain/time.ts';
import { isoTime } from '../render/local-time.ts';
import type { Once } from '../runtime/once.ts';
import { within } from '../runtime/within.ts';
import type { Reader, StoredEvent } from '../store/contract/reader.ts';
import type { StoreContext } from './context.ts';
import { compileFilter, eventFilter } from './event-filter.ts';
import { findEvent } from './events.ts';
import { id, isoMoment, isoOrNull, list, moment } from './fields.ts';
import { maskFor } from './masking.ts';
import { useCase, type Caller } from './use-case.ts';

const text = z.string().nullable();

const place = {
  event: id,
  kind: z.enum(CODE_KINDS),
  sender: z.string(),
  gateway: z.string(),
  port: text,
  sim: z.object({ name: text, number: text }),
  received_at: isoMoment,
  /** By what the text says of its validity. */
  valid_until: isoMoment.nullable(),
};

const listed = z.object({
  ...place,
  /** Its length, and nothing else of it. */
  masked: z.string(),
  claimed_by: text,
  claimed_at: isoMoment.nullable(),
});

const claimed = z.object({
  ...place,
  code: z.string(),
  claimed_by: z.string(),
  claimed_at: isoMoment,
});
/** A code that somebody has taken, uncovered for them. */
export type ClaimedCode = z.output<typeof claimed>;

const filter = eventFilter.pick({ sim: true, tag: true });
/** Most codes of a list: more than anybody waits for. */
const MOST_CODES = 200;

/** Lists recent SMS that hold a code, the newest first, with who has taken them. */
export const listCodes = useCase({
  role: 'viewer',
  input: filter.extend({ since: moment }),
  result: list(listed),
  run: async (context: StoreContext, caller, input) => {
    const { reader, assignments } = context.store;
    const kinds = [true, 'pickup'] as const;
    const found = await Promise.all(
      kinds.map(async (code) => {
        const { scope, query } = await compiled(context, caller, { ...input, code });
        return (await reader.events(scope, query, { limit: MOST_CODES })).items.filter(holdsCode);
      }),
    );
    const newest = found
      .flat()
      .sort((a, b) => b.event.id - a.event.id)
      .slice(0, MOST_CODES);
    const taken = await assignments.of(newest.map(({ event }) => event.id));
    return newest.map(({ event }) => {
      const assignment = taken.get(event.id);
      const mask = maskFor('masked', event);
      return {
        ...placeOf(event),
        sender: mask.text(event.sender),
        masked: mask.value(event.code.value),
        claimed_by: assignment?.holder ?? null,
        claimed_at: isoOrNull(assignment?.at ?? null),
      };
    });
  },
});

/** Takes a code: the first who does has it. Whoever has it may ask for it again. */
export const claimCode = useCase({
  role: 'viewer',
  input: z.object({
    event: z.string(),
    /** Take it over from whoever has it. */
    force: z.boolean(),
  }),
  result: claimed,
  run: async (context: StoreContext, caller, { event: written, force }) => {
    const { store, clock } = context;
    const found = await findEvent(store.reader, caller.scope, written);
    if (!holdsCode(found)) throw new Refusal('not_found', `no code in the message ${written}`);
    const mine = { event: found.event.id, holder: caller.id, at: clock(), expectation: null };
    const claim = await store.assignments.claim(mine, force);
    if (!claim) throw new Refusal('not_found', `no code in the message ${written}`);
    const { holder, at } = claim.inForce;
    if (holder !== caller.id)
      throw new Refusal('conflict', `${holder} has it since ${isoTime(at)}; take it over with force`);
    return uncovered(context, caller, found, at);
  },
});

/** Gives back a code that one has taken. */
export const releaseCode = useCase({
  role: 'viewer',
  input: z.object({ event: z.string() }),
  result: z.object({}),
  run: async ({ store, audit }: StoreContext, caller, { event: written }) => {
    const { event } = await findEvent(store.reader, caller.scope, written);
    if (!(await store.assignments.release(event.id, caller.id)))
      throw new Refusal('conflict', `${caller.id} does not have the code of ${written}`);
    await audit.note(caller, 'release_claim', { event: event.id });
    return {};
  },
});

/** The context of use cases that wait for what is to come. */
export interface WaitingContext extends StoreContext {
  /** Resolves when something is stored that was not there when this was called. */
  readonly arrival: () => Promise<void>;
  /** Ends the wait of whoever does not want the answer any more. */
  readonly gone: AbortSignal;
  /** Answers that programs may ask for again by a key. */
  readonly answers: Once<NextCode>;
}

/** The longest wait for a code. */
export const LONGEST_WAIT = 120 * SECOND;
/** Pause after which is looked again without an arrival: somebody may have given a code back. */
const LOOK_EVERY = SECOND;

const next = z.object({
  code: claimed.nullable(),
  /** From when on to ask for the one after it. */
  next_since: isoMoment,
});
type NextCode = z.output<typeof next>;

/**
 * Takes the oldest code that fits and nobody has, and waits for one where there is none. A filter is required: without one
 * a program would take the codes of others.
 */
export const nextCode = useCase({
  role: 'viewer',
  input: eventFilter.pick({ sim: true, tag: true, sender: true, text: true, code: true }).extend({
    since: moment.optional(),
    wait: z.number().max(LONGEST_WAIT),
    /** The same key gets the same code again. */
    key: z.string().optional(),
  }),
  result: next,
  run: (context: WaitingContext, caller, { key, ...wanted }) => {
    const { sim, tag, sender, text: words } = wanted;
    if ([sim, tag, sender, words].every((one) => one === undefined))
      throw new Refusal('invalid', [
        { field: 'sim', message: 'say which: by sim, tag, sender or text; codes of others would be taken' },
      ]);
    const work = (): Promise<NextCode> => waitForCode(context, caller, wanted);
    return key === undefined ? work() : context.answers.run(JSON.stringify([caller.id, key]), work);
  },
});

async function waitForCode(
  context: WaitingContext,
  caller: Caller,
  { wait, since = context.clock(), code = true, ...meant }: Omit<z.output<typeof nextCode.input>, 'key'>,
): Promise<NextCode> {
  const until = context.clock() + wait;
  for (;;) {
    const arrival = context.arrival();
    const taken = await takeOldest(context, caller, { ...meant, code, since });
    if (taken) return { code: taken, next_since: taken.received_at };
    const left = until - context.clock();
    if (left <= 0 || context.gone.aborted) return { code: null, next_since: isoTime(since) };
    await within(Math.min(left, LOOK_EVERY), arrival);
  }
}

/** Claims the oldest code that fits and nobody has; null if there is none. */
async function takeOldest(
  context: StoreContext,
  caller: Caller,
  meant: z.output<typeof eventFilter>,
): Promise<ClaimedCode | null> {
  const { store, clock } = context;
  const { scope, query } = await compiled(context, caller, meant);
  for await (const page of oldestFirst(store.reader, scope, query)) {
    const taken = await store.assignments.of(page.map(({ event }) => event.id));
    for (const one of page) {
      if (taken.has(one.event.id)) continue;
      const mine = { event: one.event.id, holder: caller.id, at: clock(), expectation: null };
      const claim = await store.assignments.claim(mine, false);
      if (claim?.won) return uncovered(context, caller, one, mine.at);
    }
  }
  return null;
}

type Query = Awaited<ReturnType<typeof compileFilter>>['query'];

async function* oldestFirst(reader: Reader, scope: Scope, query: Query): AsyncGenerator<WithCode[]> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = { limit: MOST_CODES, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await reader.events(scope, { ...query, order: 'oldest' }, page);
    yield items.filter(holdsCode);
    cursor = next;
  }
}

/** Uncovers a code for whoever has it, once that is in the audit. */
async function uncovered(
  { audit }: StoreContext,
  caller: Caller,
  { event }: WithCode,
  at: Millis,
): Promise<ClaimedCode> {
  await audit.note(caller, 'claim', { event: event.id });
  return {
    ...placeOf(event),
    code: event.code.value,
    claimed_by: caller.id,
    claimed_at: isoTime(at),
  };
}

type WithCode = StoredEvent & { readonly event: SmsEvent & { readonly code: NonNullable<SmsEvent['code']> } };

function holdsCode(stored: StoredEvent): stored is WithCode {
  return stored.event.event === 'sms' && stored.event.code !== null;
}

function compiled(
  { config, store: { reader } }: StoreContext,
  { scope, codes }: Caller,
  meant: z.output<typeof eventFilter>,
): ReturnType<typeof compileFilter> {
  return compileFilter({ config, reader }, scope, codes, { ...meant, event: 'sms' });
}

function placeOf({ id: number, code, sender, gateway, port, sim, receivedAt }: WithCode['event']) {
  const { name, number: own } = sim;
  return {
    event: formatId(number),
    kind: code.kind,
    ...{ sender, gateway, port, sim: { name, number: own } },
    received_at: isoTime(receivedAt),
    valid_until: isoOrNull(validUntil(receivedAt, code.validFor)),
  };
}

function validUntil(receivedAt: Millis, validFor: Duration | null): Millis | null {
  return validFor === null ? null : receivedAt + validFor;
}
