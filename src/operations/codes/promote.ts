import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { promote } from '../../engine/promotion.ts';
import { findEvent } from '../events/detail.ts';
import { useCase } from '../use-case.ts';
import { asListed, listedCode } from './code.ts';
import type { ExpectingContext } from './expectations.ts';

/**
 * Makes a part of an SMS its code, which was missed when it came: it is hidden, listed and to be had from then on as any other. What was sent
 * already stays as it is.
 */
export const promoteCode = useCase({
  role: 'viewer',
  input: z.object({
    event: z.string(),
    /** As it is typed: it has to stand in the text. */
    code: z.string(),
  }),
  result: listedCode,
  run: async (context: ExpectingContext, caller, { event: written, code: marked }) => {
    const { store, audit, clock, policy, claims, line, fulfilments } = context;
    const { event } = await findEvent(store.reader, caller.scope, written);
    if (event.event !== 'sms' || event.undecoded)
      throw new Refusal('conflict', `the message ${written} has no text in which a code could stand`);
    if (event.code !== null) throw hasOne(written);
    const promoted = promote(policy(), event, marked, clock());
    if (promoted === null)
      throw new Refusal('invalid', [
        { field: 'code', message: 'must stand in the text, with at least three letters or digits' },
      ]);
    const matches = await store.journal.promote({ event: event.id, ...promoted });
    if (matches === null) throw hasOne(written);
    await audit.note(caller, 'promote', { event: event.id });
    claims.changed();
    const now = { ...event, code: promoted.code };
    line.offer(now);
    for (const { id } of matches.flatMap(({ candidates }) => candidates)) fulfilments.raise(id);
    return asListed(now, (await store.assignments.of([event.id])).get(event.id) ?? null);
  },
});

function hasOne(written: string): Refusal {
  return new Refusal('conflict', `the message ${written} has a code already`);
}
