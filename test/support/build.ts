import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/**
 * Builds the program once for all tests that run it as a user would. Types are checked by a step of their own, so that
 * none of other packages is read here: what is written is the same.
 */
export default function build({ config }: TestProject): void {
  const alone = ['--noCheck', '--noResolve', '--types', 'null'];
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...alone];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
  // What Node compiles is written at the end of a process: without this one, each of the first ones compiles it all.
  const env = { ...process.env, NODE_COMPILE_CACHE: config.env['SIMWIRE_COMPILED'] };
  const parts = ['./dist/commands/start.js', './dist/store/sqlite/open.js'];
  const load = ['--input-type=module', '--eval', parts.map((part) => `await import('${part}')`).join(';')];
  execFileSync(process.execPath, load, { env, stdio: 'inherit' });
}
