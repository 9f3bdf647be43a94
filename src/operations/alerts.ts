import { z } from 'zod';
import { SEVERITIES } from '../domain/event.ts';
import {
  CONDITION_NAMES,
  SIMWIRE,
  type Acknowledgement,
  type Episode,
  type FaultMoment,
} from '../domain/fault.ts';
import { endsWith, formatId } from '../domain/id.ts';
import { Refusal } from '../domain/refusal.ts';
import { isInScope, type LimitedScope, type Scope } from '../domain/subject.ts';
import { readFaultRecords, readingOf, type FaultRecords } from '../engine/records.ts';
import { standingFaults, type StandingFault } from '../engine/standing.ts';
import { findOutages } from '../faults/alert-text.ts';
import { isoTime } from '../render/local-time.ts';
import type { FaultQuery, Reader } from '../store/contract/reader.ts';
import type { StoreContext } from './context.ts';
import { id, isoMoment, list, moment, place } from './fields.ts';
import { readFleet, type Fleet } from './fleet.ts';
import { ambiguousEnding, knownGateways, readEnding } from './names.ts';
import { faultRecordsOf, openFaultsOf } from './standing.ts';
import { useCase } from './use-case.ts';
import { isNamedInScope } from './within-scope.ts';

/** The latest so many moments of the history are shown. */
const MOST_MOMENTS = 1_000;

/** The identity of a fault. */
export const faultShape = {
  ...place,
  condition: z.enum(CONDITION_NAMES),
  /** Its further subject: the destination that fails. */
  about: z.string().nullable(),
};

