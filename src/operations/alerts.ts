import { z } from 'zod';
import { placeName } from '../domain/port.ts';
import { SEVERITIES } from '../domain/event.ts';
import { CONDITION_NAMES, SIMWIRE, type Episode, type Fault, type FaultMoment } from '../domain/fault.ts';
import { endsWith, formatId } from '../domain/id.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Scope } from '../domain/subject.ts';
import { readFaultRecords } from '../engine/records.ts';
import { pinnedIccid } from '../engine/sims.ts';
import { standingFaults, type StandingFault } from '../engine/standing.ts';
import { CONFIRMABLE } from '../faults/assess.ts';
import { isoTime } from '../render/local-time.ts';
import type { ConfirmRequest } from '../store/contract/documents.ts';
import type { StoreContext } from './context.ts';
import { id, isoMoment, list, moment, place } from './fields.ts';
import { ambiguousEnding, configuredGateways, readEnding, requireGateway } from './names.ts';
import { isRequested } from './requests.ts';
import { useCase } from './use-case.ts';

/** The latest so many moments of the history are shown. */
const MOST_MOMENTS = 1_000;

const fault = {
  ...place,
  condition: z.enum(CONDITION_NAMES),
  /** Its further subject: the destination that fails. */
  about: z.string().nullable(),
};

const alert = z.object({
  /** Of its episode: from its first sign to its end. */
  id,
  ...fault,
  state: z.enum(['pending', 'firing', 'flapping']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  /** The values behind it, in words. */
  detail: z.string(),
  /** The reason why it is not notified now. */
  hidden_by: z.enum(['silence', 'inhibition']).nullable(),
});
export type ShownAlert = z.output<typeof alert>;

const change = z.object({
  /** Of its episode. */
  id,
  at: isoMoment,
  ...fault,
  state: z.enum(['firing', 'flapping', 'resolved', 'summary']),
  severity: z.enum(SEVERITIES),
  since: isoMoment,
  detail: z.string(),
  cause: z.enum(['change', 'late', 'repeat']),
  suppressed: z.enum(['silence', 'inhibition', 'known']).nullable(),
});
export type ShownChange = z.output<typeof change>;

/** Lists what is wrong now, and what was notified or suppressed since a moment. */
export const listAlerts = useCase({
  role: 'monitor',
  input: z.object({ since: moment }),
  result: z.object({
    /** By gateway, port and condition. */
    alerts: list(alert),
    /** The latest first. */
    history: list(change),
  }),
  run: async (context: StoreContext, { scope }, { since }) => {
    const moments = await context.store.reader.faultHistory(scope, since, MOST_MOMENTS);
    return {
      alerts: await standingAlerts(context, scope),
      history: moments.map(asChange),
    };
  },
});

/** Shows one alert, by its id or the last characters of that: how it stands, and what was notified of it. */
export const showAlert = useCase({
  role: 'monitor',
  input: z.object({ id: z.string() }),
  result: z.object({
    /** Null: it is over. */
    alert: alert.nullable(),
    /** The latest first. */
    history: list(change),
  }),
  run: async (context: StoreContext, { scope }, { id: written }) => {
    const ending = readEnding('alert', written);
    const hasIt = (shown: { id: string }): boolean => endsWith(readEnding('alert', shown.id).value, ending);
    const standing = (await standingAlerts(context, scope)).filter(hasIt);
    const moments = await context.store.reader.faultHistory(scope, 0, MOST_MOMENTS);
    const history = moments.map(asChange).filter(hasIt);
    const ids = new Set([...standing, ...history].map((one) => one.id));
    if (ids.size === 0) throw new Refusal('not_found', `no alert ${written}`);
    if (ids.size > 1) throw ambiguousEnding('alert', written);
    return { alert: standing[0] ?? null, history };
  },
});

const confirmed = z.object({ ...fault, detail: z.string() });
export type ConfirmedFault = z.output<typeof confirmed>;

/** Takes an operator's word that the new SIM, or the new device, is right. */
export const confirmFaults = useCase({
  role: 'operator',
  input: z.object({
    gateway: z.string(),
    /** Null: all of the gateway. */
    port: z.string().nullable(),
    /** Null: each that can be confirmed. */
    condition: z.enum(CONFIRMABLE).nullable(),
  }),
  result: z.object({
    confirmed: list(confirmed),
    /** They stay: the config says which card belongs into the port. */
    pinned: list(confirmed),
    /** False: no relay runs, and it is done once one starts. */
    done: z.boolean(),
  }),
  run: async (context: StoreContext, caller, { gateway, port, condition }) => {
    const { scope } = caller;
    const { reader } = context.store;
    requireGateway(await configuredGateways(context.config, reader, scope), gateway);
    const { faults } = readFaultRecords(await reader.faults(scope, gateway));
    const meant = faults.filter((one) => one.holds && isRequested({ port, condition }, one));
    const sims = context.policy().sims(gateway);
    // What the config pins is found wrong again by the next report, whatever an operator says here.
    const isPinned = (one: Fault): boolean =>
      one.condition === 'sim_changed' && one.port !== null && pinnedIccid(sims, one.port) !== null;
    const open = meant.filter((one) => !isPinned(one));
    if (open.length > 0) await context.audit.note(caller, 'confirm', { about: placeName({ gateway, port }) });
    const done = open.length > 0 && (await context.ask(open.map(asRequest)));
    return { confirmed: open.map(asConfirmed), pinned: meant.filter(isPinned).map(asConfirmed), done };
  },
});

/** Lists what is wrong now, by gateway, port and condition. */
async function standingAlerts(context: StoreContext, scope: Scope): Promise<ShownAlert[]> {
  const gateways = (await context.store.reader.gateways(scope)).map(({ name }) => name).sort();
  const standing = [...gateways, SIMWIRE].map((gateway) => standingAt(context, scope, gateway));
  return (await Promise.all(standing)).flat();
}

/** Lists what is wrong at a gateway. What hides a fault may be out of scope, so all of them are looked at. */
async function standingAt(
  { store: { reader }, policy, clock }: StoreContext,
  scope: Scope,
  gateway: string,
): Promise<ShownAlert[]> {
  const records = readFaultRecords(await reader.faults('everything', gateway));
  const ports = new Map((await reader.ports('everything', gateway)).map((one) => [one.port, one]));
  const inScope = readFaultRecords(await reader.faults(scope, gateway));
  return standingFaults(policy(), { gateway, records, ports, at: clock() }).flatMap((one) =>
    asAlert(one, inScope.episodeOf(one.fault)),
  );
}

function asAlert({ fault: one, severity, hidden }: StandingFault, episode: Episode | null): ShownAlert[] {
  const { gateway, port, condition, about, phase, since, detail } = one;
  if (phase === 'ok' || episode === null) return [];
  const shown = {
    id: formatId(episode.id),
    ...{ gateway, port, condition, about, state: phase, severity },
    since: isoTime(since),
    detail,
    hidden_by: hidden,
  };
  return [shown];
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

function asRequest({ gateway, port, condition }: Fault): Omit<ConfirmRequest, 'id'> {
  return { gateway, port, condition };
}

function asConfirmed({ gateway, port, condition, about, detail }: Fault): ConfirmedFault {
  return { gateway, port, condition, about, detail };
}
