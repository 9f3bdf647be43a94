import type { Unread } from './body.ts';
import type { Unavailable } from './dependencies.ts';
import type { Refusal } from './refusals.ts';

/** What a gateway is told; `stored` and `quarantined` where its report was taken. The code is also the status. */
export interface Answer {
  readonly code: number;
  readonly reason: string;
  readonly stored?: number;
  readonly quarantined?: number;
}

/** What a report came to. */
export interface Verdict {
  readonly answer: Answer;
  /** As what the log mentions it; absent where all is well. */
  readonly refusal?: Refusal;
  /** When another try is worth it, in seconds. */
  readonly retryAfter?: number;
  /** The connection ends with the answer. */
  readonly last?: boolean;
}

/** Everything in the report is stored. */
export function taken(stored: number, quarantined: number): Verdict {
  return { answer: { code: 200, reason: 'OK', stored, quarantined } };
}

/** Nothing in the report is usable; it is in quarantine. */
export function unusable(reason: string): Verdict {
  return { answer: { code: 400, reason }, refusal: 'undecodable' };
}

/** The store takes nothing now. */
export function notStored({ unavailable, retryAfter }: Unavailable): Verdict {
  return { answer: { code: 503, reason: unavailable }, refusal: 'unavailable', retryAfter };
}

/** The same for a gateway that does not exist and for a wrong token. */
export const STRANGER: Verdict = {
  answer: { code: 401, reason: 'unknown gateway or wrong token' },
  refusal: 'wrong_token',
};

/** The same answer, since only the log may tell that the gateway exists. */
export const CUT_OFF: Verdict = { ...STRANGER, refusal: 'token_cut' };

export const WRONG_ADDRESS: Verdict = {
  answer: { code: 403, reason: 'not allowed from this address' },
  refusal: 'address_not_allowed',
};

/** What a body that could not be read comes to; nobody waits for the answer to one whose client is gone. */
export const UNREAD: Readonly<Record<Exclude<Unread, 'gone'>, Verdict>> = {
  too_large: { answer: { code: 413, reason: 'the report is too large' }, refusal: 'too_large' },
  overloaded: {
    answer: { code: 503, reason: 'too many reports at once' },
    refusal: 'overloaded',
    retryAfter: 1,
  },
};

/** The address of the report is broken; whose it is cannot be told. */
export const MALFORMED_TARGET: Verdict = {
  answer: { code: 400, reason: 'the address is not encoded properly' },
  refusal: 'malformed',
};
