/** What a thread does for another one, by name. What goes in and out is plain JSON. */
export type Services = Readonly<Record<string, (argument: never) => unknown>>;

/** One call. Its slot tells which answer is its own; several calls make one message. */
export type Call = readonly [slot: number, service: string, argument: unknown];

/** What came of a call. */
export type Answer =
  readonly [slot: number, thrown: null, value: unknown] | readonly [slot: number, thrown: Thrown];

/** An exception on its way between threads. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export function thrownOf(error: unknown): Thrown {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { name: typeof error, message: '', stack: undefined };
}

export function errorOf({ name, message, stack }: Thrown): Error {
  return Object.assign(new Error(message), { name, stack });
}
