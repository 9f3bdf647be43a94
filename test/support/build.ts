import { execFileSync } from 'node:child_process';

/** Builds the program once for all tests that run it as a user would; types are checked by a step of their own. */
export default function build(): void {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'];
  execFileSync(process.execPath, tsc, { stdio: 'inherit' });
}
