import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../src/thread/serve.ts';

// What the tests start as a thread.

const services = {
  double: (number: number): number => number * 2,
  later: async ({ after, value }: { after: number; value: string }): Promise<string> => {
    await sleep(after);
    return value;
  },
  fail: (what: string): never => {
    throw new SyntaxError(`cannot read ${what}`);
  },
  failLater: (what: string): Promise<never> => Promise.reject(new RangeError(`out of ${what}`)),
  end: (): never => process.exit(3),
};

serve(services);

export type ProgramServices = typeof services;
