import { TOKEN } from '../config.ts';
import { openConnection, type Connection } from '../outside/connection.ts';

/** Number of gateways of a measured fleet. */
export const GATEWAYS = 1_000;

/** Returns the name of a gateway in the config. */
export const nameOf = (gateway: number): string => `g${String(gateway).padStart(4, '0')}`;

/** Makes the gateways of a config, by name. */
export function gatewaysOf(count = GATEWAYS): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, gateway) => [nameOf(gateway), { token: tokenOf(gateway) }]),
  );
}

/** Opens the connection of a gateway to a relay. */
export function connectionOf(gateway: number, relay: string): Promise<Connection> {
  return openConnection(new URL(`/report/${nameOf(gateway)}/${tokenOf(gateway)}`, relay).href);
}

function tokenOf(gateway: number): string {
  return `${TOKEN}-${nameOf(gateway)}`;
}
