import type { Duration } from './time.ts';

/** `otp`: a one-time code to type in; `pickup`: a parcel or collection code, which no `code: true` rule takes. */
export const CODE_KINDS = ['otp', 'pickup'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** A code found in a text. */
export interface Code {
  /** As it is to be typed: ASCII digits, grouping blanks and hyphens removed, letter case kept. */
  readonly value: string;
  readonly kind: CodeKind;
  /** Where it stands in the text: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The web origin that the text binds the code to (`@example.com #123456`). */
  readonly origin: { readonly domain: string; readonly embedded: string | null } | null;
  /** How long the text says that the code is valid, counted from its arrival. */
  readonly validFor: Duration | null;
  /** A domain in the text that is not the one which the code is bound to. */
  readonly otherDomain: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The code as a one-time code; null: it is none. */
export function oneTimeCode(code: Pick<Code, 'kind' | 'value'> | null | undefined): string | null {
  return code?.kind === 'otp' ? code.value : null;
}
