import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Ended } from '../support/child.ts';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { pretending } from './old-node.ts';

/** Runs the built program on this Node, which says that it is another. */
const runOn = (version: string): Promise<Ended> =>
  runProgram(['--version'], { cwd: temporaryFolder(), env: pretending(version) });

it.each(['18.20.8', '20.20.2', '22.3.0', '23.11.1', '24.6.0'])(
  'tells a Node %s in one line that it is too old',
  async (version) => {
    expect(await runOn(version)).toEqual({
      code: 2,
      stdout: '',
      stderr: `simwire needs Node 24.7 or newer; this is v${version}\n`,
    });
  },
);

it.each(['24.7.0', '24.10.1', '26.1.0'])('runs on Node %s', async (version) => {
  expect(await runOn(version)).toMatchObject({ code: 0, stderr: '' });
});

it('loads nothing before it has looked: an older Node might not even read it', () => {
  const source = readFileSync('dist/cli.js', 'utf8');
  expect(source).toMatch(/await import\(/);
  expect(source).not.toMatch(/^import\s/m);
});

it('asks for the Node that package.json asks npm for', async () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(await runOn('20.0.0')).toMatchObject({
    stderr: `simwire needs Node ${engines.node.replace('>=', '')} or newer; this is v20.0.0\n`,
  });
});
