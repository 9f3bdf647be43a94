import { SIMWIRE, type FaultId, type Transition } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import { visibleJson } from '../domain/visible.ts';
import { readFaultRecords } from '../engine/fault-records.ts';
import type { Policy } from '../engine/policy.ts';
import { standingFaults, type StandingFault } from '../engine/standing.ts';
import { createPolicy } from '../operations/policy.ts';
import { isoTime, localDateTime } from '../render/local-time.ts';
import { createZone, UTC } from '../rules/zone.ts';
import type { Store } from '../store/contract/store.ts';
import { pastMoment } from './moment.ts';
import { requireConfig } from './read-config.ts';
import { inLine, table } from './table.ts';
import { EXIT, print, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

export interface AlertsOptions {
  /** How far back the history goes. */
  readonly since: string;
  readonly json?: boolean;
}

/** The latest so many moments of the history are shown. */
const MOST_MOMENTS = 1_000;

const HIDDEN = { silence: 'silenced', inhibition: 'inhibited' } as const;

/** `simwire alerts`: what is wrong now, and what was told or hidden since then. Exit 0, also if nothing is wrong. */
export function alerts(file: string, options: AlertsOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const now = Date.now();
  const since = pastMoment('--since', options.since, createZone(config.time_zone) ?? UTC, now);
  return withStore(file, async (store) => {
    const silences = await store.silences.all();
    const policy = createPolicy(config, now, () => silences.values());
    const standing = await standingEverywhere(policy, store, now);
    const moments = await store.reader.faultHistory('everything', since, MOST_MOMENTS);
    const history = moments.map(({ transition }) => transition);
    if (options.json) {
      print(visibleJson({ alerts: standing.map(faultAsJson), history: history.map(momentAsJson) }));
      return EXIT.fine;
    }
    printStanding(standing, config.time_zone);
    printHistory(history, since, config.time_zone);
    return EXIT.fine;
  });
}

async function standingEverywhere(policy: Policy, store: Store, at: Millis): Promise<StandingFault[]> {
  const gateways = [...(await store.reader.gateways('everything')).map(({ name }) => name).sort(), SIMWIRE];
  const found = gateways.map(async (gateway) => {
    const records = readFaultRecords(await store.reader.faults('everything', gateway));
    const ports = new Map(
      (await store.reader.ports('everything', gateway)).map((record) => [record.port, record]),
    );
    return standingFaults(policy, { gateway, records, ports, at });
  });
  return (await Promise.all(found)).flat();
}

function printStanding(standing: readonly StandingFault[], zone: string): void {
  if (standing.length === 0) {
    print('nothing is wrong');
    return;
  }
  const rows = standing.map(({ fault, severity, hidden }) => [
    severity,
    fault.phase,
    whereOf(fault),
    fault.condition,
    localDateTime(fault.since, zone),
    hidden === null ? '' : HIDDEN[hidden],
    inLine(fault.detail),
  ]);
  for (const line of table([
    ['SEVERITY', 'STATE', 'WHERE', 'CONDITION', 'SINCE', 'HIDDEN', 'DETAIL'],
    ...rows,
  ]))
    print(line);
  const counts = [
    ...(['firing', 'flapping', 'pending'] as const).map((phase) =>
      countOf(standing, phase, ({ fault }) => fault.phase),
    ),
    ...(['silence', 'inhibition'] as const).map((mute) =>
      countOf(standing, HIDDEN[mute], ({ hidden }) => hidden && HIDDEN[hidden]),
    ),
  ];
  print(counts.flat().join(', '));
}

function countOf(
  standing: readonly StandingFault[],
  word: string,
  wordOf: (one: StandingFault) => string | null,
): string[] {
  const count = standing.filter((one) => wordOf(one) === word).length;
  return count === 0 ? [] : [`${count} ${word}`];
}

function printHistory(history: readonly Transition[], since: Millis, zone: string): void {
  const from = localDateTime(since, zone);
  print(history.length === 0 ? `\nnothing changed since ${from}` : `\nsince ${from}, the latest first:`);
  const rows = history.map((moment) => [
    localDateTime(moment.at, zone),
    moment.kind,
    whereOf(moment),
    moment.condition,
    noteOf(moment),
    inLine(moment.detail),
  ]);
  for (const line of table(rows)) print(line);
}

/** How a moment was told, where that is not as usual. */
function noteOf({ cause, untold }: Transition): string {
  if (untold === 'known') return 'not told again';
  if (untold !== null) return HIDDEN[untold];
  return cause === 'change' ? '' : cause;
}

/** `office/1.02`, `office`, or, of Simwire itself, `simwire (team)`. */
function whereOf({ gateway, port, about }: FaultId): string {
  const place = port === null ? gateway : `${gateway}/${port}`;
  return inLine(about === null ? place : `${place} (${about})`);
}

function faultAsJson({ fault, severity, hidden }: StandingFault) {
  const { gateway, port, condition, about, phase, since, detail } = fault;
  return {
    gateway,
    port,
    condition,
    about,
    state: phase,
    severity,
    since: isoTime(since),
    detail,
    hidden_by: hidden,
  };
}

function momentAsJson({ gateway, port, condition, about, kind, severity, ...rest }: Transition) {
  const { since, at, detail, cause, untold } = rest;
  return {
    at: isoTime(at),
    gateway,
    port,
    condition,
    about,
    state: kind,
    severity,
    since: isoTime(since),
    detail,
    cause,
    untold,
  };
}
