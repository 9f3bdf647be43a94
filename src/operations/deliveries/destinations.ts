import { z } from 'zod';
import { isDestinationInScope } from '../../domain/subject.ts';
import type { StoreContext } from '../context.ts';
import { isoMoment, isoOrNull, list } from '../fields.ts';
import { useCase } from '../use-case.ts';

const text = z.string().nullable();

const destination = z.object({
  name: z.string(),
  type: z.string(),
  fallback: text,
  /** False: its service does not take messages, and what is for it goes to its fallback or is held. */
  working: z.boolean(),
  failing_since: isoMoment.nullable(),
  /** Reason why it fails. */
  reason: text,
  /** Advice on what to do about that. */
  advice: text,
  /** Earliest time of the next attempt. */
  next_attempt: isoMoment.nullable(),
  /** Numbers of deliveries that have not arrived. */
  waiting: z.number(),
  held: z.number(),
  dead: z.number(),
  oldest: isoMoment.nullable(),
});

/** A destination as it stands. */
export type ShownDestination = z.output<typeof destination>;

/** Lists the destinations: whether they work, and what has not arrived there. */
export const listDestinations = useCase({
  role: 'monitor',
  input: z.object({}),
  result: list(destination),
  run: async ({ config, store }: StoreContext, { scope }) => {
    const circuits = await store.circuits.all();
    const depths = await store.reader.depths(scope);
    return Object.entries(config.destinations)
      .filter(([name]) => isDestinationInScope(scope, name))
      .map(([name, { type, fallback }]) => {
        const circuit = circuits.get(name);
        const mine = depths.filter((one) => one.destination === name);
        const isOpen = circuit != null && circuit.openSince !== null;
        const count = (...states: string[]): number =>
          mine.filter(({ state }) => states.includes(state)).reduce((sum, one) => sum + one.count, 0);
        return {
          ...{ name, type, fallback: fallback ?? null, working: !isOpen },
          failing_since: isoOrNull(circuit?.openSince ?? null),
          reason: isOpen ? circuit.reason : null,
          advice: isOpen ? circuit.advice : null,
          next_attempt: isoOrNull(isOpen ? circuit.notBefore : null),
          ...{ waiting: count('pending', 'sending', 'retrying'), held: count('held'), dead: count('dead') },
          oldest: isoOrNull(mine.length === 0 ? null : Math.min(...mine.map((one) => one.oldest))),
        };
      });
  },
});
