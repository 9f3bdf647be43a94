import { Gauge, type Registry } from 'prom-client';
import { DELIVERY_STATES, isEnded } from '../domain/delivery.ts';
import { CONDITION_NAMES, stands, type ConditionName } from '../domain/fault.ts';
import type { PortState } from '../domain/port.ts';
import { SECOND } from '../domain/time.ts';
import type { Ownership } from '../store/contract/ownership.ts';
import type { Reader } from '../store/contract/reader.ts';
import type { GatewayStanding } from '../store/contract/results.ts';
import type { Store } from '../store/contract/store.ts';

/** The part of a store that is asked how things stand. */
export interface StandingSource extends Pick<Store, 'size'> {
  readonly ownership: Pick<Ownership, 'relays'>;
  readonly reader: Pick<Reader, 'depths' | 'standings' | 'quarantineSizes'>;
}

/** Names in the config in force: what it names is there at 0 where nothing is to be counted. */
export interface StandingNames {
  readonly gateways: readonly string[];
  readonly destinations: readonly string[];
}

/** Reads how things stand, and sets gauges by it. */
type Reading = (source: StandingSource, names: StandingNames) => Promise<void>;

/**
 * Creates the gauges of how things stand, and returns what sets them: to be called for each scrape. They cost nothing in
 * between.
 */
export function createStandingGauges(registry: Registry): Reading {
  const readings = [
    queueReading(registry),
    gatewayReading(registry),
    quarantineReading(registry),
    sizeReading(registry),
    relaysReading(registry),
  ];
  return async (source, names) => {
    await Promise.all(readings.map((read) => read(source, names)));
  };
}

/** Makes a reading of its two halves. */
function reading<T>(
  gauges: readonly Gauge[],
  read: (source: StandingSource) => Promise<T>,
  show: (found: T, names: StandingNames) => void,
): Reading {
  return async (source, names) => {
    // A store that does not answer must not take the other metrics with it: that is when they are needed most.
    const found = await Promise.try(read, source).then(
      (value) => ({ value }),
      () => null,
    );
    for (const gauge of gauges) {
      gauge.reset();
      // One without labels would stay, at 0.
      gauge.remove({});
    }
    if (found !== null) show(found.value, names);
  };
}

const OPEN_STATES = DELIVERY_STATES.filter((state) => !isEnded(state));

function queueReading(registry: Registry): Reading {
  const gauge = gaugesOf(registry);
  const labels = ['destination', 'state'] as const;
  const depth = gauge('simwire_queue_depth', 'Deliveries that have not ended, by state.', labels);
  const oldest = gauge(
    'simwire_queue_oldest_timestamp_seconds',
    'When the oldest of the deliveries that have not ended was made, by state; absent where there is none.',
    labels,
  );
  return reading(
    [depth, oldest],
    ({ reader }) => reader.depths('everything'),
    (depths, { destinations }) => {
      for (const destination of destinations)
        for (const state of OPEN_STATES) depth.set({ destination, state }, 0);
      for (const { destination, state, count, oldest: at } of depths) {
        depth.set({ destination, state }, count);
        oldest.set({ destination, state }, at / SECOND);
      }
    },
  );
}

function gatewayReading(registry: Registry): Reading {
  const gauge = gaugesOf(registry);
  const up = gauge(
    'simwire_gateway_up',
    '1 while a gateway reports; 0 while the alert gateway_offline fires, or before its first report.',
    ['gateway'] as const,
  );
  const lastReport = gauge(
    'simwire_gateway_last_report_timestamp_seconds',
    'When the last report of a gateway came; absent before its first one.',
    ['gateway'] as const,
  );
  const ports = gauge(
    'simwire_ports',
    'Ports by the state that they reported last; states in which a gateway has none are absent, but for registered.',
    ['gateway', 'state'] as const,
  );
  const alerts = gauge('simwire_alerts', 'Alerts that fire now, silenced ones too.', ['condition'] as const);
  return reading(
    [up, lastReport, ports, alerts],
    ({ reader }) => reader.standings('everything'),
    (standings, { gateways }) => {
      const firing = new Map<string, ReadonlyMap<ConditionName, number>>();
      for (const [gateway, standing] of standings) firing.set(gateway, firingAt(standing));
      for (const condition of CONDITION_NAMES)
        alerts.set({ condition }, sum(firing.values().map((counts) => counts.get(condition) ?? 0)));
      for (const gateway of gateways) {
        const standing = standings.get(gateway);
        const isOffline = firing.get(gateway)?.has('gateway_offline') ?? true;
        ports.set({ gateway, state: 'registered' }, 0);
        up.set({ gateway }, standing?.gateway && !isOffline ? 1 : 0);
        if (!standing) continue;
        if (standing.gateway) lastReport.set({ gateway }, standing.gateway.lastSeen / SECOND);
        for (const [state, count] of portStates(standing)) ports.set({ gateway, state }, count);
      }
    },
  );
}

function quarantineReading(registry: Registry): Reading {
  const parts = gaugesOf(registry)(
    'simwire_quarantine_parts',
    'Parts of reports that lie in quarantine, at most 200 of each gateway.',
    ['gateway'] as const,
  );
  return reading(
    [parts],
    ({ reader }) => reader.quarantineSizes('everything'),
    (sizes, { gateways }) => {
      for (const gateway of gateways) parts.set({ gateway }, 0);
      for (const [gateway, size] of sizes) parts.set({ gateway }, size);
    },
  );
}

function sizeReading(registry: Registry): Reading {
  const bytes = gaugesOf(registry)(
    'simwire_store_size_bytes',
    'Bytes that the store takes on disk, with its log and the index of texts.',
    [],
  );
  return reading(
    [bytes],
    (store) => store.size(),
    (size) => {
      bytes.set(size);
    },
  );
}

function relaysReading(registry: Registry): Reading {
  const gauge = gaugesOf(registry);
  const running = gauge(
    'simwire_relays',
    'Relays that run on the store, by whether their config is that of the one that answers.',
    ['config'] as const,
  );
  const leases = gauge(
    'simwire_leases',
    'Constantly 1 for each lease that this relay has: to keep the clock, or to send for a chat account.',
    ['relay', 'lease'] as const,
  );
  return reading(
    [running, leases],
    ({ ownership }) => ownership.relays(),
    (relays) => {
      const self = relays.find((relay) => relay.self);
      const same = relays.filter(({ config }) => config === self?.config).length;
      running.set({ config: 'same' }, same);
      running.set({ config: 'other' }, relays.length - same);
      for (const { name } of self?.leases ?? []) leases.set({ relay: self?.name ?? '', lease: name }, 1);
    },
  );
}

/** Counts the active faults of a gateway by condition. There may be many records, and hardly one of an active fault. */
function firingAt({ faults }: GatewayStanding): ReadonlyMap<ConditionName, number> {
  const counted = new Map<ConditionName, number>();
  for (const one of faults.values())
    if (one.kind === 'fault' && stands(one.fault)) add(counted, one.fault.condition);
  return counted;
}

function portStates({ ports }: GatewayStanding): ReadonlyMap<PortState, number> {
  const counted = new Map<PortState, number>();
  for (const { state } of ports.values()) if (state !== null) add(counted, state);
  return counted;
}

function add<K>(counted: Map<K, number>, key: K): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function gaugesOf(registry: Registry) {
  return <Label extends string>(name: string, help: string, labelNames: readonly Label[]): Gauge<Label> =>
    new Gauge({ name, help, labelNames, registers: [registry] });
}
