import { z } from 'zod';
import { formatId } from '../../domain/id.ts';
import { nearest } from '../../domain/names.ts';
import { parsePort, placeName, PORT_STATES } from '../../domain/port.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Scope } from '../../domain/subject.ts';
import { isoTime } from '../../render/local-time.ts';
import { fold } from '../../rules/fold.ts';
import type { Page } from '../../store/contract/paging.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { StoredEvent } from '../../store/contract/results.ts';
import type { StoreContext } from '../context.ts';
import { id, isoMoment, list } from '../fields.ts';
import { pageInput, takePage } from '../in-pages.ts';
import { knownGateways } from '../names.ts';
import { useCase } from '../use-case.ts';
import { readFleet } from './fleet.ts';
import { portFields, showPortRecord, showSim, simFields } from './shown.ts';
import type { StandingPort } from './standing.ts';

const state = z.enum(PORT_STATES);

const shown = z.object({
  gateway: z.string(),
  port: z.string(),
  sim: z.object(simFields),
  ...portFields,
});
/** A port with the SIM that is in it. */
export type ShownPort = z.output<typeof shown>;

/** Lists every port that was ever reported, as it stands, by gateway and port, page by page. */
export const listPorts = useCase({
  role: 'monitor',
  input: z.object({
    gateway: z.string().optional(),
    state: state.optional(),
    ...pageInput,
  }),
  result: z.object({ items: list(shown), next: z.string().nullable() }),
  run: async ({ config, store }: StoreContext, { scope }, { gateway: only, state: wanted, ...page }) => {
    const fleet = await readFleet(config, store.reader, scope);
    const isMeant = ({ record }: StandingPort): boolean => wanted === undefined || record.state === wanted;
    const stretches = knownGateways(fleet, only)
      .toSorted()
      .map((gateway) => ({
        key: gateway,
        items: () =>
          fleet
            .ports(gateway)
            .filter(isMeant)
            .map((port) => ({ ...port, gateway })),
      }));
    const { items, next } = takePage(stretches, page, ({ record }) => record.port);
    return { items: items.map(asShown), next };
  },
});

/** Finds ports by a part of their place, or of a name or number of their SIM, in any letter case. */
export const findPorts = useCase({
  role: 'monitor',
  input: z.object({
    words: z.string(),
    /** The most ports that are shown. */
    limit: z.number(),
  }),
  result: z.object({
    /** Number of ports that were found. */
    found: z.number(),
    /** The first of them, by gateway and port. */
    ports: list(shown),
  }),
  run: async (context: StoreContext, { scope }, { words: written, limit }) => {
    const sought = fold(written.trim());
    const fleet = await readFleet(context.config, context.store.reader, scope);
    const ports: ShownPort[] = [];
    let found = 0;
    for (const gateway of fleet.names.toSorted()) {
      const there = fleet.ports(gateway);
      for (const [at, words] of wordsOf(gateway, there).entries()) {
        const port = there[at];
        if (!port || !words.includes(sought)) continue;
        found++;
        if (ports.length < limit) ports.push(asShown({ gateway, ...port }));
      }
    }
    return { found, ports };
  },
});

const knownWords = new WeakMap<readonly StandingPort[], readonly string[]>();

/** Returns what each port of a gateway is found by, in one letter case; it is made again only where the ports are others. */
function wordsOf(gateway: string, ports: readonly StandingPort[]): readonly string[] {
  const known = knownWords.get(ports);
  if (known) return known;
  const words = ports.map(({ record: { port }, sim: { name, number, iccid, imsi, operator, tags } }) =>
    fold([placeName({ gateway, port }), name, number, iccid, imsi, operator, ...tags].join('\n')),
  );
  knownWords.set(ports, words);
  return words;
}

const detail = shown.extend({
  imei: z.string().nullable(),
  /** The quotas of its SIM: what is used up, and how much there is of it, as the gateway counts; by the gateway's own names. */
  quotas: z.record(z.string(), z.object({ used: z.number(), limit: z.number().nullable() })),
  /** The latest changes of its state, newest first. */
  history: list(z.object({ event: id, at: isoMoment, state, previous: state.nullable() })),
});

export type ShownPortDetail = z.output<typeof detail>;

/** Shows one port, with its quotas and the latest changes of its state. */
export const showPort = useCase({
  role: 'monitor',
  input: z.object({ gateway: z.string(), port: z.string() }),
  result: detail,
  run: async (context: StoreContext, { scope }, { gateway, port: written }) => {
    const ports = await placedPorts(context, scope, gateway);
    const port = parsePort(written);
    const found = ports.find(({ record }) => record.port === port);
    if (!found) {
      const near = nearest(
        written,
        ports.map(({ record }) => record.port),
      );
      const hint = near === null ? '' : `; did you mean "${near}"?`;
      throw new Refusal('unknown_name', `no port "${placeName({ gateway, port: written })}"${hint}`);
    }
    const { imei, quotas, port: named } = found.record;
    return {
      ...asShown(found),
      ...{ imei, quotas: { ...quotas } },
      history: await historyOf(context.store.reader, scope, gateway, named),
    };
  },
});

/** A port as it stands, and the gateway that it is of. */
export interface PlacedPort extends StandingPort {
  readonly gateway: string;
}

/**
 * Finds the ports in a scope that were ever reported, by gateway and port.
 *
 * @param only the gateway that was named
 * @throws Refusal (`unknown_name`) if there is no such gateway
 */
export async function placedPorts(
  { config, store: { reader } }: StoreContext,
  scope: Scope,
  only: string | undefined,
): Promise<PlacedPort[]> {
  const fleet = await readFleet(config, reader, scope);
  return knownGateways(fleet, only)
    .toSorted()
    .flatMap((gateway) => fleet.ports(gateway).map(({ record, sim }) => ({ gateway, record, sim })));
}

/** Changes of a port's state that are shown, and pages of events in which they are looked for. */
const MOST_CHANGES = 50;
const MOST_PAGES = 5;

async function historyOf(
  reader: Reader,
  scope: Scope,
  gateway: string,
  port: string,
): Promise<z.output<typeof detail>['history']> {
  const found: z.output<typeof detail>['history'][number][] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== null && found.length < MOST_CHANGES; page++) {
    const { items, next }: Page<StoredEvent> = await reader.events(
      scope,
      { kinds: ['port_status'], gateway, port },
      { limit: MOST_CHANGES - found.length, ...(cursor !== undefined && { cursor }) },
    );
    for (const { event } of items)
      if (event.event === 'port_status')
        found.push({
          ...{ event: formatId(event.id), at: isoTime(event.receivedAt) },
          ...{ state: event.state, previous: event.previous },
        });
    cursor = next;
  }
  return found;
}

function asShown({ gateway, record, sim }: PlacedPort): ShownPort {
  return { gateway, port: record.port, sim: showSim(sim), ...showPortRecord(record) };
}
