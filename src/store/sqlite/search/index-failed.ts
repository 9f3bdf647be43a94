/** The file of the index cannot be read or written. */
export class IndexFailed extends Error {
  constructor(cause: unknown) {
    super('the index of texts cannot be used', { cause });
    this.name = 'IndexFailed';
  }
}

/** Wraps the functions of an index: what its file throws comes as {@link IndexFailed}. */
export function guarded<T extends object>(index: T): T {
  const entries = Object.entries(index).map(([name, work]: [string, (...args: unknown[]) => unknown]) => [
    name,
    (...args: unknown[]) => failing(() => work(...args)),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Wraps the steps of an index, which read its file one by one. */
export function* guardedSteps<T>(steps: Generator<T, void>): Generator<T> {
  try {
    for (;;) {
      const step = failing(() => steps.next());
      if (step.done) return;
      yield step.value;
    }
  } finally {
    // Ends the statements that are read from.
    steps.return();
  }
}

function failing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof IndexFailed ? error : new IndexFailed(error);
  }
}
