import { zoneOf, type Config } from '../config/config.ts';
import { SERVICES } from '../domain/services.ts';
import type { Silence } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import type { Policy } from '../engine/policy.ts';
import { createSilencing } from '../engine/silencing.ts';
import { simBook } from '../engine/sims.ts';
import { watchedStates } from '../faults/port-checks.ts';
import { compileRules } from '../rules/compile.ts';

/**
 * Compiles the part of a config that decides what happens with a report.
 * @param listeningSince returns since when this process listens; of no concern where only routing is asked for
 * @param silences the operators' silences, asked for each time
 */
export function createPolicy(
  config: Config,
  listeningSince: () => Millis = () => 0,
  silences: () => Iterable<Silence> = () => [],
): Policy {
  const books = new Map(Object.entries(config.gateways).map(([name, { sims }]) => [name, simBook(sims)]));
  const none = simBook(new Map());
  const atOnce = Object.entries(config.destinations).filter(([, { type }]) => !SERVICES[type].combine);
  const zone = zoneOf(config);
  return {
    rules: compileRules(config.rules, {
      timeZone: config.time_zone,
      watched: watchedStates(config.alerts),
    }).rules,
    sims: (gateway) => books.get(gateway) ?? none,
    immediate: new Set(atOnce.map(([name]) => name)),
    fallback: (destination) => config.destinations[destination]?.fallback ?? null,
    alerts: config.alerts,
    period: (gateway) => config.gateways[gateway]?.period ?? null,
    ...createSilencing(config.alerts.maintenance, silences, zone),
    zone,
    listeningSince,
  };
}
