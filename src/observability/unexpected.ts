/** What may be logged of an exception. */
export interface Unexpected {
  readonly type: string;
  readonly code?: string;
  /** Where it was thrown. */
  readonly at: readonly string[];
}

/**
 * Describes an exception without its message: a decoder's message quotes what it failed on, and that is somebody's SMS.
 */
export function describeUnexpected(thrown: unknown): Unexpected {
  if (!(thrown instanceof Error)) return { type: typeof thrown, at: [] };
  const head = `${thrown.name}: ${thrown.message}`;
  const stack = thrown.stack?.startsWith(head) === true ? thrown.stack.slice(head.length) : '';
  const at = stack.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
  return { type: thrown.name, ...code, at };
}
