/**
 * Kinds of refusals of what a person or a program asked for:
 * - `invalid`: the input makes no sense
 * - `unknown_name`: it names something that does not exist, or not for whoever asks
 * - `not_found`: there is no such thing (any more)
 * - `ambiguous_id`: several ids end so
 * - `forbidden`: whoever asks lacks the right
 * - `conflict`: not possible in the present state
 * - `store_refused`: there is no store, or it cannot be opened
 * - `store_unavailable`: it cannot commit now, which may pass
 */
export const REFUSAL_KINDS = [
  'invalid',
  'unknown_name',
  'not_found',
  'ambiguous_id',
  'forbidden',
  'conflict',
  'store_refused',
  'store_unavailable',
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** Problem with one field of the input. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Ends a use case with the answer no. The message is for whoever asked: what is wrong, and the fix. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** Problems with single fields, where it is about some. */
  readonly fields: readonly FieldProblem[];

  constructor(kind: RefusalKind, wrong: string | readonly FieldProblem[]) {
    const fields = typeof wrong === 'string' ? [] : wrong;
    super(typeof wrong === 'string' ? wrong : inLines(wrong, (field) => field));
    this.name = 'Refusal';
    this.kind = kind;
    this.fields = fields;
  }
}

/**
 * Writes what is wrong with fields, one a line.
 *
 * @param called how whoever asked calls a field: `--gateway`
 */
export function inLines(problems: readonly FieldProblem[], called: (field: string) => string): string {
  return problems.map(({ field, message }) => `${called(field)}: ${message}`).join('\n');
}
