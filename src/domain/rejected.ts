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

/** The meaning of each kind of rejection, and the first thing to look at. */
export const REJECTION_WORDS: Readonly<Record<Rejection, string>> = {
  wrong_token: 'an unknown gateway, or a wrong token',
  token_cut: 'only the beginning of the token: the device cuts long addresses off',
  address_not_allowed: 'the right token, but an address that `allow` lacks',
  no_such_path: 'another path than /report/GATEWAY/TOKEN',
  not_a_post: 'no POST, so no report',
  malformed: 'no valid HTTP, or too slow',
  tls: 'TLS to the plain port: its URL must begin with http://',
  plain_http: 'plain HTTP to the TLS port: its URL must begin with https://',
  crowded: 'too many connections',
};

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
