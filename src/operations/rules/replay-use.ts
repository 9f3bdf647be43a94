import { isDeepStrictEqual } from 'node:util';
import { fallbacksOf } from '../../config/checks/destinations.ts';
import type { Config } from '../../config/config.ts';
import type { Plan } from '../../domain/delivery.ts';
import type { Event } from '../../domain/event.ts';
import { Refusal } from '../../domain/refusal.ts';
import { SERVICES } from '../../domain/services.ts';
import { builtInName } from '../../render/built-in.ts';

type Parts = Pick<Config, 'destinations' | 'templates'>;

/** The parts of a config with which messages are made and sent. */
export interface Use {
  readonly destinations: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  /** Adds what a plan for an event would use. */
  add(event: Event, plan: Plan): void;
}

/** Collects what sending would use of a config, what takes over where something fails included. */
export function createUse(config: Parts): Use {
  const destinations = new Set<string>();
  const templates = new Set<string>();
  return {
    destinations,
    templates,
    add: (event, plan) => {
      const ways = [plan.destination, ...plan.alternatives].flatMap((name) => fallbacksOf(config, name));
      for (const name of ways) destinations.add(name);
      const types = ways.flatMap((name) => config.destinations[name]?.type ?? []);
      if (types.some((type) => SERVICES[type].template))
        templates.add(plan.template ?? builtInName(event, plan));
    },
  };
}

/**
 * Makes sure that what is sent goes out as the tried config says, although the relay sends it by the one in force.
 *
 * @throws Refusal (`conflict`) if anything that is used differs between the two
 */
export function requireSameUse(use: Use, tried: Parts, inForce: Parts): void {
  const unknown = [...use.destinations].filter((name) => !Object.hasOwn(inForce.destinations, name));
  const changed = [...use.destinations].filter(
    (name) =>
      !unknown.includes(name) && !isDeepStrictEqual(tried.destinations[name], inForce.destinations[name]),
  );
  const templates = [...use.templates].filter((name) => tried.templates[name] !== inForce.templates[name]);
  const differences = [
    ...(unknown.length > 0 ? [`no destination ${unknown.join(', ')}`] : []),
    ...(changed.length > 0 ? [`other settings of the destination ${changed.join(', ')}`] : []),
    ...(templates.length > 0 ? [`another template ${templates.join(', ')}`] : []),
  ];
  if (differences.length > 0)
    throw new Refusal(
      'conflict',
      `the config in force has ${differences.join('; ')}: take the new config over before you send`,
    );
}
