import { z } from 'zod';
import type { Loaded } from '../../config/load.ts';
import { runRoutingTests } from '../../engine/routing-tests.ts';
import { examineStore } from '../../store/open.ts';
import { list } from '../fields.ts';
import { createPolicy } from '../policy.ts';
import { useCase } from '../use-case.ts';

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

/** Checks a config: what is wrong with it or with its store, and what its own tests come to. */
export const checkConfig = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({}),
  result: z.object({
    /** True if a relay takes it. */
    ok: z.boolean(),
    problems: list(problem),
    /** Numbers of each; null for a config that is refused. */
    counts: z.object({ gateways: z.number(), destinations: z.number(), rules: z.number() }).nullable(),
    /** Differences from what each test expects; none are run of a config that is refused. */
    tests: list(z.object({ name: z.string(), failures: list(z.string()) })),
  }),
  run: async ({ file, loaded }: CheckContext) => {
    if (!loaded.ok) return { ok: false, problems: loaded.problems, counts: null, tests: [] };
    const { config } = loaded;
    const { warnings } = config;
    const found = await examineStore(config.store);
    const problems = found === null ? warnings : [...warnings, { file, line: 1, column: 1, ...found }];
    if (found?.warning === false) return { ok: false, problems, counts: null, tests: [] };
    const { gateways, destinations, rules } = config;
    return {
      ok: true,
      problems,
      counts: {
        gateways: Object.keys(gateways).length,
        destinations: Object.keys(destinations).length,
        rules: rules.length,
      },
      tests: runRoutingTests(createPolicy(config), config.tests),
    };
  },
});
