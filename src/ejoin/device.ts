import type { DeviceReading, Observation } from '../domain/observation.ts';
import { present } from './present.ts';

/** What a report that is no dev-status says of the gateway by the way; nothing where it has no address. */
export function deviceByTheWay(address: {
  readonly mac?: string | undefined;
  readonly ip?: string | undefined;
}): readonly Observation[] {
  const reading: DeviceReading = present({ mac: address.mac, ip: address.ip });
  return Object.keys(reading).length === 0 ? [] : [{ kind: 'device', snapshot: false, reading }];
}
