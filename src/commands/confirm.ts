import { parsePort, placeName, type PortId } from '../domain/port.ts';
import { confirmFaults, type ConfirmedFault } from '../operations/alerts/orders.ts';
import { besideRelay } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, oneOf, print, type ExitCode } from './terminal/terminal.ts';

export interface ConfirmOptions {
  readonly condition?: string;
}

/**
 * Runs `simwire alerts confirm`: records an operator's word that the new SIM, or the new device, is right. A running relay acts on it;
 * without one, the next start does. Exit 1 if there is nothing to confirm.
 * @param written `office`, or `office/1.02`
 */
export function confirm(file: string, written: string, options: ConfirmOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const { condition: conditions } = confirmFaults.input.shape;
  const input = {
    ...readPlace(written),
    condition:
      oneOf(conditions.unwrap().options, options.condition, (it) => `"${it}" cannot be confirmed`) ?? null,
  };
  return besideRelay(config, async (context) => {
    const { confirmed, pinned, done } = await confirmFaults(context, localUser(), input);
    for (const fault of pinned)
      print(
        `${nameOf(fault)}: the config pins another card for this port; change its iccid under gateways.${fault.gateway}.sims`,
      );
    for (const fault of confirmed) print(`${nameOf(fault)}: ${done ? 'confirmed' : 'will be confirmed'}`);
    if (confirmed.length === 0 && pinned.length === 0) print(`nothing to confirm at ${written}`);
    if (confirmed.length === 0) return EXIT.no;
    if (!done) print('No relay runs on this store: it is done when one starts.');
    return EXIT.fine;
  });
}

function readPlace(written: string): { gateway: string; port: PortId | null } {
  const [gateway = '', ...rest] = written.split('/');
  if (rest.length === 0) return { gateway, port: null };
  const port = parsePort(rest.join('/'));
  if (port === null) throw new CommandError(`"${rest.join('/')}" is not a port; write ${gateway}/1.02`);
  return { gateway, port };
}

function nameOf(fault: ConfirmedFault): string {
  return `${placeName(fault)} ${fault.condition} (${fault.detail})`;
}
