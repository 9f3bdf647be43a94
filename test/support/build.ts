import { execFileSync } from 'node:child_process';

/** Builds the program once for all tests that run it as a user would. */
export default function build(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
