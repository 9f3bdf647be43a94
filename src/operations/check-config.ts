import { z } from 'zod';
import type { Loaded } from '../config/load.ts';
import { runRoutingTests } from '../engine/routing-tests.ts';
import { unsafePlace } from '../store/open.ts';
import { list } from './fields.ts';
import { createPolicy } from './policy.ts';
import { useCase } from './use-case.ts';

const problem = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  /** The problem and its fix. */
  message: z.string(),
  warning: z.boolean(),
});

/** A config file to check, as it was read. */
export interface CheckContext {
  readonly file: string;
  readonly loaded: Loaded;
}

/** Checks a config: what is wrong with it or with the place of its store, and what its own tests come to. */
export const checkConfig = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({}),
  result: z.object({
    /** True if a relay takes it. */
    ok: z.boolean(),
    problems: list(problem),
    /** Differences from what each test expects; none are run of a config that is refused. */
    tests: list(z.object({ name: z.string(), failures: list(z.string()) })),
  }),
  run: ({ file, loaded }: CheckContext) => {
    if (!loaded.ok) return { ok: false, problems: loaded.problems, tests: [] };
    const { config, warnings } = loaded;
    const unsafe = unsafePlace(config.store);
    const place = unsafe === null ? [] : [{ file, line: 1, column: 1, message: unsafe, warning: true }];
    const tests = runRoutingTests(createPolicy(config), config.tests);
    return { ok: true, problems: [...warnings, ...place], tests };
  },
});
