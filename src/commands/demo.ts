import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { formatProblem } from '../config/problem.ts';
import { fileReason } from '../domain/file-error.ts';
import { visible } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import { makeLink } from '../operations/people/users.ts';
import { launchRelay, openLog } from './terminal/launch-relay.ts';
import { localUser } from './terminal/local-user.ts';
import { play } from './simulate.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';
import { terminated } from './terminal/terminated.ts';

/** The demo's own config, in a checkout as in the package. */
const CONFIG = fileURLToPath(new URL('../../config/demo.yaml', import.meta.url));
const GATEWAY = { ports: '32', slots: '4', rate: '2/s', faults: true };

export interface DemoOptions {
  /** The same seed plays the same. */
  readonly seed: string;
  /** Given by a user who expects another config than the demo's own. */
  readonly config?: string;
}

/**
 * Runs `simwire demo`: a relay with a config of its own and a simulated gateway that reports to it over HTTP, until Ctrl-C.
 * Messages go to the screen only, the store goes away at the end, and no config of the user's is read: nothing invented
 * can reach a real chat.
 */
export async function demo({ seed, config: named }: DemoOptions): Promise<ExitCode> {
  if (named !== undefined)
    throw new CommandError(
      'the demo has a config of its own: leave --config away, or run "simwire simulate"',
    );
  const folder = temporaryFolder();
  try {
    return await playDemo(demoConfig(folder), seed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a folder for the demo's store. */
function temporaryFolder(): string {
  const parent = tmpdir();
  try {
    return mkdtempSync(join(parent, 'simwire-demo-'));
  } catch (error) {
    const reason = fileReason(error);
    if (reason === null) throw error;
    throw new CommandError(
      `${visible(parent)}: the demo cannot keep its store there: ${reason}; name another folder in TMPDIR`,
    );
  }
}

/** Reads the demo's config: on any free port of loopback, with its store in a folder. The environment has no say. */
function demoConfig(folder: string): Config {
  const env = { SIMWIRE_LISTEN: '127.0.0.1:0', SIMWIRE_DATA: folder };
  const loaded = loadConfig(CONFIG, { readFile: (path) => readFileSync(path), env, now: Date.now() });
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  return loaded.config;
}

/** Makes a link that logs in to the dashboard, at the address that the relay got. */
async function dashboardLink(config: Config, address: string): Promise<string> {
  const { url } = await besideRelay(config, (context) =>
    makeLink(context, localUser(), makeLink.input.parse({})),
  );
  const { pathname, search } = new URL(url);
  return `${address}${pathname}${search}`;
}

async function playDemo(config: Config, seed: string): Promise<ExitCode> {
  const ended = terminated();
  const relay = await launchRelay(config, await openLog('warn'));
  const [path = ''] = Object.entries(config.gateways).flatMap(([name, { tokens }]) =>
    tokens.map((token) => `${name}/${token}`),
  );
  const url = `${relay.url}/report/${path}`;
  const stopping = new AbortController();
  try {
    print(`Simwire listens on ${relay.url}. A real gateway would get this report URL: ${url}`);
    print(
      `The dashboard: ${await dashboardLink(config, relay.url)} (the link logs in once; later ${relay.url})`,
    );
    print('A simulated gateway with 32 ports and 4 SIM slots each now reports to it. Ctrl-C ends the demo.');
    const played = play({ ...GATEWAY, url, seed }, stopping.signal);
    await Promise.race([ended, relay.failed]);
    stopping.abort();
    const { reports, lost } = await played;
    print(
      `\nThe demo is over: ${reports} reports, ${lost} lost. Next: "simwire init" makes a config of your own.`,
    );
    return EXIT.fine;
  } finally {
    await relay.stop();
  }
}
