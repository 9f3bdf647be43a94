import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChild, type Ended, type Program } from '../support/child.ts';
import { waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';
import { copyBuildContext } from './build-context.ts';
import { execForm, onlyOne, parseDockerfile, type Stage } from './dockerfile.ts';
import { buildImage, onThisMachine, type Image } from './image.ts';

const TOKEN = 'packaging-test-token';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, { dev?: boolean } | undefined>>;
};

const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'));
const final = stages.at(-1) as Stage;

let image: Image;
const ends: (() => void | Promise<void>)[] = [];

beforeAll(() => {
  const folder = temporaryFolder((end) => ends.push(end));
  const context = join(folder, 'context');
  mkdirSync(context);
  copyBuildContext(context);
  image = buildImage(stages, context, folder);
});
afterAll(async () => {
  for (const end of ends) await end();
});

describe('the image', () => {
  it('holds what is to be run, and nothing of what it was made with', () => {
    const inApp = readdirSync(onThisMachine(image, '/app')).sort();
    expect(inApp).toEqual(['config', 'dist', 'node_modules', 'package-lock.json', 'package.json', 'src']);
    // Of the sources, what pages load as it is.
    const sources = readdirSync(onThisMachine(image, '/app/src'), { recursive: true, withFileTypes: true });
    expect(
      sources.filter((one) => one.isFile() && !one.parentPath.includes('/src/http/dashboard/assets')),
    ).toEqual([]);
    expect(readdirSync(onThisMachine(image, '/config'))).toEqual(['simwire.yaml']);
    expect(readdirSync(image.root).sort()).toEqual(['app', 'config', 'data']);
    const isThere = (name: string): boolean => existsSync(onThisMachine(image, `/app/node_modules/${name}`));
    expect(Object.keys(manifest.dependencies).filter((name) => !isThere(name))).toEqual([]);
    expect(
      Object.keys(lock.packages).filter((path) => lock.packages[path]?.dev && isThere(path.slice(13))),
    ).toEqual([]);
  });

  it('refuses to be open to the network with the token that everybody knows', async () => {
    const { code, stdout } = await command(['check']);
    expect(stdout).toContain('this token is a placeholder that anybody may know');
    expect(code).toBe(2);
  });

  it('has a version wherever it is run from', async () => {
    expect(await command(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });

  it('is ready, healthy, writes to its volume only, and ends on SIGTERM', async () => {
    const before = files();
    const relay = start({ OFFICE_TOKEN: TOKEN, SIMWIRE_LISTEN: '127.0.0.1:0' });
    const url = await waitFor(() => /"url":"(http:[^"]+)"/.exec(relay.output().stderr)?.[1]);
    const status = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    const answer = await post(`${url}/report/office/${TOKEN}`, recvSms('Your code is 482913'));
    expect(answer).toMatchObject({ status: 200, body: { stored: 1 } });
    await waitFor(() => relay.output().stdout.includes('482913') || undefined);
    const listen = new URL(url).host;
    expect(await healthCheck(listen)).toBe(0);

    relay.process.kill('SIGTERM');
    expect(await relay.ended).toMatchObject({ code: 0 });
    expect(await healthCheck(listen)).toBe(1);
    expect(files()).toEqual(before);
    expect(statSync(onThisMachine(image, '/data/simwire.db')).mode & 0o777).toBe(0o600);
  });

  /** What is in the image, but for its volume. */
  function files(): string[] {
    return readdirSync(image.root, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('data/'))
      .sort();
  }
});

/** The image's variables, with its paths as they are on this machine. */
function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(image.env).map(([name, value]) => [name, onThisMachine(image, value)] as const);
  return { PATH: process.env['PATH'] ?? '', ...Object.fromEntries<string>(own), ...more };
}

/** A command line of the image, as this machine can run it. */
function run(words: readonly string[] | null, more: Readonly<Record<string, string>> = {}): Program {
  const [program, ...rest] = words ?? [];
  expect(program).toBe('node');
  return startChild([process.execPath, ...rest.map((word) => onThisMachine(image, word))], {
    cwd: onThisMachine(image, image.workdir),
    env: environment(more),
  });
}

const entrypoint = (): string[] => execForm(onlyOne(final, 'ENTRYPOINT').text) ?? [];

/** As `docker run --rm simwire ARGUMENTS`. */
function command(args: readonly string[]): Promise<Ended> {
  return run([...entrypoint(), ...args]).ended;
}

/** As `docker run simwire`. */
function start(more: Readonly<Record<string, string>>): Program {
  return run([...entrypoint(), ...(execForm(onlyOne(final, 'CMD').text) ?? [])], more);
}

/** The exit code of the image's HEALTHCHECK, for a relay that listens there. */
async function healthCheck(listen: string): Promise<number | null> {
  const { words, text } = onlyOne(final, 'HEALTHCHECK');
  expect(words[0]).toBe('CMD');
  const check = run(execForm(text.replace(/^CMD\s+/, '')), { SIMWIRE_LISTEN: listen });
  return (await check.ended).code;
}
