import type { Fault, FaultId, PortTraffic } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import type { PortId } from '../domain/port.ts';
import type { AlertSettings } from './settings.ts';
import type { Watch } from './watch.ts';

/** What is known of a gateway, apart from any report. */
export interface Known {
  readonly gateway: string;
  readonly settings: AlertSettings;
  /** All its rows. */
  readonly faults: readonly Fault[];
  /** What is counted of its ports. */
  readonly traffic: ReadonlyMap<PortId, PortTraffic>;
  readonly watch: Watch;
  /** What is known of a port, the report merged in. */
  readonly port: (port: PortId) => PortReading | undefined;
  /** The ICCID that the config demands for a port. */
  readonly pinned: (port: PortId) => string | null;
  /** Whether a silence or a maintenance covers a fault now. */
  readonly silenced: (id: FaultId) => boolean;
}
