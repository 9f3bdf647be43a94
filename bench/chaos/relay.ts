import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What the relay's process is told. */
export type ToRelay = { readonly offset: number } | { readonly stop: true };

/** A relay that is killed and started again, always on the same store and port. */
export interface Victim {
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Lets its clock jump; it stays so over restarts. */
  jump(by: number): void;
  /** Milliseconds that its clock is ahead. */
  offset(): number;
  /** As if the disk were full from now on, or not any more; false: that cannot be done on this machine. */
  setDiskFull(full: boolean): boolean;
  /** Ends it as SIGTERM does; how it ended. */
  stop(): Promise<number | null>;
  /** All that it wrote to standard output, and to its log. */
  screen(): string;
  log(): string;
}

/** So much of a file may be written while the disk is said to be full: less than the store has by then. */
const FULL_AT = 64 * 1_024;

export function createVictim(config: string): Victim {
  let child: ChildProcess | null = null;
  let offset = 0;
  let screen = '';
  let log = '';

  async function end(signal: (child: ChildProcess) => void): Promise<number | null> {
    if (!child) return null;
    const ending = child;
    const closed = once(ending, 'close');
    signal(ending);
    await closed;
    child = null;
    return ending.exitCode;
  }

  return {
    start: async () => {
      const started = fork(join(import.meta.dirname, 'relay-program.ts'), [config, String(offset)], {
        execArgv: [],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      started.stdout?.setEncoding('utf8').on('data', (text: string) => (screen += text));
      started.stderr?.setEncoding('utf8').on('data', (text: string) => (log += text));
      child = started;
      const ended = once(started, 'exit').then(() => {
        throw new Error(`the relay ended by itself: ${log.slice(-2_000)}`);
      });
      ended.catch(() => undefined);
      await Promise.race([once(started, 'message'), ended]);
    },
    kill: async () => {
      await end((running) => running.kill('SIGKILL'));
    },
    jump: (by) => {
      offset += by;
      if (child?.connected) child.send({ offset } satisfies ToRelay);
    },
    offset: () => offset,
    setDiskFull: (full) => {
      if (child?.pid === undefined) return true;
      const limit = full ? `${FULL_AT}:` : 'unlimited:';
      try {
        execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${limit}`], { stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    },
    stop: () => end((running) => running.send({ stop: true } satisfies ToRelay)),
    screen: () => screen,
    log: () => log,
  };
}
