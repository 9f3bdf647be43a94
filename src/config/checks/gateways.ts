import { SIMWIRE } from '../../domain/fault.ts';
import { isLoopback } from '../schema/address.ts';
import type { Check } from './check.ts';

/** Token that a commented example or a guide suggests, and that anybody may know therefore. */
const PLACEHOLDER = /change[-_.]?me/i;

/** Checks that each gateway has a token of its own, by which it is known, and not one that anybody may know. */
export const tokensAreSecret: Check = ({ config }) => {
  const owners = new Map<string, string>();
  const local = isLoopback(config.server.listen.host);
  return Object.entries(config.gateways).flatMap(([name, { tokens }]) =>
    tokens.flatMap((token, i) => {
      const path = ['gateways', name, 'token', i];
      const owner = owners.get(token);
      owners.set(token, owner ?? name);
      if (owner !== undefined && owner !== name) {
        return [{ path, message: `the gateway "${owner}" has the same token; give each one its own` }];
      }
      if (!PLACEHOLDER.test(token)) return [];
      const message = `this token is a placeholder that anybody may know; "openssl rand -hex 16" makes a good one`;
      return [{ path, message, warning: local }];
    }),
  );
};

/** Checks that no gateway has the name under which Simwire's own faults are kept and shown in alerts. */
export const gatewaysAreNotSimwire: Check = ({ config }) =>
  Object.hasOwn(config.gateways, SIMWIRE)
    ? [
        {
          path: ['gateways', SIMWIRE],
          message: `"${SIMWIRE}" stands for Simwire itself in alerts; give the gateway another name`,
          atKey: true,
        },
      ]
    : [];

/** Warns of gateways without `allow` if Simwire listens on the network: it should know from where reports may come. */
export const gatewaysAreFencedIn: Check = ({ config }) => {
  if (isLoopback(config.server.listen.host)) return [];
  const open = Object.entries(config.gateways).filter(([, { allow }]) => allow.length === 0);
  return open.map(([name]) => ({
    path: ['gateways', name],
    message: `reports for "${name}" are taken from any address, as server.listen reaches beyond this machine; say "allow: [ADDRESS]"`,
    warning: true,
    atKey: true,
  }));
};
