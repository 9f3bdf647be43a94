import type { Millis } from './time.ts';

/** Kinds of rejected requests, as the log and `simwire gateways` name them. */
export const REJECTIONS = [
  'wrong_token',
  'token_cut',
  'address_not_allowed',
  'no_such_path',
  'not_a_post',
  'malformed',
  'tls',
  'plain_http',
  'crowded',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** Rejected requests of one client and one kind; never their content, which may hold a token. */
export interface Rejected {
  /** Its address; null if it is unknown, or one of too many. */
  readonly client: string | null;
  readonly kind: Rejection;
  /** The configured gateway that it named, if any. */
  readonly gateway: string | null;
  readonly count: number;
  readonly firstAt: Millis;
  readonly lastAt: Millis;
}
