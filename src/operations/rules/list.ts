import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { watchedStates } from '../../faults/port-checks.ts';
import { findShadowed } from '../../rules/shadow.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, isoOrNull, list } from '../fields.ts';
import { useCase } from '../use-case.ts';

const rule = z.object({
  name: z.string(),
  /** Its place in the config, from 1 on. */
  position: z.number(),
  /** The destinations that get the event, each with those that take over from it, in order. */
  send: list(list(z.string())),
  continue: z.boolean(),
  /** Number of stored events that it matched. */
  hits: z.number(),
  last_hit: isoMoment.nullable(),
  /** The reason why it can match nothing; null: it can. */
  never: z.string().nullable(),
});
export type ListedRule = z.output<typeof rule>;

/** Lists the rules in their order, with how often they matched. */
export const listRules = useCase({
  role: 'operator',
  everywhere: true,
  input: z.object({}),
  result: list(rule),
  run: async ({ config, store }: StoreContext, { scope }) => {
    const hits = new Map((await store.reader.ruleHits(scope)).map((one) => [one.rule, one]));
    const never = neverMatching(config);
    return config.rules.map(({ name, send, continue: goesOn }, index): ListedRule => {
      const found = hits.get(name);
      return {
        ...{ name, position: index + 1, continue: goesOn, hits: found?.hits ?? 0 },
        send: send.map((target) => (typeof target === 'string' ? [target] : target.first)),
        last_hit: isoOrNull(found?.lastAt ?? null),
        never: never.get(index) ?? null,
      };
    });
  },
});

/** Finds the rules that can match nothing, by their index. */
function neverMatching({ rules, alerts }: Config): ReadonlyMap<number, string> {
  const found = findShadowed(rules, watchedStates(alerts).size > 0);
  return new Map(
    found.flatMap(({ path, message }) => (typeof path[0] === 'number' ? [[path[0], message] as const] : [])),
  );
}
