import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startChild, type ChildOptions, type Ended, type Program } from './child.ts';

const CLI = resolve('dist/cli.js');
/** So long is waited for another process, in milliseconds: only a hang takes that long, on however busy a machine. */
export const CEILING = 120_000;

export interface ProgramOptions extends ChildOptions {
  readonly cwd: string;
  /** What it finds there beside {@link environment}. */
  readonly env?: Readonly<Record<string, string>>;
  /** The command line of another version than the built one. */
  readonly cli?: string;
}

/** Returns the least that a program finds in its environment here: PATH, TZ and the place of its compiled code. */
export function environment(): Record<string, string> {
  const { PATH = '', SIMWIRE_COMPILED: NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, TZ: 'UTC', NODE_COMPILE_CACHE };
}

/** Starts the built program. */
export function startProgram(args: readonly string[], options: ProgramOptions): Program {
  const env = { ...environment(), ...options.env };
  return startChild([process.execPath, options.cli ?? CLI, ...args], { ...options, env });
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
    const ready = /"url":"(https?:[^"]+)"/.exec(program.output().stderr);
    if (hasEnded(program)) throw new Error(`it ended: ${program.output().stderr}`);
    return ready?.[1];
  });
  return { ...program, url };
}

function hasEnded({ process: { exitCode, signalCode } }: Program): boolean {
  return exitCode !== null || signalCode !== null;
}

/** The pauses between questions in {@link waitFor}, in milliseconds: what is long in coming is not asked for all the time. */
const [FIRST_PAUSE, LONGEST_PAUSE, GROWTH] = [10, 200, 1.2];
/** So many times as long as an answer took is it not asked for again: a command is a costly question. */
const REST = 2;

/** Asks again and again until there is an answer; for what only another process can bring about. */
export async function waitFor<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  within = CEILING,
): Promise<T> {
  const until = performance.now() + within;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(GROWTH * pause, LONGEST_PAUSE)) {
    const asked = performance.now();
    const answer = await ask();
    if (answer !== undefined) return answer;
    const answered = performance.now();
    if (answered > until) throw new Error(`nothing after ${String(within)} ms`);
    await new Promise((done) => setTimeout(done, Math.max(pause, REST * (answered - asked))));
  }
}
