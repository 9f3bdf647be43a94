import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { configSchema } from '../../src/config/schema/config.ts';
import { waitFor } from '../support/program.ts';
import { post, recvSms } from '../support/wire.ts';
import { copyBuildContext, parseDockerignore } from './build-context.ts';
import { execForm, instructionsOf, onlyOne, parseDockerfile, variablesOf, type Stage } from './dockerfile.ts';
import { buildImage, onThisMachine, type Image } from './image.ts';

const TOKEN = 'packaging-test-token';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, { version?: string; dev?: boolean; optional?: boolean } | undefined>>;
};

const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'));
const final = stages.at(-1) as Stage;
const env = variablesOf(onlyOne(final, 'ENV'));

const folder = mkdtempSync(join(tmpdir(), 'simwire-image-'));
const context = join(folder, 'context');
let image: Image;

beforeAll(() => {
  mkdirSync(context);
  copyBuildContext(context);
  image = buildImage(stages, context, folder);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Dockerfile', () => {
  it('builds every stage on the Node that the tests run on, of an exact version', () => {
    const pinned = `node:${String(lock.packages['node_modules/node']?.version)}-slim`;
    expect(pinned).toMatch(/^node:24\.\d+\.\d+-slim$/);
    expect(stages.map(({ base }) => base)).toEqual(stages.map(() => pinned));
  });

  it('runs as someone who is not root, and changes to him after the last command of the build', () => {
    expect(onlyOne(final, 'USER').text).toBe('node');
    const order = final.instructions.map(({ name }) => name);
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
  });

  it('takes its modules from a stage that installs none for development, and installs nothing itself', () => {
    const dependencies = stages.filter((stage) =>
      instructionsOf(final, 'COPY').some(
        ({ flags, text }) => flags.get('from') === stage.name && text === '/app /app',
      ),
    );
    expect(dependencies.flatMap((stage) => instructionsOf(stage, 'RUN').map(({ text }) => text))).toEqual([
      'npm ci --omit=dev --no-audit --no-fund',
    ]);
    expect(instructionsOf(final, 'RUN').filter(({ text }) => text.includes('npm'))).toEqual([]);
  });

  it('listens beyond the container, keeps its data on a volume, and says so', () => {
    expect(env['SIMWIRE_LISTEN']).toBe('0.0.0.0:8080');
    expect(onlyOne(final, 'EXPOSE').text).toBe('8080');
    expect(onlyOne(final, 'VOLUME').text).toBe(env['SIMWIRE_DATA']);
  });

  it('keeps them there too where a config leaves its store at the default', () => {
    const path = configSchema.shape.store.parse(undefined).path;
    const file = posix.resolve(onlyOne(final, 'WORKDIR').text, path);
    expect(posix.dirname(file)).toBe(onlyOne(final, 'VOLUME').text);
  });

  it('hands SIGTERM to node itself, without a shell between', () => {
    expect(onlyOne(final, 'STOPSIGNAL').text).toBe('SIGTERM');
    expect(execForm(onlyOne(final, 'ENTRYPOINT').text)).toEqual(['node', '/app/dist/cli.js']);
    expect(execForm(onlyOne(final, 'CMD').text)).toEqual(['start']);
  });

  it('copies only what there is, and what .dockerignore lets through', () => {
    const copied = stages
      .flatMap((stage) => instructionsOf(stage, 'COPY'))
      .filter(({ flags }) => !flags.has('from'))
      .flatMap(({ words }) => words.slice(0, -1));
    expect(copied).toContain('src');
    expect(copied.filter((path) => !existsSync(join(context, path)))).toEqual([]);
  });

  it('holds no secret', () => {
    const variables = stages.flatMap((stage) => [
      ...instructionsOf(stage, 'ENV'),
      ...instructionsOf(stage, 'ARG'),
    ]);
    expect(variables.filter(({ text }) => /token|secret|password|key|webhook/i.test(text))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  const isIgnored = parseDockerignore(readFileSync('.dockerignore', 'utf8'));

  it.each([
    ['.env'],
    ['.git/config'],
    ['.npmrc'],
    ['config/office.yaml'],
    ['data/simwire.db'],
    ['dist/cli.js'],
    ['node_modules/zod/package.json'],
    ['secrets/office_token'],
    ['test/e2e/kill.test.ts'],
  ])('keeps %s out of the build', (path) => {
    expect(isIgnored(path)).toBe(true);
  });
});

describe('the image', () => {
  it('holds what is to be run, and nothing of what it was made with', () => {
    const inApp = readdirSync(onThisMachine(image, '/app')).sort();
    expect(inApp).toEqual(['dist', 'node_modules', 'package-lock.json', 'package.json']);
    expect(readdirSync(onThisMachine(image, '/config')).sort()).toEqual(['demo.yaml', 'simwire.yaml']);
    expect(readdirSync(image.root).sort()).toEqual(['app', 'config', 'data']);
    const isThere = (name: string): boolean => existsSync(onThisMachine(image, `/app/node_modules/${name}`));
    expect(Object.keys(manifest.dependencies).filter((name) => !isThere(name))).toEqual([]);
    expect(
      Object.keys(lock.packages).filter((path) => lock.packages[path]?.dev && isThere(path.slice(13))),
    ).toEqual([]);
  });

  it('refuses to be open to the network with the token that everybody knows', () => {
    const { status, stdout } = command(['check']);
    expect(stdout).toContain('this token is a placeholder that anybody may know');
    expect(status).toBe(2);
  });

  it('has a version wherever it is run from', () => {
    expect(command(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
  });

  it('is ready, healthy, writes to its volume only, and ends within 10 s of SIGTERM', async () => {
    const before = files();
    const relay = start({ OFFICE_TOKEN: TOKEN, SIMWIRE_LISTEN: '127.0.0.1:0' });
    const url = await waitFor(() => /"url":"(http:[^"]+)"/.exec(relay.stderr())?.[1]);
    const status = async (path: string): Promise<number> => (await fetch(`${url}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    const answer = await post(`${url}/report/office/${TOKEN}`, recvSms('Your code is 482913'));
    expect(answer).toMatchObject({ status: 200, body: { stored: 1 } });
    await waitFor(() => relay.stdout().includes('482913') || undefined);
    const listen = new URL(url).host;
    expect(healthCheck(listen)).toBe(0);

    relay.process.kill('SIGTERM');
    const asked = performance.now();
    expect(await relay.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(healthCheck(listen)).toBe(1);
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
function runnable(words: readonly string[] | null): [string, string[]] {
  const [program, ...rest] = words ?? [];
  expect(program).toBe('node');
  return [process.execPath, rest.map((word) => onThisMachine(image, word))];
}

function entrypoint(args: readonly string[]): [string, string[]] {
  return runnable([...(execForm(onlyOne(final, 'ENTRYPOINT').text) ?? []), ...args]);
}

const options = (more: Readonly<Record<string, string>> = {}) => ({
  cwd: onThisMachine(image, image.workdir),
  env: environment(more),
});

/** As `docker run --rm simwire ARGUMENTS`. */
function command(args: readonly string[]) {
  return spawnSync(...entrypoint(args), { ...options(), encoding: 'utf8' });
}

/** As `docker run simwire`. */
function start(more: Readonly<Record<string, string>>) {
  const child = spawn(...entrypoint(execForm(onlyOne(final, 'CMD').text) ?? []), options(more));
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(() => child.exitCode);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, stdout: () => stdout, stderr: () => stderr, ended };
}

/** The exit code of the image's HEALTHCHECK, for a relay that listens there. */
function healthCheck(listen: string): number | null {
  const { words, text } = onlyOne(final, 'HEALTHCHECK');
  expect(words[0]).toBe('CMD');
  const [program, args] = runnable(execForm(text.replace(/^CMD\s+/, '')));
  return spawnSync(program, args, options({ SIMWIRE_LISTEN: listen })).status;
}
