import { configDefaults, defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** What `npm run test:full` runs: the tests that are long. `npm test` has a short one of what they are about. */
export default defineConfig({
  test: { ...quick.test, include: ['test/**/*.full.test.ts'], exclude: configDefaults.exclude },
});
