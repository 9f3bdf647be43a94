import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { isoTime } from '../../render/local-time.ts';
import type { StoreContext } from '../context.ts';
import { findEvent } from '../events/detail.ts';
import { useCase } from '../use-case.ts';
import { claimedCode, holdsCode, uncover, uncovered, type SmsWithCode } from './code.ts';

/** The context of use cases that change who has a code. */
export interface ClaimContext extends StoreContext {
  readonly claims: {
    /** Is called when it changed who has a code. */
    changed(): void;
    /** Is called when somebody gave a code back: whoever waits for one may get it. */
    free(event: SmsWithCode): void;
  };
}

/** Takes a code: the first who does has it. Whoever has it may ask for it again. */
export const claimCode = useCase({
  role: 'viewer',
  input: z.object({
    event: z.string(),
    /** Take it over from whoever has it. */
    force: z.boolean(),
  }),
  result: claimedCode,
  run: async (context: ClaimContext, caller, { event: written, force }) => {
    const { store, clock, claims } = context;
    const { event } = await findEvent(store.reader, caller.scope, written);
    const missing = (): Refusal => new Refusal('not_found', `no code in the message ${written}`);
    if (!holdsCode(event)) throw missing();
    const mine = { event: event.id, holder: caller.id, at: clock(), key: null };
    const claim = await store.assignments.claim(mine, force);
    if (!claim) throw missing();
    const { holder, at } = claim.inForce;
    if (holder !== caller.id)
      throw new Refusal('conflict', `${holder} has it since ${isoTime(at)}; take it over with force`);
    if (!claim.won) return uncover(context, caller, event, claim.inForce);
    claims.changed();
    return uncovered(event, claim.inForce);
  },
});

/** Gives back a code that one has taken. */
export const releaseCode = useCase({
  role: 'viewer',
  input: z.object({ event: z.string() }),
  result: z.object({}),
  run: async ({ store, clock, claims }: ClaimContext, caller, { event: written }) => {
    const { event } = await findEvent(store.reader, caller.scope, written);
    if (!(await store.assignments.release(event.id, caller.id, clock())))
      throw new Refusal('conflict', `${caller.id} does not have the code of ${written}`);
    claims.changed();
    if (holdsCode(event)) claims.free(event);
    return {};
  },
});
