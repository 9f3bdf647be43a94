import { z } from 'zod';
import { formatId } from '../../domain/id.ts';
import { placeName } from '../../domain/port.ts';
import { isoTime } from '../../render/local-time.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, list, place } from '../fields.ts';
import { readFleet } from '../fleet/fleet.ts';
import { useCase } from '../use-case.ts';

const wait = z.object({
  id,
  holder: z.string(),
  ...place,
  /** The name of its SIM. */
  sim: z.string().nullable(),
  until: isoMoment,
});
/** Somebody who waits for the next code of a SIM. */
export type Wait = z.output<typeof wait>;

/** Lists who waits for the next code of a SIM, the longest first, so that two do not ask for one at the same SIM. */
export const listWaits = useCase({
  role: 'viewer',
  input: z.object({}),
  result: list(wait),
  run: async (context: StoreContext, { scope }) => {
    const now = context.clock();
    const waiting = (await context.store.assignments.waiting()).filter(({ until }) => now < until);
    const gateways = [...new Set(waiting.flatMap(({ sim }) => sim?.gateway ?? []))];
    const fleet = await readFleet(context.config, context.store.reader, scope);
    const mine = new Set(
      gateways.flatMap((gateway) =>
        fleet.ports(gateway).map(({ record: { port } }) => placeName({ gateway, port })),
      ),
    );
    return waiting.flatMap(({ id: own, holder, sim, until }) =>
      sim && mine.has(placeName(sim))
        ? [
            {
              id: formatId(own),
              holder,
              gateway: sim.gateway,
              port: sim.port,
              sim: sim.name,
              until: isoTime(until),
            },
          ]
        : [],
    );
  },
});