export const alertShape = z.object({
  /** Of its episode: from its first sign to its end. */
  id,
  ...faultShape,
  state: z.enum(['pending', 'firing', 'flapping', 'resolved']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  /** Null: it is not over. */
  ended_at: isoMoment.nullable(),
  /** The values behind it, in words. */
  detail: z.string(),
  /** The reason why it is not notified now. */
  hidden_by: z.enum(['silence', 'inhibition']).nullable(),
  /** Whoever sees to it: it is not repeated, and this ends with it. Null: nobody said so. */
  acknowledged: z.object({ by: z.string(), at: isoMoment, comment: z.string().nullable() }).nullable(),
});
export type ShownAlert = z.output<typeof alertShape>;

const change = z.object({
  /** Of its episode. */
  id,
  at: isoMoment,
  ...faultShape,
  state: z.enum(['firing', 'flapping', 'resolved', 'summary']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  detail: z.string(),
  cause: z.enum(['change', 'late', 'repeat']),
  suppressed: z.enum(['silence', 'inhibition', 'known']).nullable(),
});
export type ShownChange = z.output<typeof change>;

const outage = z.object({
  gateway: z.string(),
  operator: z.string(),
  /** Number of its ports that lost registration together, and of all that it had. */
  lost: z.number(),
  all: z.number(),
});
export type ShownOutage = z.output<typeof outage>;

/** Lists what is wrong now, and what ended, was notified or suppressed since a moment. */
export const listAlerts = useCase({
  role: 'monitor',
  input: z.object({
    since: moment,
    /** Of this gateway only, or of this port of it. */
    gateway: z.string().optional(),
    port: z.string().optional(),
  }),
  result: z.object({
    /** Faults that stand now, by gateway, port and condition. */
    alerts: list(alertShape),
    /** Operators that seem to be out: `register_failed` at that gateway is because of them. */
    outages: list(outage),
    /** Faults that ended, the latest first. */
    recent: list(alertShape),
    /** The latest first. */
    history: list(change),
  }),
  run: async (context: StoreContext, { scope }, { since, gateway, port }) => {
    const narrowed = gateway === undefined ? scope : await scopeAt(context, scope, { gateway, port });
    const moments = await momentsIn(context, narrowed, { since });
    const fleet = await readFleet(context.config, context.store.reader, scope);
    const alerts = await alertsAmong(context, fleet, scope, gateway);
    return {
      alerts: alerts.filter((one) => port === undefined || one.port === port),
      outages: await outagesAmong(context, fleet, scope, alerts),
      recent: endedAmong(moments),
      history: moments.map(asChange),
    };
  },
});

/** Shows one alert, by its id or the last characters of that: how it stands, or ended, and what was notified of it. */
export const showAlert = useCase({
  role: 'monitor',
  input: z.object({ id: z.string() }),
  result: z.object({
    alert: alertShape,
    /** The latest first. */
    history: list(change),
  }),
  run: async (context: StoreContext, { scope }, { id: written }) => {
    const alert = await findAlert(context, scope, written);
    const episode = readEnding('alert', alert.id);
    return { alert, history: (await momentsIn(context, scope, { episode })).map(asChange) };
  },
});

/**
 * Finds the alert whose id ends so: one that stands, or one that is over.
 *
 * @throws Refusal (`not_found`, `ambiguous_id`)
 */
export async function findAlert(context: StoreContext, scope: Scope, written: string): Promise<ShownAlert> {
  const episode = readEnding('alert', written);
  const standing = await standingAlerts(context, scope);
  const ended = endedAmong(await momentsIn(context, scope, { episode }));
  const [alert, ...others] = [...standing, ...ended].filter((one) =>
    endsWith(readEnding('alert', one.id).value, episode),
  );
  if (!alert) throw new Refusal('not_found', `no alert ${written}`);
  if (others.length > 0) throw ambiguousEnding('alert', written);
  return alert;
}

/** Returns the history of what is within a scope, the latest first. */
async function momentsIn(
  { store: { reader } }: StoreContext,
  scope: Scope,
  query: FaultQuery,
): Promise<readonly FaultMoment[]> {
  const moments = await reader.faultHistory(scope, query, MOST_MOMENTS);
  return moments.filter(({ transition }) => isNamedInScope(scope, transition));
}

/** Narrows a scope to what happened at a place. */
async function scopeAt(
  { store: { reader } }: StoreContext,
  scope: Scope,
  { gateway, port }: { readonly gateway: string; readonly port: string | undefined },
): Promise<LimitedScope> {
  const there = (await reader.subjectsAt(gateway)).filter(
    (one) => (port === undefined || one.port === port) && isInScope(scope, one.id),
  );
  return { subjects: new Set(there.map(({ id: subject }) => subject)), patterns: [] };
}

/** Lists what is wrong now at all gateways and with Simwire itself, by gateway, port and condition. */
export async function standingAlerts(context: StoreContext, scope: Scope): Promise<ShownAlert[]> {
  return alertsAmong(context, await readFleet(context.config, context.store.reader, scope), scope);
}

/**
 * Lists what is wrong now, by gateway, port and condition.
 *
 * @param only the gateway that is asked for; undefined: all, and Simwire itself
 */
async function alertsAmong(
  context: StoreContext,
  fleet: Fleet,
  scope: Scope,
  only?: string,
): Promise<ShownAlert[]> {
  const gateways = knownGateways(fleet, only).toSorted();
  const places = only === undefined ? [...gateways, SIMWIRE] : gateways;
  const troubled = places.filter((gateway) => openFaultsOf(fleet.standing(gateway)).length > 0);
  const standing = troubled.map((gateway) => standingAt(context, fleet, scope, gateway));
  return (await Promise.all(standing)).flat();
}

/** Finds the operators that are out at the gateways of alerts, as far as their ports are in a scope. */
async function outagesAmong(
  { store: { reader } }: StoreContext,
  fleet: Fleet,
  scope: Scope,
  alerts: readonly ShownAlert[],
): Promise<ShownOutage[]> {
  const gateways = new Set(
    alerts.filter(({ condition }) => condition === 'register_failed').map(({ gateway }) => gateway),
  );
  const found = [...gateways].map(async (gateway) => {
    const { faults } = await recordsInScope(reader, fleet, scope, gateway);
    const ports = fleet.ports(gateway).values();
    const outages = findOutages(
      faults,
      ports.map(({ record }) => readingOf(record)),
    );
    return outages.map((one) => ({ gateway, ...one }));
  });
  return (await Promise.all(found)).flat();
}

/** Lists what is wrong at a gateway. What hides a fault may be out of scope, so all of them are looked at. */
async function standingAt(
  { store: { reader }, policy, clock }: StoreContext,
  fleet: Fleet,
  scope: Scope,
  gateway: string,
): Promise<ShownAlert[]> {
  const standing = fleet.standing(gateway);
  const records = faultRecordsOf(standing);
  const inScope = await recordsInScope(reader, fleet, scope, gateway);
  return standingFaults(policy(), { gateway, records, ports: standing.ports, at: clock() })
    .filter(({ fault }) => isNamedInScope(scope, fault))
    .flatMap((one) => asAlert(one, inScope.episodeOf(one.fault)));
}

async function recordsInScope(
  reader: Pick<Reader, 'faults'>,
  fleet: Fleet,
  scope: Scope,
  gateway: string,
): Promise<FaultRecords> {
  return scope === 'everything'
    ? faultRecordsOf(fleet.standing(gateway))
    : readFaultRecords(await reader.faults(scope, gateway));
}

function asAlert({ fault, severity, hidden }: StandingFault, episode: Episode | null): ShownAlert[] {
  const { gateway, port, condition, about, phase, since, detail, acknowledged } = fault;
  if (phase === 'ok' || episode === null) return [];
  const shown = {
    id: formatId(episode.id),
    ...{ gateway, port, condition, about, state: phase, severity },
    since: isoTime(since),
    ended_at: null,
    detail,
    hidden_by: hidden,
    acknowledged: acknowledged && asAcknowledged(acknowledged),
  };
  return [shown];
}

function asAcknowledged({ by, at, comment }: Acknowledgement) {
  return { by, at: isoTime(at), comment };
}

/** Lists the episodes that ended among moments, the latest first. The end of one may be notified later than it came. */
function endedAmong(moments: readonly FaultMoment[]): ShownAlert[] {
  const ends = new Map<Episode['id'], FaultMoment>();
  for (const one of moments) if (one.transition.kind === 'resolved') ends.set(one.episode.id, one);
  return [...ends.values()].map(({ episode, transition }) => {
    const { at, gateway, port, condition, about, severity, since, detail } = transition;
    return {
      id: formatId(episode.id),
      ...{ gateway, port, condition, about, state: 'resolved' as const, severity },
      since: isoTime(since),
      ended_at: isoTime(at),
      ...{ detail, hidden_by: null, acknowledged: null },
    };
  });
}

function asChange({ episode, transition }: FaultMoment): ShownChange {
  const { at, gateway, port, condition, about, kind, severity, since, detail, cause, suppressed } =
    transition;
  return {
    id: formatId(episode.id),
    at: isoTime(at),
    ...{ gateway, port, condition, about, state: kind, severity },
    since: isoTime(since),
    ...{ detail, cause, suppressed },
  };
}
