import { execFileSync } from 'node:child_process';

/**
 * Builds the program once for all tests that run it as a user would. Types are checked by a step of their own, so that
 * none of other packages is read here: what is written is the same.
 */
export default function build(): void {
  const alone = ['--noCheck', '--noResolve', '--types', 'null'];
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...alone];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
}
