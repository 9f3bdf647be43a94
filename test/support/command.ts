import { Readable } from 'node:stream';
import { run } from '../../src/commands/program.ts';
import { finished } from '../../src/commands/terminal/terminal.ts';
import type { Ended } from './child.ts';

export interface CommandOptions {
  /** What paths in the command and in its config are relative to. */
  readonly cwd: string;
  /** All of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads on standard input. */
  readonly input?: string;
  /** Standard input passes for a terminal: someone can be asked. */
  readonly terminal?: boolean;
}

/** What `start` listens to until its process ends. */
const EVENTS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException'] as const;

/** A process has one folder, one environment and one output: a command waits for the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command to its end as the built program does, but in this process, where that takes a small part of the time that
 * a start takes. For commands that end by themselves, so for `start` only where it is refused.
 *
 * @param args what follows `simwire` on the command line
 */
export function runCommand(args: readonly string[], options: CommandOptions): Promise<Ended> {
  const ended = last.then(() => runAlone(args, options));
  last = ended.catch(() => undefined);
  return ended;
}

async function runAlone(
  args: readonly string[],
  { cwd, env = {}, input = '', terminal = false }: CommandOptions,
): Promise<Ended> {
  const folder = process.cwd();
  const environment = process.env;
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin');
  const listeners = EVENTS.map((event) => [event, process.rawListeners(event)] as const);
  process.chdir(cwd);
  process.env = { ...env };
  const value = Object.assign(Readable.from([input]), { isTTY: terminal });
  Object.defineProperty(process, 'stdin', { value, configurable: true });
  const stdout = captured(process.stdout);
  const stderr = captured(process.stderr);
  try {
    const code = await finished(await run([process.execPath, 'simwire', ...args]));
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stderr.release();
    stdout.release();
    if (stdin) Object.defineProperty(process, 'stdin', stdin);
    process.env = environment;
    process.chdir(folder);
    for (const [event, before] of listeners)
      for (const listener of process.rawListeners(event))
        if (!before.includes(listener)) process.off(event, listener as () => void);
  }
}

/** Takes what is written to a stream of this process, until it is released. */
function captured(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const write = Object.getOwnPropertyDescriptor(stream, 'write');
  let text = '';
  const take = (chunk: string | Uint8Array, ...rest: unknown[]): true => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
  Object.defineProperty(stream, 'write', { value: take, configurable: true, writable: true });
  return {
    text: () => text,
    release: () => {
      if (write) Object.defineProperty(stream, 'write', write);
      else Reflect.deleteProperty(stream, 'write');
    },
  };
}
