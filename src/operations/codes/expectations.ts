import { z } from 'zod';
import type { Expectation } from '../../domain/assignment.ts';
import { endsWith, formatId, readId } from '../../domain/id.ts';
import { Refusal } from '../../domain/refusal.ts';
import { MINUTE } from '../../domain/time.ts';
import { isoTime } from '../../render/local-time.ts';
import { eventFilter } from '../events/filter.ts';
import { compilePatterns, eventOf } from '../events/places.ts';
import { id, isoMoment, list } from '../fields.ts';
import { placedPorts, type PlacedPort } from '../fleet/ports.ts';
import { compileTest } from '../live/candidate.ts';
import { ambiguousEnding, readEnding } from '../names.ts';
import { useCase, type Caller } from '../use-case.ts';
import { holdsCode, uncover } from './code.ts';
import type { Fulfilments } from './fulfilments.ts';
import { LONGEST_WAIT, type WaitingContext } from './next.ts';

/** The context of use cases about expectations. */
export interface ExpectingContext extends WaitingContext {
  readonly fulfilments: Fulfilments;
}

/** The longest time for which a code may be expected. */
export const LONGEST_EXPECTATION = 15 * MINUTE;
/** Expectations that one principal may have open at the same time. */
const MOST_OPEN = 100;

const text = z.string().nullable();
const reserved = z.object({
  id,
  /** The one SIM that it is about; null: several may get it. */
  sim: text,
  number: text,
});
const listed = reserved.extend({
  state: z.enum(['waiting', 'fulfilled', 'expired']),
  until: isoMoment,
  /** The event that fulfilled it. */
  event: id.nullable(),
});
const shown = listed.extend({
  code: text,
  /** Expectations of anybody, besides this one, that wait for the same SIM or the same tag. */
  others: z.number(),
});

/** Reserves the next code that fits, for whoever asks. `exclusive` reserves a SIM, of a tag one that is free. */
export const expectCode = useCase({
  role: 'viewer',
  input: eventFilter.pick({ sim: true, tag: true, sender: true, text: true }).extend({
    within: z.number().max(LONGEST_EXPECTATION),
    exclusive: z.boolean(),
  }),
  result: reserved,
  run: async (context: ExpectingContext, caller, { within, exclusive, ...meant }) => {
    const { config, store, clock, ids, audit } = context;
    requireSense(meant, exclusive);
    await compileTest({ config, reader: store.reader }, caller.scope, caller.codes, meant);
    const now = clock();
    const open = (await store.assignments.waiting()).filter(({ until }) => now < until);
    if (open.filter(({ holder }) => holder === caller.id).length >= MOST_OPEN)
      throw new Refusal('conflict', `${caller.id} has ${MOST_OPEN} open expectations already`);
    const places = await placesOf(context, caller, meant);
    const [only, ...more] = places;
    const choices = exclusive ? places : [only && more.length === 0 ? only : null];
    for (const place of choices) {
      const expectation: Expectation = {
        ...{ id: (await ids())(), holder: caller.id, createdAt: now, until: now + within },
        match: patternsOf(meant),
        sim: place && asSim(place),
        exclusive,
        scope: caller.scope === 'everything' ? null : caller.scope.patterns,
      };
      if (!(await store.assignments.expect(expectation))) continue;
      await audit.note(caller, 'expect', { about: formatId(expectation.id) });
      return asReserved(expectation);
    }
    throw new Refusal(
      'conflict',
      places.length === 0 ? 'no port has such a SIM now' : 'every such SIM is reserved already',
    );
  },
});

const byId = z.object({ id: z.string() });

/** Shows an expectation; where it waits for its code, so does the answer. The code is uncovered, which is audited. */
export const showExpectation = useCase({
  role: 'viewer',
  input: byId.extend({ wait: z.number().max(LONGEST_WAIT) }),
  result: shown,
  run: async (context: ExpectingContext, caller, { id: written, wait }) => {
    const end = context.clock() + wait;
    for (;;) {
      const expectation = await expectationOf(context, caller, written);
      const seen = context.fulfilments.count();
      const found = await stateOf(context, expectation);
      const left = Math.min(end, expectation.until) - context.clock();
      const isWoken =
        found.state === 'waiting' &&
        left > 0 &&
        !context.gone.aborted &&
        (await context.fulfilments.wait(expectation.id, left, seen, context.gone));
      if (!isWoken) return shownOf(context, caller, await expectationOf(context, caller, written));
    }
  },
});

/** Lists one's own expectations of the last hour, the newest first, without their codes. */
export const listExpectations = useCase({
  role: 'viewer',
  input: z.object({}),
  result: list(listed),
  run: async (context: ExpectingContext, caller) => {
    const mine = await context.store.assignments.expectationsOf(caller.id);
    return Promise.all(mine.map(async (one) => ({ ...asReserved(one), ...(await stateOf(context, one)) })));
  },
});

