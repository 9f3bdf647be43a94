import { z } from 'zod';
import type { PortRecord } from '../domain/decision.ts';
import { comparePorts, PORT_STATES } from '../domain/port.ts';
import type { Sim } from '../domain/subject.ts';
import type { StoreContext } from './context.ts';
import { isoMoment, isoOrNull, list } from './fields.ts';
import { knownGateways } from './names.ts';
import { portsInScope } from './standing.ts';
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
  run: async ({ config, store: { reader } }: StoreContext, { scope }, { gateway: only, state: wanted }) => {
    const gateways = await knownGateways(config, reader, scope, only);
    const found = gateways.toSorted().map(async (gateway): Promise<ShownPort[]> => {
      const ports = await portsInScope(config, reader, scope, gateway);
      return ports
        .toSorted((a, b) => comparePorts(a.record.port, b.record.port))
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
