import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AtEnd } from './temporary.ts';

const CLI = resolve('dist/cli.js');
/** The program is started so often here that compiling it anew each time would take longer than the tests. */
const COMPILED = resolve('node_modules/.cache/simwire-compiled');

/** How a command ended, and all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program, at work as a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it printed so far. */
  output(): { stdout: string; stderr: string };
  /** Resolves at its end. */
  readonly ended: Promise<Ended>;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads on standard input. */
  readonly input?: string;
  /** By default it is killed at the end of the test if it is still there. */
  readonly atEnd?: AtEnd;
  /** A shell line that is run before, in the same process. */
  readonly before?: string;
}

/** Starts the built program. */
export function startProgram(args: readonly string[], options: ProgramOptions): Program {
  const { cwd, before, atEnd = onTestFinished } = options;
  const env = {
    PATH: process.env['PATH'] ?? '',
    TZ: 'UTC',
    NODE_COMPILE_CACHE: COMPILED,
    ...options.env,
  };
  const command = [process.execPath, CLI, ...args];
  const [file = '', ...rest] =
    before === undefined ? command : ['sh', '-c', `${before}; exec "$@"`, 'sh', ...command];
  const child = spawn(file, rest, { cwd, env });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, stdout, stderr }));
  atEnd(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, output: () => ({ stdout, stderr }), ended };
}

/** Runs a command of the built program to its end. */
export function runProgram(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return startProgram(args, options).ended;
}

/** A relay that is ready. */
export interface RunningRelay extends Program {
  readonly url: string;
}

/** Starts a relay on a config that is written into `folder`, and waits until it is ready. */
export async function startRelayProgram(
  folder: string,
  config: string,
  options: Omit<ProgramOptions, 'cwd'> = {},
): Promise<RunningRelay> {
  writeFileSync(join(folder, 'simwire.yaml'), config);
  const program = startProgram(['start', '--config', 'simwire.yaml'], { ...options, cwd: folder });
  const url = await waitFor(() => {
    const ready = /"url":"(http:[^"]+)"/.exec(program.output().stderr);
    if (program.process.exitCode !== null) throw new Error(`it ended: ${program.output().stderr}`);
    return ready?.[1];
  });
  return { ...program, url };
}

/** Asks again and again until there is an answer; for what only another process can bring about. */
export async function waitFor<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  within = 15_000,
): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error(`nothing after ${String(within)} ms`);
    await new Promise((done) => setTimeout(done, 15));
  }
}
