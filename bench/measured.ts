import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchConfig, TOKEN, type BenchConfig } from './config.ts';
import { cpuSeconds, memoryMb } from './processes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A measured program, in a process of its own. */
export interface Measured {
  /** Where reports are posted. */
  readonly url: string;
  /** Milliseconds from its start until it said that it was ready. */
  readonly readyAfter: number;
  /** Processor time that it has used so far, in seconds. */
  cpu(): number;
  /** Resident memory, in MB. */
  memory(): number;
  /** Makes it stand still, and go on: whoever is not measured must take nothing from those who are. */
  pause(): void;
  resume(): void;
  /** Asks it to end, and waits for that. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would; `stop` is called, too. */
  kill(): void;
}

/**
 * Options of Node that image, unit and `npm start` give the relay; a test of the packaging holds them together. Measured
 * here: 384 MB after 60,000 SMS without them, 337 MB with the first one, 232 MB with both, for 9 % of processor time.
 */
export const NODE_OPTIONS = ['--max-semi-space-size=8', '--heap-growing-percent=70'];

const ROOT = join(import.meta.dirname, '..');
const READY_WITHIN = 60_000;

/** Starts the built relay on a config and a store of its own. */
export async function startRelay(
  config: BenchConfig,
  { more = {}, execArgv = [] }: { more?: object; execArgv?: readonly string[] } = {},
): Promise<Measured> {
  const { folder, remove } = temporaryFolder();
  const file = join(folder, 'simwire.yaml');
  writeFileSync(file, JSON.stringify({ ...benchConfig(config, join(folder, 'data', 'bench.db')), ...more }));
  const args = [...NODE_OPTIONS, ...execArgv, join(ROOT, 'dist', 'cli.js'), 'start', '--config', file];
  const urlIn = (output: string): string | undefined => /"url":"(http:[^"]+)"/.exec(output)?.[1];
  const relay = await start({ args, cwd: folder, urlIn });
  return {
    ...relay,
    url: `${relay.url}/report/office/${TOKEN}`,
    stop: async () => {
      await relay.stop();
      remove();
    },
  };
}

/**
 * Starts the bare handler that everything is compared with.
 *
 * @param sink where it posts each SMS on; absent: nowhere
 */
export function startFloor(...sink: [] | [string]): Promise<Measured> {
  const args = [join(import.meta.dirname, 'floor.ts'), ...sink];
  return start({ args, cwd: ROOT, urlIn: (output) => /^http:\S+/m.exec(output)?.[0] });
}

/** A program that can be measured. */
export interface Program {
  /** This Node unless another is named. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Where it listens, once what it has written so far says so. */
  readonly urlIn: (output: string) => string | undefined;
}

/** Starts a program and waits until it is ready; throws if it ends before that, or says nothing of it in time. */
export async function start({ command = process.execPath, args, cwd, urlIn }: Program): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } });
  // Whatever ends the bench ends it too, before its folder is removed.
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.prependOnceListener('exit', kill);
  const url = await firstMatch(child, urlIn);
  const readyAfter = performance.now() - started;
  const { pid = 0 } = child;
  return {
    url,
    readyAfter,
    cpu: () => cpuSeconds(pid),
    memory: () => memoryMb(pid),
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    kill,
    stop: async () => {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      child.kill('SIGCONT');
      await ended;
    },
  };
}

function firstMatch(child: ChildProcess, match: (output: string) => string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let found: string | undefined;
    const read = (text: string): void => {
      if (found !== undefined) return;
      output += text;
      found = match(output);
      if (found !== undefined) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', () => {
      reject(new Error(`it ended before it was ready: ${output}`));
    });
    setTimeout(() => {
      reject(new Error(`it is not ready after ${READY_WITHIN / 1_000} s: ${output}`));
    }, READY_WITHIN).unref();
  });
}
