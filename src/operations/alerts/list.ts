import { z } from 'zod';
import type { FaultMoment } from '../../domain/fault.ts';
import { endsWith } from '../../domain/id.ts';
import { Refusal } from '../../domain/refusal.ts';
import { isInScope, type LimitedScope, type Scope } from '../../domain/subject.ts';
import type { FaultQuery } from '../../store/contract/reader.ts';
import type { StoreContext } from '../context.ts';
import { list, moment } from '../fields.ts';
import { readFleet } from '../fleet/fleet.ts';
import { ambiguousEnding, readEnding } from '../names.ts';
import { useCase } from '../use-case.ts';
import { isNamedInScope } from '../within-scope.ts';
import { alertShape, asChange, changeShape, endedAmong, type ShownAlert } from './alert.ts';
import { alertsAmong, outageShape, outagesAmong, standingAlerts } from './standing.ts';

/** The latest so many moments of the history are shown. */
const MOST_MOMENTS = 1_000;

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
    outages: list(outageShape),
    /** Faults that ended, the latest first. */
    recent: list(alertShape),
    /** The latest first. */
    history: list(changeShape),
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
    history: list(changeShape),
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
