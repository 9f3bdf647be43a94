import { z } from 'zod';
import { isSubjectInScope } from '../../access/scopes.ts';
import { Refusal } from '../../domain/refusal.ts';
import { subjectOf } from '../../domain/subject.ts';
import { SECOND } from '../../domain/time.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Reader } from '../../store/contract/reader.ts';
import { compileQuery, eventFilter, type ReaderFilter } from '../events/filter.ts';
import { isoMoment, moment } from '../fields.ts';
import { compileTest } from '../live/candidate.ts';
import { useCase, type Caller } from '../use-case.ts';
import type { ClaimContext } from './claims.ts';
import { claimedCode, holdsCode, uncover, uncovered, type ClaimedCode, type SmsWithCode } from './code.ts';
import type { Taken, Waiter, WaitingLine } from './waiting-line.ts';

/** The context of use cases that wait for what is to come. */
export interface WaitingContext extends ClaimContext {
  readonly line: WaitingLine;
  /** Ends the wait of whoever does not want the answer any more. */
  readonly gone: AbortSignal;
}

/** The longest wait for a code. */
export const LONGEST_WAIT = 120 * SECOND;
/** Codes that are looked at together among those that are stored. */
const PAGE = 200;

const wanted = eventFilter.pick({ sim: true, tag: true, sender: true, text: true, code: true }).extend({
  since: moment.optional(),
  wait: z.number().max(LONGEST_WAIT),
  /** The same key gets the same code again. */
  key: z.string().optional(),
});

/**
 * Takes the oldest code that fits and nobody has, and waits for one where there is none. A filter is required: without one
 * a program would take the codes of others.
 */
export const nextCode = useCase({
  role: 'viewer',
  input: wanted,
  result: z.object({
    code: claimedCode.nullable(),
    /** From when on to ask for the one after it. */
    next_since: isoMoment,
  }),
  run: async (context: WaitingContext, caller, asked) => {
    const { sim, tag, sender, text, key = null, wait, since = context.clock() } = asked;
    if ([sim, tag, sender, text].every((one) => one === undefined))
      throw new Refusal('invalid', [
        { field: 'sim', message: 'say which: by sim, tag, sender or text; codes of others would be taken' },
      ]);
    const again = key === null ? null : await repeated(context, caller, key);
    const code =
      again ??
      (await context.line.wait(await waiterOf(context, caller, { ...asked, since }), wait, context.gone));
    return { code, next_since: code?.received_at ?? isoTime(since) };
  },
});

/** Answers once more what was answered to this key. */
async function repeated(context: ClaimContext, caller: Caller, key: string): Promise<ClaimedCode | null> {
  const { store, clock } = context;
  const before = await store.assignments.keyed(caller.id, key, clock());
  const event = before && (await eventOf(store.reader, caller, before.event));
  return event && uncover(context, caller, event, before);
}

async function waiterOf(
  context: ClaimContext,
  caller: Caller,
  { sim, tag, sender, text, since, ...asked }: z.output<typeof wanted>,
): Promise<Waiter> {
  const key = asked.key ?? null;
  const { config, store, clock, claims } = context;
  const { reader, assignments } = store;
  const meant = { sim, tag, sender, text, since, event: 'sms', code: asked.code ?? true } as const;
  const parts = [{ config, reader }, caller.scope, caller.codes, meant] as const;

  async function take(event: SmsWithCode): Promise<Taken> {
    const claim = await assignments.claim({ event: event.id, holder: caller.id, at: clock(), key }, false);
    if (!claim) return 'taken';
    const { inForce, won } = claim;
    if (won) {
      claims.changed();
      return { code: uncovered(event, inForce), isAnother: false };
    }
    if (key === null || inForce.holder !== caller.id || inForce.key !== key) return 'taken';
    const isAnother = inForce.event !== event.id;
    const mine = isAnother ? await eventOf(reader, caller, inForce.event) : event;
    return mine ? { code: await uncover(context, caller, mine, inForce), isAnother } : 'not mine';
  }

  const fits = await compileTest(...parts);
  return {
    key: key === null ? null : JSON.stringify([caller.id, key]),
    wants: (one) => isSubjectInScope(caller.scope, subjectOf(one.event)) && fits(one),
    take,
    look: async () => {
      for await (const page of oldestFirst(reader, await compileQuery(...parts))) {
        const assigned = await assignments.of(page.map(({ id }) => id));
        for (const event of page) {
          const taken = assigned.has(event.id) ? 'taken' : await take(event);
          if (typeof taken !== 'string') return taken.code;
        }
      }
      return null;
    },
  };
}

async function eventOf(reader: Reader, { scope }: Caller, id: number): Promise<SmsWithCode | null> {
  const event = (await reader.event(scope, id))?.event;
  return event && holdsCode(event) ? event : null;
}

async function* oldestFirst(reader: Reader, { scope, query }: ReaderFilter): AsyncGenerator<SmsWithCode[]> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await reader.events(scope, { ...query, order: 'oldest' }, page);
    yield items.map(({ event }) => event).filter(holdsCode);
    cursor = next;
  }
}
