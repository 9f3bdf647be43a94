import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import type { Fault } from '../domain/fault.ts';
import { formatId } from '../domain/id.ts';
import { parsePort, type PortId } from '../domain/port.ts';
import { SECOND } from '../domain/time.ts';
import { readFaultRecords } from '../engine/fault-records.ts';
import { pinnedIccid } from '../engine/sims.ts';
import { CONFIRMABLE, isConfirmable } from '../faults/dismiss.ts';
import { createPolicy } from '../operations/policy.ts';
import type { ConfirmRequest } from '../store/contract/documents.ts';
import type { Store } from '../store/contract/store.ts';
import { newId } from './new-id.ts';
import { requireConfig } from './read-config.ts';
import { CommandError, EXIT, print, wrongName, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

export interface ConfirmOptions {
  readonly condition?: string;
}

/** How long a running relay is given to notice. */
const PATIENCE = 3 * SECOND;
const LOOK_EVERY = SECOND / 10;

/**
 * `simwire alerts confirm`: an operator says that the new SIM, or the new device, is right. A running relay does what
 * follows; without one it is done at the next start. Exit 1 if there is nothing to confirm.
 *
 * @param written `office`, or `office/1.02`
 */
export function confirm(file: string, written: string, options: ConfirmOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const { gateway, port } = placeOf(config, written);
  const condition = conditionOf(options);
  return withStore(file, async (store) => {
    const { faults } = readFaultRecords(await store.reader.faults('everything', gateway));
    const meant = faults.filter(
      (fault) =>
        fault.holds &&
        isConfirmable(fault.condition) &&
        (port === null || fault.port === port) &&
        (condition === null || fault.condition === condition),
    );
    const { pinned, open } = sorted(config, meant);
    for (const fault of pinned)
      print(
        `${nameOf(fault)}: the config pins another card for this port; change its iccid under gateways.${gateway}.sims`,
      );
    if (open.length === 0) {
      if (pinned.length === 0) print(`nothing to confirm at ${written}`);
      return EXIT.no;
    }
    const done = await carriedOut(store, {
      id: await newId(store),
      gateway,
      port,
      condition,
    });
    for (const fault of open) print(`${nameOf(fault)}: ${done ? 'confirmed' : 'will be confirmed'}`);
    if (!done) print('No relay runs on this store: it is done when one starts.');
    return EXIT.fine;
  });
}

function placeOf({ gateways }: Config, written: string): { gateway: string; port: PortId | null } {
  const [gateway = '', ...rest] = written.split('/');
  if (!Object.hasOwn(gateways, gateway))
    throw wrongName(`no gateway "${gateway}" in the config`, gateway, Object.keys(gateways));
  if (rest.length === 0) return { gateway, port: null };
  const port = parsePort(rest.join('/'));
  if (port === null) throw new CommandError(`"${rest.join('/')}" is not a port; write ${gateway}/1.02`);
  return { gateway, port };
}

function conditionOf({ condition }: ConfirmOptions): ConfirmRequest['condition'] {
  if (condition === undefined) return null;
  const known = CONFIRMABLE.find((one) => one === condition);
  if (known === undefined) throw wrongName(`"${condition}" cannot be confirmed`, condition, CONFIRMABLE);
  return known;
}

/** What the config pins is found wrong again by the next report, whatever an operator says here. */
function sorted(config: Config, faults: readonly Fault[]): { pinned: Fault[]; open: Fault[] } {
  const { sims } = createPolicy(config);
  const isPinned = ({ gateway, port, condition }: Fault): boolean =>
    condition === 'sim_changed' && port !== null && pinnedIccid(sims(gateway), port) !== null;
  return { pinned: faults.filter(isPinned), open: faults.filter((fault) => !isPinned(fault)) };
}

function nameOf({ gateway, port, condition, detail }: Fault): string {
  return `${port === null ? gateway : `${gateway}/${port}`} ${condition} (${detail})`;
}

/** Leaves the request and waits for a relay to carry it out; false if none does. */
async function carriedOut(store: Store, request: ConfirmRequest): Promise<boolean> {
  const key = formatId(request.id);
  await store.requests.set(key, request);
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    await sleep(LOOK_EVERY);
    if (!(await store.requests.all()).has(key)) return true;
  }
  return false;
}