/** Withdraws an expectation that waits. */
export const withdrawExpectation = useCase({
  role: 'viewer',
  input: byId,
  result: z.object({}),
  run: async (context: ExpectingContext, caller, { id: written }) => {
    const expectation = await expectationOf(context, caller, written);
    if (!(await context.store.assignments.withdraw(expectation.id)))
      throw new Refusal('conflict', `the expectation ${written} has its code, or is over`);
    context.fulfilments.raise(expectation.id);
    return {};
  },
});

type Meant = { readonly [Key in 'sim' | 'tag' | 'sender' | 'text']?: string | undefined };

function requireSense({ sim, tag, sender, text: words }: Meant, exclusive: boolean): void {
  const refuse = (message: string): never => {
    throw new Refusal('invalid', [{ field: 'sim', message }]);
  };
  if ([sim, tag, sender, words].every((one) => one === undefined))
    refuse('say which: by sim, tag, sender or text; codes of others would be taken');
  if (sim !== undefined && tag !== undefined) refuse('say a SIM or a tag, not both');
  if (exclusive && sim === undefined && tag === undefined) refuse('exclusive needs a SIM or a tag');
}

function patternsOf(meant: Meant): Expectation['match'] {
  const { sim, tag, sender, text: words } = meant;
  return {
    ...(sim !== undefined && { sim: [sim] }),
    ...(tag !== undefined && { tag: [tag] }),
    ...(sender !== undefined && { sender: [sender] }),
    ...(words !== undefined && { text: [words] }),
  };
}

/** Finds the ports whose SIMs are meant, those that can receive something first. */
async function placesOf(
  context: ExpectingContext,
  { scope }: Caller,
  { sim, tag }: Meant,
): Promise<readonly PlacedPort[]> {
  const fits = compilePatterns(context.config, {
    sim: sim === undefined ? sim : [sim],
    tag: tag === undefined ? tag : [tag],
  });
  if (fits === null) return [];
  const canReceive = ({ record: { state } }: PlacedPort): boolean => state === null || state === 'registered';
  return (await placedPorts(context, scope, undefined))
    .filter(({ gateway, record: { port }, sim: card }) => fits(eventOf({ gateway, port, sim: card })))
    .toSorted((a, b) => Number(canReceive(b)) - Number(canReceive(a)));
}

function asSim({ gateway, record: { port }, sim: { name, number } }: PlacedPort): Expectation['sim'] {
  return { gateway, port, name, number };
}

function asReserved({ id: own, sim }: Expectation): z.output<typeof reserved> {
  return { id: formatId(own), sim: sim?.name ?? null, number: sim?.number ?? null };
}

/**
 * Finds an expectation of the caller's by its id, or the last characters of that.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`), also where it is somebody else's
 */
async function expectationOf(
  { store: { assignments } }: ExpectingContext,
  { id: holder }: Caller,
  written: string,
): Promise<Expectation> {
  const own = readId(written);
  const ending = readEnding('expectation', written);
  const named = own === null ? null : await assignments.expectation(own);
  const mine = named ? [named] : await assignments.expectationsOf(holder);
  const [found, ...others] = mine.filter((one) => one.holder === holder && endsWith(one.id, ending));
  if (!found) throw new Refusal('not_found', `there is no expectation "${written}" of yours`);
  if (others.length > 0) throw ambiguousEnding('expectation', written);
  return found;
}

async function stateOf(
  { store, clock }: ExpectingContext,
  { id: own, until }: Expectation,
): Promise<Pick<z.output<typeof listed>, 'state' | 'until' | 'event'>> {
  const assignment = await store.assignments.fulfilled(own);
  const state = assignment ? 'fulfilled' : clock() < until ? 'waiting' : 'expired';
  return { state, until: isoTime(until), event: assignment && formatId(assignment.event) };
}

async function shownOf(
  context: ExpectingContext,
  caller: Caller,
  expectation: Expectation,
): Promise<z.output<typeof shown>> {
  const { store, clock } = context;
  const assignment = await store.assignments.fulfilled(expectation.id);
  const event = assignment && (await store.reader.event(caller.scope, assignment.event))?.event;
  // It came while whoever asks had another scope, or the message is gone.
  if (assignment && (!event || !holdsCode(event)))
    throw new Refusal('not_found', `there is no message of the expectation ${formatId(expectation.id)}`);
  const code =
    assignment && event && holdsCode(event) ? await uncover(context, caller, event, assignment) : null;
  const others = (await store.assignments.waiting()).filter(
    (one) => one.id !== expectation.id && clock() < one.until && isAlike(one, expectation),
  );
  return {
    ...asReserved(expectation),
    ...(await stateOf(context, expectation)),
    ...{ code: code?.code ?? null, others: others.length },
  };
}

/** Checks whether two wait for the same SIM, or the same tag. */
function isAlike(one: Expectation, other: Expectation): boolean {
  if (one.sim && other.sim) return one.sim.gateway === other.sim.gateway && one.sim.port === other.sim.port;
  const meant = ({ match: { sim, tag } }: Expectation): string => JSON.stringify([sim, tag]);
  return meant(one) === meant(other);
}
