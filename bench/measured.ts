import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchConfig, TOKEN, type BenchConfig } from './config.ts';

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
  /** Asks it to end, and waits for that. */
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..');

/** Starts the built relay on a config and a store of its own. */
export async function startRelay(
  config: BenchConfig,
  { more = {}, execArgv = [] }: { more?: object; execArgv?: readonly string[] } = {},
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'simwire-bench-'));
  const file = join(folder, 'simwire.yaml');
  writeFileSync(file, JSON.stringify({ ...benchConfig(config, join(folder, 'data', 'bench.db')), ...more }));
  const args = [...execArgv, join(ROOT, 'dist', 'cli.js'), 'start', '--config', file];
  const relay = await start(args, folder, (line) => /"url":"(http:[^"]+)"/.exec(line)?.[1]);
  return {
    ...relay,
    url: `${relay.url}/report/office/${TOKEN}`,
    stop: async () => {
      await relay.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the bare handler that everything is compared with. */
export function startFloor(): Promise<Measured> {
  return start([join(import.meta.dirname, 'floor.ts')], ROOT, (line) => /^http:\S+/.exec(line)?.[0]);
}

async function start(
  args: readonly string[],
  cwd: string,
  urlIn: (output: string) => string | undefined,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } });
  // Whatever ends the bench ends it too.
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const url = await firstMatch(child, urlIn);
  const readyAfter = performance.now() - started;
  const { pid = 0 } = child;
  return {
    url,
    readyAfter,
    cpu: () => cpuSeconds(pid),
    memory: () => memoryMb(pid),
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
}

function firstMatch(child: ChildProcess, match: (output: string) => string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: string): void => {
      if (output.length < 10_000) output += text;
      const found = match(output);
      if (found !== undefined) resolve(found);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', () => {
      reject(new Error(`it ended before it was ready: ${output}`));
    });
  });
}

/** The kernel counts in hundredths of a second (proc(5), `utime` and `stime`). */
const TICKS = 100;

/** Processor time of a process; not a number where there is no /proc. */
function cpuSeconds(pid: number): number {
  const fields = proc(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory of a process; not a number where there is no /proc. */
export function memoryMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(proc(pid, 'status'))?.[1]) / 1_024;
}

function proc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
