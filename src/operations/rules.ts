import { z } from 'zod';
import type { StoreContext } from './context.ts';
import { isoMoment, isoOrNull, list } from './fields.ts';
import { useCase } from './use-case.ts';

const rule = z.object({
  name: z.string(),
  /** Its place in the config, from 1 on. */
  position: z.number(),
  continue: z.boolean(),
  /** Number of stored events that it matched. */
  hits: z.number(),
  last_hit: isoMoment.nullable(),
});

/** Lists the rules in their order, with how often they matched. */
export const listRules = useCase({
  role: 'operator',
  everywhere: true,
  input: z.object({}),
  result: list(rule),
  run: async ({ config, store }: StoreContext, { scope }) => {
    const hits = new Map((await store.reader.ruleHits(scope)).map((one) => [one.rule, one]));
    return config.rules.map(({ name, continue: goesOn }, index) => {
      const found = hits.get(name);
      return {
        ...{ name, position: index + 1, continue: goesOn, hits: found?.hits ?? 0 },
        last_hit: isoOrNull(found?.lastAt ?? null),
      };
    });
  },
});
