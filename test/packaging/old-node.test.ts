import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Runs the built program on this Node, which says that it is another. */
function runOn(version: string) {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const itself = `Object.defineProperty(process, 'version', { value: 'v${version}' });`;
  const module = `data:text/javascript,${encodeURIComponent(versions + itself).replaceAll("'", '%27')}`;
  return runProgram(['--version'], { cwd: temporaryFolder(), env: { NODE_OPTIONS: `--import=${module}` } });
}

it.each(['18.20.8', '20.20.2', '22.3.0', '23.11.1'])(
  'tells a Node %s in one line that it is too old',
  async (version) => {
    expect(await runOn(version)).toEqual({
      code: 2,
      stdout: '',
      stderr: `simwire needs Node 24 or newer; this is v${version}\n`,
    });
  },
);

it.each(['24.0.0', '26.1.0'])('runs on Node %s', async (version) => {
  expect(await runOn(version)).toMatchObject({ code: 0, stderr: '' });
});

it('loads nothing before it has looked: an older Node might not even read it', () => {
  const source = readFileSync('dist/cli.js', 'utf8');
  expect(source).toMatch(/await import\(/);
  expect(source).not.toMatch(/^import\s/m);
});
