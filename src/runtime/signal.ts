/** Something that happens again and again, and that others wait for. */
export interface Signal {
  /** Wakes all who wait. */
  raise(): void;
  /** Resolves the next time that it is raised. */
  next(): Promise<void>;
}

export function createSignal(): Signal {
  let waiting = Promise.withResolvers<undefined>();
  return {
    raise: () => {
      waiting.resolve(undefined);
      waiting = Promise.withResolvers();
    },
    next: () => waiting.promise,
  };
}
