import { z } from 'zod';
import type { Assignment } from '../../domain/assignment.ts';
import { CODE_KINDS } from '../../domain/code.ts';
import type { Event, SmsEvent } from '../../domain/event.ts';
import { formatId } from '../../domain/id.ts';
import { isoTime } from '../../render/local-time.ts';
import { isTest } from '../../render/message-parts.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, isoOrNull } from '../fields.ts';
import { maskFor } from '../masking.ts';
import type { Caller } from '../use-case.ts';

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

/** The holder of a code, as everybody sees it whose scope has it. */
export const holding = z.object({
  claimed_by: text,
  claimed_at: isoMoment.nullable(),
  /** Whoever had it before, and lost it to the present holder. */
  taken_from: text,
});

/** A code as it is listed. */
export const listedCode = z.object({
  ...place,
  /** Its length, and nothing else of it. */
  masked: z.string(),
  ...holding.shape,
});

/** A code as lists show it: hidden. */
export type ListedCode = z.output<typeof listedCode>;

/** A code that somebody has taken, uncovered for them. */
export const claimedCode = z.object({
  ...place,
  code: z.string(),
  claimed_by: z.string(),
  claimed_at: isoMoment,
});
export type ClaimedCode = z.output<typeof claimedCode>;

/** An SMS that holds a code. */
export type SmsWithCode = SmsEvent & { readonly code: NonNullable<SmsEvent['code']> };

/** Checks whether an event holds a code that came to somebody: one in a test message did not. */
export function holdsCode(event: Event): event is SmsWithCode {
  return event.event === 'sms' && event.code !== null && !isTest(event);
}

/** Shows a code masked, with who has it. */
export function asListed(event: SmsWithCode, assignment: Assignment | null): z.output<typeof listedCode> {
  const mask = maskFor('masked', event);
  return {
    ...placeOf(event),
    sender: mask.text(event.sender),
    masked: mask.value(event.code.value),
    ...asHolding(assignment),
  };
}

/** Says who has a code; null: nobody. */
export function asHolding(assignment: Assignment | null): z.output<typeof holding> {
  return {
    claimed_by: assignment?.holder ?? null,
    claimed_at: isoOrNull(assignment?.at ?? null),
    taken_from: assignment?.takenFrom ?? null,
  };
}

/** Uncovers a code for whoever has just taken it, which is in the audit. */
export function uncovered(
  event: SmsWithCode,
  { holder, at }: Pick<Assignment, 'holder' | 'at'>,
): ClaimedCode {
  return { ...placeOf(event), code: event.code.value, claimed_by: holder, claimed_at: isoTime(at) };
}

/** Uncovers a code once more for whoever has it, once that is in the audit. */
export async function uncover(
  { audit }: Pick<StoreContext, 'audit'>,
  caller: Pick<Caller, 'id'>,
  event: SmsWithCode,
  { at }: Pick<Assignment, 'at'>,
): Promise<ClaimedCode> {
  await audit.note(caller, 'claim', { event: event.id });
  return uncovered(event, { holder: caller.id, at });
}

function placeOf({ id: number, code, sender, gateway, port, sim, receivedAt }: SmsWithCode) {
  const { name, number: own } = sim;
  return {
    event: formatId(number),
    kind: code.kind,
    ...{ sender, gateway, port, sim: { name, number: own } },
    received_at: isoTime(receivedAt),
    valid_until: isoOrNull(code.validFor === null ? null : receivedAt + code.validFor),
  };
}
