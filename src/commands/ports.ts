import type { Config } from '../config/config.ts';
import type { PortRecord } from '../domain/decision.ts';
import { comparePorts, PORT_STATES, type PortState } from '../domain/port.ts';
import type { Sim } from '../domain/subject.ts';
import { visibleJson } from '../domain/visible.ts';
import { readFaultRecords } from '../engine/fault-records.ts';
import { simOf } from '../engine/sims.ts';
import { isSimDoubtful } from '../faults/sim-checks.ts';
import { createPolicy } from '../operations/policy.ts';
import { isoTime, localDateTime } from '../render/local-time.ts';
import type { Store } from '../store/contract/store.ts';
import { knownGateways } from './known-gateways.ts';
import { requireConfig } from './read-config.ts';
import { inLine, table } from './table.ts';
import { EXIT, print, wrongName, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

/** Which ports are shown, as the shell gave it. */
export interface PortsOptions {
  readonly gateway?: string;
  readonly state?: string;
  readonly json?: boolean;
}

/** A port with the SIM that is in it. */
interface Shown {
  readonly gateway: string;
  readonly record: PortRecord;
  readonly sim: Sim;
}

const HEAD = [
  'PORT',
  'STATE',
  'SINCE',
  'SIM',
  'NUMBER',
  'ICCID',
  'OPERATOR',
  'SIGNAL',
  'BALANCE',
  'LAST SMS',
] as const;

/** `simwire ports`: every port that was ever reported, as it stands. Exit 0, also if there is none. */
export function ports(file: string, options: PortsOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const state = stateOf(options);
  return withStore(file, async (store) => {
    const all = await portsOf(config, store, options.gateway);
    const shown = all.filter(({ record }) => state === null || record.state === state);
    if (options.json) print(visibleJson(shown.map(asJson)));
    else if (shown.length === 0) print('no matching port has been reported yet');
    else for (const line of table([HEAD, ...shown.map((one) => cellsOf(one, config.time_zone))])) print(line);
    return EXIT.fine;
  });
}

function stateOf({ state }: PortsOptions): PortState | null {
  if (state === undefined) return null;
  const known = PORT_STATES.find((one) => one === state);
  if (known === undefined) throw wrongName(`no port state "${state}"`, state, PORT_STATES);
  return known;
}

async function portsOf(config: Config, store: Store, only: string | undefined): Promise<Shown[]> {
  const chosen = await knownGateways(config, store, only);
  const { sims } = createPolicy(config);
  const found = chosen.toSorted().map(async (gateway): Promise<Shown[]> => {
    const records = await store.reader.ports('everything', gateway);
    const { faults } = readFaultRecords(await store.reader.faults('everything', gateway));
    return records
      .toSorted((a, b) => comparePorts(a.port, b.port))
      .map((record) => {
        const doubtful = isSimDoubtful(faults, record.port);
        return { gateway, record, sim: simOf(sims(gateway), record.port, record, null, doubtful) };
      });
  });
  return (await Promise.all(found)).flat();
}

function cellsOf({ gateway, record, sim }: Shown, zone: string): string[] {
  const { port, state, since, signal, balance, lastSmsAt } = record;
  const cells = [
    `${gateway}/${port}`,
    state,
    since === null ? null : localDateTime(since, zone),
    sim.name,
    sim.number,
    sim.iccid,
    sim.operator,
    signal?.toString() ?? null,
    balance?.toFixed(2) ?? null,
    lastSmsAt === null ? null : localDateTime(lastSmsAt, zone),
  ];
  return cells.map((cell) => inLine(cell ?? '') || '-');
}

function asJson({ gateway, record, sim }: Shown) {
  const { port, state, since, signal, balance, lastSmsAt } = record;
  return {
    gateway,
    port,
    state,
    since: since === null ? null : isoTime(since),
    sim,
    signal,
    balance,
    last_sms: lastSmsAt === null ? null : isoTime(lastSmsAt),
  };
}
