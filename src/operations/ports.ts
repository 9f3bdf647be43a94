import { z } from 'zod';
import type { PortRecord } from '../domain/decision.ts';

import { comparePorts, PORT_STATES } from '../domain/port.ts';
import type { Sim } from '../domain/subject.ts';
import { readFaultRecords } from '../engine/records.ts';
import { simOf } from '../engine/sims.ts';
import { isSimDoubtful } from '../faults/sim-checks.ts';
import type { StoreContext } from './context.ts';
import { isoMoment, isoOrNull, list } from './fields.ts';
import { knownGateways } from './names.ts';
import { useCase } from './use-case.ts';

const text = z.string().nullable();
const state = z.enum(PORT_STATES);

const shown = z.object({
  gateway: z.string(),
  port: z.string(),
  state: state.nullable(),
  since: isoMoment.nullable(),
  sim: z.object({
    name: text,
    number: text,
    iccid: text,
    imsi: text,
    operator: text,
    tags: list(z.string()),
  }),
  signal: z.number().nullable(),
  balance: z.number().nullable(),
  last_sms: isoMoment.nullable(),
});
/** A port with the SIM that is in it. */
export type ShownPort = z.output<typeof shown>;

/** Lists every port that was ever reported, as it stands. */
export const listPorts = useCase({
  role: 'monitor',
  input: z.object({ gateway: z.string().optional(), state: state.optional() }),
  result: list(shown),
  run: async (context: StoreContext, { scope }, { gateway: only, state: wanted }) => {
    const { reader } = context.store;
    const gateways = await knownGateways(context.config, reader, scope, only);
    const found = gateways.toSorted().map(async (gateway): Promise<ShownPort[]> => {
      const records = await reader.ports(scope, gateway);
      const { faults } = readFaultRecords(await reader.faults('everything', gateway));
      const sims = context.policy().sims(gateway);
      return records
        .toSorted((a, b) => comparePorts(a.port, b.port))
        .map((record) => {
          const { port } = record;
          return { record, sim: simOf(sims, port, record, null, isSimDoubtful(faults, port)) };
        })
        .filter(({ sim }) => scope === 'everything' || !sim.unconfirmed)
        .map(({ record, sim }) => asShown(gateway, record, sim));
    });
    const ports = (await Promise.all(found)).flat();
    return wanted === undefined ? ports : ports.filter((port) => port.state === wanted);
  },
});

function asShown(gateway: string, record: PortRecord, sim: Sim): ShownPort {
  const { port, since, signal, balance, lastSmsAt } = record;
  const { name, number, iccid, imsi, operator, tags } = sim;
  return {
    gateway,
    port,
    state: record.state,
    since: isoOrNull(since),
    sim: { name, number, iccid, imsi, operator, tags },
    signal,
    balance,
    last_sms: isoOrNull(lastSmsAt),
  };
}
