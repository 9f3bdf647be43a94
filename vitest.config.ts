import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { ProcessesFirst } from './test/support/processes-first.ts';

/** What `npm test` runs: everything but the tests that are long, for which there is `vitest.full.config.ts`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/*.full.test.ts'],
    globalSetup: ['test/support/build.ts', 'test/support/folder-of-run.ts'],
    isolate: false,
    // Programs are started so often here that compiling them anew each time would take longer than the tests. It is no
    // setting of the processes of the tests: these would write all that they compiled at their end, which takes them long.
    env: { SIMWIRE_COMPILED: resolve('node_modules/.cache/simwire-compiled') },
    // The tests that drive the built program mostly wait for it: more of them than there are processors.
    maxWorkers: 5,
    sequence: { sequencer: ProcessesFirst },
    // Tests wait for conditions. Only a hang takes that long, on however busy a machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
