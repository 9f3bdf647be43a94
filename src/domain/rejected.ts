import type { Millis } from './time.ts';

/** Kinds of knocking in vain, as the log and `simwire gateways` name them. */
export const REJECTIONS = [
  'wrong_token',
  'token_cut',
  'address_not_allowed',
  'no_such_path',
  'not_a_post',
  'malformed',
  'tls',
  'crowded',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** One client that was turned away, for one kind of reason: never what it sent, which may be a token. */
export interface Rejected {
  /** Its address; null: it could not be told, or it is one of too many. */
  readonly client: string | null;
  readonly kind: Rejection;
  /** The gateway of the config that it named, if it did. */
  readonly gateway: string | null;
  readonly count: number;
  readonly firstAt: Millis;
  readonly lastAt: Millis;
}
