import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChild, type Program } from '../support/child.ts';
import { waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { npmEnvironment } from './image.ts';
import { linksOf } from './markdown.ts';
import { pretending } from './old-node.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, { dev?: boolean } | undefined>>;
};

const ends: (() => void | Promise<void>)[] = [];
/** The packed package, the paths of what is in it, and where it is installed. */
let packed = '';
let files: readonly string[] = [];
let prefix = '';

beforeAll(() => {
  const folder = temporaryFolder((end) => ends.push(end));
  const checkout = join(folder, 'checkout');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of listed.split('\0'))
    if (path !== '' && existsSync(path)) cpSync(path, join(checkout, path));
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'));
  npm(['pack', '--pack-destination', folder], checkout);
  packed = join(folder, `simwire-${manifest.version}.tgz`);
  files = execFileSync('tar', ['-tzf', packed], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => path.replace('package/', ''));
  prefix = join(folder, 'prefix');
  npm(['install', '-g', '--prefix', prefix, '--prefer-offline', packed], folder);
});
afterAll(async () => {
  for (const end of ends) await end();
});

describe('the package', () => {
  it('holds the built program, configs, documents and the licence, and nothing else', () => {
    const inRoot = files.filter((path) => !/^(dist|docs|src\/http\/dashboard\/assets)\//.test(path));
    expect(inRoot.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'config/demo.yaml',
      'config/example.yaml',
      'config/simwire.schema.json',
      'package.json',
    ]);
    expect(files.filter((path) => path.startsWith('dist/') && !path.endsWith('.js'))).toEqual([]);
    expect(files).toContain('dist/cli.js');
  });

  it('holds all that its documents link to', () => {
    const documents = files.filter((path) => path.endsWith('.md'));
    const targets = documents.flatMap((path) =>
      linksOf(readFileSync(join(installed(), path), 'utf8'))
        .filter((target) => !/^([a-z]+:|#)/.test(target))
        .map((target) => join(dirname(path), target.replace(/#.*/, ''))),
    );
    expect(targets).toContain('docs/deploy.md');
    expect(targets.filter((path) => !existsSync(join(installed(), path)))).toEqual([]);
  });
});

describe('npm install -g', () => {
  it('gives a simwire that runs, from any folder', async () => {
    const { code, stdout, stderr } = await simwire(['--version']).ended;
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('gives one that says in one line on an older Node which it needs', async () => {
    const { code, stdout, stderr } = await simwire(['--version'], pretending('20.20.2')).ended;
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'simwire needs Node 24.7 or newer; this is v20.20.2\n',
    });
  });

  it('gives a demo that leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const demo = simwire(['demo'], { TMPDIR: folder }, folder);
    await waitFor(() => /\n│ \d{4,8}\b/.test(demo.output().stdout) || undefined);
    demo.process.kill('SIGTERM');
    expect(await demo.ended).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('brings what it runs with, and nothing that it was made with', () => {
    const isThere = (name: string): boolean => existsSync(join(installed(), 'node_modules', name));
    expect(Object.keys(manifest.dependencies).filter((name) => !isThere(name))).toEqual([]);
    const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
    // Without the lock file a package may stand where only another version of it, for development, stands here.
    const production = new Set(
      Object.keys(lock.packages).flatMap((path) => (lock.packages[path]?.dev === true ? [] : nameOf(path))),
    );
    const development = Object.keys(lock.packages).filter(
      (path) => lock.packages[path]?.dev === true && !production.has(nameOf(path)),
    );
    expect(development).toContain('node_modules/typescript');
    expect(development.filter((path) => isThere(path.replace(/^node_modules\//, '')))).toEqual([]);
  });
});

function npm(args: readonly string[], cwd: string): void {
  mkdirSync(cwd, { recursive: true });
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, env: npmEnvironment(), stdio: 'pipe' });
}

/** The folder in which the package is installed. */
const installed = (): string => join(prefix, 'lib/node_modules/simwire');

/** As `simwire ARGUMENTS` in a shell that finds the installed one, and the Node of the tests. */
function simwire(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = temporaryFolder(),
): Program {
  const PATH = [join(prefix, 'bin'), dirname(process.execPath), process.env['PATH']].join(':');
  return startChild(['simwire', ...args], { cwd, env: { PATH, ...env } });
}
