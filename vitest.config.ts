import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    isolate: false,
    // The tests that drive the built program mostly wait for it: more of them than there are processors.
    maxWorkers: 4,
    // Only a hang takes that long, on however busy a machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
