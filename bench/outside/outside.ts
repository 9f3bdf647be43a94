import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load, LoadResult } from './loads.ts';

/** The surroundings of the measured program, in a process of its own. */
export interface Outside {
  /** Where a webhook destination delivers to. */
  readonly sink: string;
  apply(load: Load): Promise<LoadResult>;
  close(): void;
}

/** Starts the surroundings. */
export async function startOutside(): Promise<Outside> {
  const child = fork(join(import.meta.dirname, 'program.ts'), { execArgv: [] });
  const { sink } = (await answerOf(child)) as { sink: string };
  return {
    sink,
    apply: async (load) => {
      const answer = answerOf(child);
      child.send(load);
      const result = (await answer) as LoadResult | { failed: string };
      if ('failed' in result) throw new Error(result.failed);
      return result;
    },
    close: () => {
      child.disconnect();
    },
  };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const [answer] = (await once(child, 'message')) as [unknown];
  return answer;
}
