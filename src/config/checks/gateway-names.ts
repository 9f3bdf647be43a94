import { SIMWIRE } from '../../domain/fault.ts';
import { namesNone, suggestion } from '../../domain/names.ts';
import { gatewayOfPort } from '../../rules/port-pattern.ts';
import type { Finding, Path } from '../problem.ts';
import type { Check } from './check.ts';
import { whenParts, type WhenPart } from './when-parts.ts';

/**
 * Gateways that conditions name in full. A warning only: a rule may be written before its gateway is there, or still
 * take what one that left has reported.
 */
export const gatewaysInConditionsExist: Check = ({ config, names }) => {
  // Nothing can be right then, and that there is none is told already.
  if (names.gateways.length === 0) return [];
  const parts = [
    ...config.rules.flatMap(({ when }, i) => whenParts(when, ['rules', i, 'when'])),
    ...config.alerts.maintenance.flatMap(({ match }, i) =>
      whenParts(match, ['alerts', 'maintenance', i, 'match']),
    ),
  ];
  return parts.flatMap((part) => unknownGateways(part, names.gateways));
};

function unknownGateways({ when, path }: WhenPart, gateways: readonly string[]): Finding[] {
  // Alerts on Simwire itself stand under its own name, and are about no port.
  const known = [...gateways, SIMWIRE];
  return [
    ...(when.gateway ?? []).flatMap((name, i) => unknownGateway(name, known, [...path, 'gateway', i])),
    ...(when.port ?? []).flatMap((port, i) => {
      const name = gatewayOfPort(port);
      return name === null ? [] : unknownGateway(name, gateways, [...path, 'port', i]);
    }),
  ];
}

function unknownGateway(name: string, known: readonly string[], path: Path): Finding[] {
  // That nothing stands before a slash is told by the rules.
  if (name === '' || !namesNone(name, known)) return [];
  return [{ path, message: `there is no gateway "${name}"${suggestion(name, known)}`, warning: true }];
}
