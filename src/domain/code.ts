import type { Duration } from './time.ts';

/** `otp`: a one-time code to type in; `pickup`: a parcel or collection code, which no `code: true` rule takes. */
export const CODE_KINDS = ['otp', 'pickup'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** A code found in a text. */
export interface Code {
  /** As typed in: ASCII digits, without grouping spaces and hyphens, letter case kept. */
  readonly value: string;
  readonly kind: CodeKind;
  /** Position in the text: UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The web origin that the text binds the code to (`@example.com #123456`). */
  readonly origin: { readonly domain: string; readonly embedded: string | null } | null;
  /** Validity as stated in the text, counted from its arrival. */
  readonly validFor: Duration | null;
  /** A domain in the text that is not the one which the code is bound to. */
  readonly otherDomain: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** A person marked it: it was missed when the text came. */
  readonly marked?: true;
}

/** Returns the value of a one-time code; null for any other code, or none. */
export function oneTimeCode(code: Pick<Code, 'kind' | 'value'> | null | undefined): string | null {
  return code?.kind === 'otp' ? code.value : null;
}
