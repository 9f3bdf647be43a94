import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { AtEnd } from './temporary.ts';

/** How a program ended, and all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program at work as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it printed so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves at its end. */
  readonly ended: Promise<Ended>;
}

export interface ChildOptions {
  readonly cwd?: string;
  /** All of its environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** What it reads on standard input. */
  readonly input?: string;
  /** By default it is killed at the end of the test if it is still there. */
  readonly atEnd?: AtEnd;
  /** A shell line that is run before, in the same process. */
  readonly before?: string;
  /** The signal by which it ends at once; QUIT where it has processes of its own group to end, as PostgreSQL has. */
  readonly endBy?: 'KILL' | 'QUIT';
  /** The number of the user and the group as whom it runs; this process's own by default. */
  readonly user?: number;
}

/** Makes the shell line that ends a program with this process. Descriptor 3 is a pipe from this process: it ends without a line in it only if this process did. */
const watchedBy = (signal: string): string =>
  `( trap '' HUP INT TERM; read -r over <&3 || kill -${signal} -$$ ) </dev/null >/dev/null 2>&1 & exec 3<&-`;

/**
 * Starts a program that never outlives this process, not even where that is killed with SIGKILL. It leads a process group
 * of its own, and what it started itself ends with it.
 *
 * @param command the program and its arguments
 */
export function startChild(command: readonly string[], options: ChildOptions = {}): Program {
  const { cwd, env, before = ':', user, endBy = 'KILL', atEnd = onTestFinished } = options;
  const child = spawn('sh', ['-c', `${watchedBy(endBy)}; ${before}; exec "$@"`, 'sh', ...command], {
    ...(cwd === undefined ? {} : { cwd }),
    ...(user === undefined ? {} : { uid: user, gid: user }),
    env: env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const watch = child.stdio[3];
  child.once('exit', () => {
    if (watch instanceof Writable) watch.on('error', () => undefined).end('over\n');
  });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }));
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), `SIG${endBy}`);
    await ended;
  });
  return { process: child, output: () => ({ stdout, stderr }), ended };
}
