import { z } from 'zod';
import type { StoreContext } from '../context.ts';
import { useCase } from '../use-case.ts';
import type { ShownAlert } from './alert.ts';
import { standingAlerts } from './standing.ts';

/** Counts the alerts that wait for somebody. */
export const countAlerts = useCase({
  role: 'monitor',
  input: z.object({}),
  result: z.number(),
  run: async (context: StoreContext, { scope }) =>
    (await standingAlerts(context, scope)).filter(waits).length,
});

/** Checks whether an alert waits for somebody: it fires, nobody sees to it, and nothing keeps it quiet. */
export function waits({ state, acknowledged, hidden_by }: ShownAlert): boolean {
  return (state === 'firing' || state === 'flapping') && acknowledged === null && hidden_by === null;
}
