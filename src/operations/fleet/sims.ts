import { z } from 'zod';
import { isSubjectInScope } from '../../access/scopes.ts';
import { isSameCard } from '../../domain/iccid.ts';
import type { PortId } from '../../domain/port.ts';
import { UNKNOWN_SIM, type Sim } from '../../domain/subject.ts';
import type { SimBook, SimSettings } from '../../engine/sims.ts';
import type { StoreContext } from '../context.ts';
import { list } from '../fields.ts';
import { pageInput, takePage } from '../in-pages.ts';
import { knownGateways } from '../names.ts';
import { useCase } from '../use-case.ts';
import { readFleet } from './fleet.ts';
import { portFields, showPortRecord, showSim, simFields } from './shown.ts';
import { keptWith, portsInScope, type StandingPort } from './standing.ts';

const shown = z.object({
  ...simFields,
  gateway: z.string(),
  /** Null: the config names the SIM, and no port has it. */
  port: z.string().nullable(),
  ...portFields,
});
/** A SIM, and where it is. */
export type ShownSim = z.output<typeof shown>;

/** Lists each SIM that a port has, or the config names, with where it is and how that port stands. */
export const listSims = useCase({
  role: 'monitor',
  input: z.object({
    gateway: z.string().optional(),
    tag: z.string().optional(),
    /** Only those to which the config gives a name: most gateways of a large fleet need not be looked at then. */
    named: z.boolean().optional(),
    ...pageInput,
  }),
  result: z.object({ items: list(shown), next: z.string().nullable() }),
  run: async (context: StoreContext, { scope }, { gateway: only, tag, named: isNamed = false, ...page }) => {
    const { config, policy, store } = context;
    const fleet = await readFleet(config, store.reader, scope);
    const known = knownGateways(fleet, only);
    const meant = (isNamed ? known.filter((gateway) => hasNames(policy().sims(gateway))) : known).toSorted();
    const isMeant = ({ tags, name }: Sim): boolean =>
      (tag === undefined || tags.includes(tag)) && (!isNamed || name !== null);
    const found = (gateway: string): ShownSim[] =>
      (isNamed ? namedOf(fleet.ports(gateway)) : fleet.ports(gateway))
        .filter((port) => isMeant(port.sim) && hasSim(port))
        .map((port) => inPort(gateway, port));
    const missing = (gateway: string): ShownSim[] => {
      // A SIM that a port outside of the scope has is not missing.
      const sims = config.gateways[gateway]?.sims ?? new Map<string, never>();
      const all = portsInScope(sims, 'everything', gateway, fleet.standing(gateway));
      return missingSims(policy().sims(gateway), all)
        .filter((sim) => isMeant(sim) && isSubjectInScope(scope, { gateway, port: null, sim }))
        .map((sim) => inNone(gateway, sim));
    };
    const stretches = [
      ...meant.map((gateway) => ({ key: `in a port of ${gateway}`, items: () => found(gateway) })),
      ...meant.map((gateway) => ({ key: `missing in ${gateway}`, items: () => missing(gateway) })),
    ];
    return takePage(stretches, page, keyOf);
  },
});

function keyOf({ port, iccid, number, name }: ShownSim): string {
  return JSON.stringify([port, iccid, number, name]);
}

const hasNames = keptWith(({ byPort, byIccid }: SimBook): boolean =>
  [...byPort.values(), ...byIccid.values()].some(({ name }) => name !== undefined),
);

/** Finds the ports whose SIM has a name: mostly few of them. */
const namedOf = keptWith((ports: readonly StandingPort[]): readonly StandingPort[] =>
  ports.filter(({ sim }) => sim.name !== null),
);

function hasSim({ sim: { name, number, iccid, imsi } }: StandingPort): boolean {
  return [name, number, iccid, imsi].some((one) => one !== null);
}

/** Finds the SIMs that the config names and no port has. */
function missingSims({ byPort, byIccid }: SimBook, ports: readonly StandingPort[]): Sim[] {
  const isSeen = (iccid: string): boolean =>
    ports.some(({ sim }) => sim.iccid !== null && isSameCard(sim.iccid, iccid));
  const isReported = (port: PortId): boolean => ports.some(({ record }) => record.port === port);
  const unseen = [...byIccid].filter(([iccid]) => !isSeen(iccid));
  const elsewhere = [...byPort].filter(([port, { iccid }]) =>
    iccid === undefined ? !isReported(port) : !isSeen(iccid),
  );
  return [
    ...elsewhere.map(([, settings]) => named(settings, settings.iccid ?? null)),
    ...unseen.map(([iccid, settings]) => named(settings, iccid)),
  ];
}

function named({ name, number, tags = [] }: SimSettings, iccid: string | null): Sim {
  return { ...UNKNOWN_SIM, name: name ?? null, number: number ?? null, iccid, tags };
}

function inPort(gateway: string, { record, sim }: StandingPort): ShownSim {
  return { ...showSim(sim), gateway, port: record.port, ...showPortRecord(record) };
}

function inNone(gateway: string, sim: Sim): ShownSim {
  const nothing = { state: null, since: null, signal: null, balance: null, last_sms: null };
  return { ...showSim(sim), gateway, port: null, ...nothing };
}
