import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { EVENT_KINDS, type EventKind } from '../domain/event.ts';
import { OUTCOME_KINDS, type Outcome } from '../domain/outcome.ts';
import { SECOND, type Duration } from '../domain/time.ts';
import { createStandingGauges, type StandingNames, type StandingSource } from './standing.ts';

/**
 * Metrics for Prometheus: what happens is counted as it does, how things stand is read at each scrape. Labels are names
 * from the config and the code (gateways, destinations, kinds); never a phone number, a sender, a SIM, or anything else
 * from outside.
 */
export interface Metrics {
  /**
   * Counts an answered report. Without a gateway it was not recognised: the metrics must not show whether its name
   * exists.
   */
  report(status: number, gateway?: string): void;
  /** Records the duration, in milliseconds, of decoding and storing a report, successful or not. */
  accepted(took: Duration): void;
  /** Counts a stored event. */
  event(kind: EventKind): void;
  /** Counts a part of a report that was a repeat, and was not stored again. */
  repeated(gateway: string, kind: EventKind): void;
  /** Counts a stored event that no rule matches. */
  unrouted(): void;
  /** Counts the parts of a body that went into quarantine. */
  quarantined(gateway: string, parts: number): void;
  /** Counts an attempt to deliver. */
  attempted(destination: string, outcome: Outcome['kind']): void;
  /** Records the latency of a delivered message, in milliseconds since its event was received. */
  delivered(destination: string, latency: Duration): void;
  /**
   * Makes the counters of what a config names exist at 0: Prometheus sees no increase in a counter that appears with the
   * first trouble.
   */
  expect(names: ExpectedLabels): void;
  /** Sets the store that is asked at each scrape how things stand; before that none of it is exported. */
  watch(store: StandingSource): void;
  /** Records how many streams are open. */
  streams(open: number): void;
  /** Records how far the index of texts is behind the store, in milliseconds. */
  searchBehind(time: Duration): void;
  /** Returns all metrics in Prometheus' text format. */
  exposition(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Values of labels that can come. */
export interface ExpectedLabels extends StandingNames {
  /** The statuses of answers to a gateway's reports, and to requests that are nobody's. */
  readonly answers: { readonly known: readonly number[]; readonly unknown: readonly number[] };
}

const ACCEPT_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const LATENCY_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800, 7_200, 86_400];

/**
 * Creates the metrics.
 * @param version Simwire's version, a label of `simwire_info`
 */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });

  const reports = counter('simwire_reports_total', 'Reports answered, by status.', 'gateway', 'answer');
  const events = counter('simwire_events_total', 'New events stored.', 'event');
  const repeats = counter(
    'simwire_repeats_total',
    'Parts of reports that came before, and are not stored again.',
    'gateway',
    'event',
  );
  const unrouted = counter('simwire_unrouted_total', 'Events stored that no rule takes.');
  const quarantined = counter(
    'simwire_quarantined_total',
    'Parts of reports put into quarantine.',
    'gateway',
  );
  const attempts = counter(
    'simwire_deliveries_total',
    'Attempts to deliver, by outcome.',
    'destination',
    'outcome',
  );
  const accept = new Histogram({
    name: 'simwire_accept_duration_seconds',
    help: 'From the end of a report to its answer.',
    buckets: ACCEPT_BUCKETS,
    registers,
  });
  const latency = new Histogram({
    name: 'simwire_delivery_latency_seconds',
    help: 'From the receipt of an event to its delivery.',
    labelNames: ['destination'],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  new Gauge({ name: 'simwire_info', help: 'Constantly 1.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );

  const behind = new Gauge({
    name: 'simwire_search_behind_seconds',
    help: 'From the newest stored event back to the newest one in the index of texts; 0 where nobody searches.',
    registers,
  });

  const streams = new Gauge({
    name: 'simwire_streams_open',
    help: 'Streams of events and codes that are open now.',
    registers,
  });

  /** Destinations whose latencies exist: to zero them again would take back what was measured. */
  const seen = new Set<string>();
  const readStanding = createStandingGauges(registry);
  let names: StandingNames = { gateways: [], destinations: [] };
  let watched: StandingSource | null = null;

  return {
    report: (status, gateway = '') => reports.inc({ gateway, answer: status }),
    accepted: (took) => accept.observe(took / SECOND),
    event: (kind) => events.inc({ event: kind }),
    repeated: (gateway, kind) => repeats.inc({ gateway, event: kind }),
    unrouted: () => unrouted.inc(),
    quarantined: (gateway, parts) => quarantined.inc({ gateway }, parts),
    attempted: (destination, outcome) => attempts.inc({ destination, outcome }),
    delivered: (destination, took) => {
      seen.add(destination);
      latency.observe({ destination }, took / SECOND);
    },
    expect: (expected) => {
      const { gateways, destinations, answers } = expected;
      names = expected;
      for (const answer of answers.unknown) reports.inc({ gateway: '', answer }, 0);
      for (const gateway of gateways) {
        for (const answer of answers.known) reports.inc({ gateway, answer }, 0);
        quarantined.inc({ gateway }, 0);
      }
      for (const kind of EVENT_KINDS) events.inc({ event: kind }, 0);
      for (const destination of destinations) {
        for (const outcome of OUTCOME_KINDS) attempts.inc({ destination, outcome }, 0);
        if (!seen.has(destination)) latency.zero({ destination });
        seen.add(destination);
      }
    },
    watch: (store) => {
      watched = store;
    },
    streams: (open) => {
      streams.set(open);
    },
    searchBehind: (time) => {
      behind.set(time / SECOND);
    },
    exposition: async () => {
      if (watched !== null) await readStanding(watched, names);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
