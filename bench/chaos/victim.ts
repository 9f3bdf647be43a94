import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fillDisk } from './disk.ts';

/** How far the relay's time is from the real one, in milliseconds. */
export interface Shift {
  /** So much more time has passed, for everyone. */
  readonly passed: number;
  /** So far ahead its clock was set. */
  readonly set: number;
}

/** Orders to the relay's process; a shift it confirms with its clock's time. */
export type ToRelay = { readonly shift: Shift } | { readonly stop: true };

/** A relay that is killed and started again, always on the same store and port. */
export interface Victim {
  /** Starts it; as its supervisor does, again and again while its store cannot be had. */
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Stops it where it is; returns what lets it go on. */
  freeze(): () => void;
  /** Sets its clock ahead by so much (or back), also over restarts; resolves when its clock says so. */
  setClock(by: number): Promise<void>;
  /** Lets so much more time pass for it; resolves as above. */
  pass(by: number): Promise<void>;
  /** No file of its may be written beyond so many bytes; returns what makes room again. */
  fillDisk(bytes: number): () => void;
  /** Ends it as SIGTERM does; how it ended. */
  stop(): Promise<number | null>;
  /** All that it wrote to standard output. */
  screen(): string;
  /** The ends that nobody asked for, with the last lines of the log. */
  readonly crashes: readonly string[];
}

/** How far a relay's clock may be off, in milliseconds. */
const CLOCK_TOLERANCE = 5_000;
/** Where the tests of a run keep what was compiled of programs. */
const COMPILED = process.env['SIMWIRE_COMPILED'];

/** Errors of a start that found no store. */
const REFUSED = /Store(Refused|Unavailable)/;
/** After a start that was refused the next one is tried, in milliseconds, so often in all. */
const START_AGAIN_AFTER = 300;
const STARTS = 100;

interface Life {
  readonly child: ChildProcess;
  readonly closed: Promise<unknown>;
  /** The last lines of its log. */
  log: string;
  /** Its end is asked for. */
  ending: boolean;
}

/** Creates the relay to be troubled; `env` is what its config takes from its environment. */
export function createVictim(config: string, env: Readonly<Record<string, string>> = {}): Victim {
  const crashes: string[] = [];
  let shift: Shift = { passed: 0, set: 0 };
  let screen = '';
  let life: Life | null = null;

  function running(): Life {
    if (life?.child.connected) return life;
    throw new Error(crashes.at(-1) ?? 'the relay is not running');
  }

  /** Waits for what it says of its clock, which it does between `asked` and then. */
  async function heard({ child, closed }: Life, asked: number): Promise<void> {
    const said: unknown = await Promise.race([once(child, 'message'), closed]);
    running();
    const [{ clock }] = said as [{ clock: number }];
    const at = clock - shift.passed - shift.set;
    const off = Math.max(asked - at, at - Date.now());
    if (off > CLOCK_TOLERANCE) throw new Error(`the relay's clock is off by ${off} ms`);
  }

  async function shiftTo(to: Shift): Promise<void> {
    shift = to;
    const alive = running();
    const asked = Date.now();
    alive.child.send({ shift } satisfies ToRelay);
    await heard(alive, asked);
  }

  async function end(signal: (child: ChildProcess) => void): Promise<number | null> {
    if (!life) return null;
    const { child, closed } = life;
    life.ending = true;
    if (child.connected) signal(child);
    await closed;
    life = null;
    return child.exitCode;
  }

  async function begin(): Promise<void> {
    const program = join(import.meta.dirname, 'relay-program.ts');
    const asked = Date.now();
    const child = fork(program, [config, JSON.stringify(shift)], {
      execArgv: [],
      // It starts again and again: compiled once, it is there in half the time.
      env: { NODE_COMPILE_CACHE: COMPILED ?? join(dirname(config), 'compiled'), ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    // What a killed one could not finish must not run into what the next one says.
    screen += '\n';
    const born: Life = { child, closed: once(child, 'close'), log: '', ending: false };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (screen += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      born.log = (born.log + text).slice(-2_000);
    });
    void born.closed.then(() => {
      if (!born.ending) crashes.push(`the relay ended by itself (${String(child.exitCode)}): ${born.log}`);
    });
    life = born;
    await heard(born, asked);
  }

  return {
    crashes,
    start: async () => {
      for (let tried = 1; ; tried++) {
        try {
          await begin();
          return;
        } catch (error) {
          if (tried === STARTS || !REFUSED.test(life?.log ?? '')) throw error;
        }
        crashes.pop();
        await sleep(START_AGAIN_AFTER);
      }
    },
    kill: async () => {
      await end((child) => child.kill('SIGKILL'));
    },
    freeze: () => {
      const { child } = running();
      child.kill('SIGSTOP');
      return () => void child.kill('SIGCONT');
    },
    setClock: (by) => shiftTo({ ...shift, set: shift.set + by }),
    pass: (by) => shiftTo({ ...shift, passed: shift.passed + by }),
    fillDisk: (bytes) => fillDisk(running().child.pid ?? 0, bytes),
    stop: () => end((child) => child.send({ stop: true } satisfies ToRelay)),
    screen: () => screen,
  };
}
