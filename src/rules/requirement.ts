import type { AnyOf } from './index/regex-literals.ts';

/** What a value that matches a pattern has for sure. */
export type Requirement =
  /** It is one of these: exact forms of a value, kinds of events, or port keys. */
  | { readonly kind: 'exact'; readonly values: readonly string[] }
  /** Of each list at least one string stands in the value's last form, in one letter case; there is at least one list. */
  | { readonly kind: 'literals'; readonly lists: readonly AnyOf[] };
