import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild, type Ended } from '../support/child.ts';
import { waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { npmEnvironment } from './image.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('a checkout without "npm ci"', () => {
  /** Runs a script of package.json on this Node, which is given these options. */
  function run(script: string, options: readonly string[]): Promise<Ended> {
    const folder = temporaryFolder();
    for (const path of ['from-source.js', 'package.json', 'src'])
      cpSync(path, join(folder, path), { recursive: true });
    const args = (scripts[script] ?? '').split(' ').slice(1);
    return startChild([process.execPath, ...options, ...args], { cwd: folder }).ended;
  }

  it.each([
    ['start', 'a Node that cannot read TypeScript', ['--no-experimental-strip-types']],
    ['demo', 'a Node that cannot read TypeScript', ['--no-experimental-strip-types']],
    ['start', 'a Node that could run it', []],
    ['demo', 'a Node that could run it', []],
  ])('%s says in one line what to do, on %s', async (script, _, options) => {
    expect(await run(script, options)).toEqual({
      code: 2,
      stdout: '',
      stderr: `Run "npm ci" first: packages are missing, or this Node (${process.version}) is too old; it brings the right one.\n`,
    });
  });
});

it('npm start ends the relay where npm is asked to end', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  const config = join(folder, 'simwire.yaml');
  writeFileSync(
    config,
    `
server: { listen: "127.0.0.1:0" }
store: "sqlite:${folder}/data/simwire.db"
gateways: { office: { token: checkout-test-token } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`,
  );
  const npm = startChild(['npm', 'start'], { env: { ...npmEnvironment(), SIMWIRE_CONFIG: config } });
  await waitFor(() => npm.output().stderr.includes('"msg":"ready"') || undefined);
  npm.process.kill('SIGTERM');
  // Its output is at an end when nobody has it open any more: neither npm nor the relay.
  expect((await npm.ended).stderr).toContain('"msg":"stopped"');
});
