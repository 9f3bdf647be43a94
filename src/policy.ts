import type { Config } from './config/config.ts';
import type { Policy } from './engine/decide.ts';
import { simBook } from './engine/sims.ts';
import { compileRules } from './rules/compile.ts';

/** The part of a config that decides what happens with a report. */
export function createPolicy(config: Config): Policy {
  const books = new Map(Object.entries(config.gateways).map(([name, { sims }]) => [name, simBook(sims)]));
  const none = simBook(new Map());
  return {
    rules: compileRules(config.rules, { timeZone: config.time_zone }).rules,
    sims: (gateway) => books.get(gateway) ?? none,
  };
}
