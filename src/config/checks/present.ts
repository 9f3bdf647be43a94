import type { Check } from './check.ts';

/** Without a gateway, a destination and a rule there is nothing to relay. */
export const somethingIsRelayed: Check = ({ names, config }) => [
  ...(names.gateways.length > 0 ? [] : [missing('gateways', 'no gateway: name the devices that report')]),
  ...(names.destinations.length > 0
    ? []
    : [missing('destinations', 'no destination: say where messages go')]),
  ...(config.rules.length > 0 || names.rules.length > 0
    ? []
    : [missing('rules', 'no rule: say which events go where')]),
];

function missing(section: string, message: string) {
  return { path: [section], message, atKey: true };
}
