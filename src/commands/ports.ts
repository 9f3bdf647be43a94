import type { Config } from '../config/config.ts';
import { placeName, PORT_STATES } from '../domain/port.ts';
import { visibleJson } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import { listPorts, type ShownPort } from '../operations/fleet/ports.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { EXIT, oneOf, print, type ExitCode } from './terminal/terminal.ts';

/** The ports to show, as the shell gave it. */
export interface PortsOptions {
  readonly gateway?: string;
  readonly state?: string;
  readonly json?: boolean;
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

/** Runs `simwire ports`: prints every port that was ever reported, with its present state. Exit 0, also if there is none. */
export function ports(file: string, { gateway, state: written, json }: PortsOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const state = oneOf(PORT_STATES, written, (name) => `no port state "${name}"`);
  return besideRelay(config, async (context) => {
    const { items: found } = await listPorts(context, localUser(), { gateway, state });
    if (json) print(visibleJson(found));
    else if (found.length === 0) print('no matching port has been reported yet');
    else for (const line of table([HEAD, ...found.map((port) => cellsOf(port, config))])) print(line);
    return EXIT.fine;
  });
}

function cellsOf(shown: ShownPort, config: Config): string[] {
  const { state, since, sim, signal, balance, last_sms } = shown;
  const cells = [
    placeName(shown),
    state,
    since === null ? null : localTime(since, config),
    sim.name,
    sim.number,
    sim.iccid,
    sim.operator,
    signal?.toString() ?? null,
    balance?.toFixed(2) ?? null,
    last_sms === null ? null : localTime(last_sms, config),
  ];
  return cells.map((cell) => inLine(cell ?? '') || '-');
}
