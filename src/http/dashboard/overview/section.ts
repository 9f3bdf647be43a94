import { DAY, HOUR } from '../../../domain/time.ts';
import { listAlerts } from '../../../operations/alerts/list.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { listDestinations } from '../../../operations/deliveries/destinations.ts';
import { listGateways } from '../../../operations/fleet/gateways.ts';
import { listInstances } from '../../../operations/store/instances.ts';
import { showStats } from '../../../operations/fleet/stats.ts';
import { to } from '../../html.ts';
import { DELIVERIES } from '../deliveries/section.ts';
import { maySee, shows, type Page, type Section, type Visit } from '../section.ts';
import { overviewPage, type Hour, type OverviewPage } from './overview-page.ts';

/** The state of the relay as a whole. */
export const OVERVIEW: Section = {
  title: 'Overview',
  address: to`/overview`,
  role: listGateways.role,
  routes: [shows('/overview', overview)],
};

async function overview(visit: Visit): Promise<Page> {
  const { context, principal, look, readiness } = visit;
  const [gateways, { alerts, outages }, destinations, hours, relays] = await Promise.all([
    listGateways(context, principal, {}),
    listAlerts(context, principal, { since: look.now }),
    listDestinations(context, principal, {}),
    hoursOf(visit),
    listInstances(context, principal, {}),
  ]);
  const firing = alerts.filter(({ state, hidden_by }) => state !== 'pending' && hidden_by === null);
  const seen = gateways.flatMap(({ last_seen }) => last_seen ?? []).sort();
  const main = overviewPage({
    ...{ look, destinations, hours },
    problems: readiness().reasons.map(({ message }) => message),
    gateways: {
      all: gateways.filter(({ configured }) => configured).length,
      down: downAmong(gateways, alerts),
      lastSeen: seen.at(-1) ?? null,
    },
    ...{ alerts: firing, outages },
    version: relays.find(({ self }) => self)?.version ?? '',
    mayOrder: maySee(principal, DELIVERIES),
    relays,
  });
  return { title: 'Overview', main };
}

/** Counts the last 24 hours, hour by hour. */
async function hoursOf({ context, principal, look }: Visit): Promise<Hour[]> {
  const series = ['sms', 'codes', 'latency'] as const;
  const { points } = await showStats(context, principal, {
    series,
    since: look.now - DAY + HOUR,
    step: HOUR,
  });
  return points.map(({ at, sms = 0, codes = 0, latency }) => ({
    ...{ at, sms, codes },
    p50: latency?.p50 ?? null,
    p95: latency?.p95 ?? null,
  }));
}

/** Finds the gateways that are silent, or never said anything. */
function downAmong(
  gateways: Awaited<ReturnType<typeof listGateways>>,
  alerts: readonly ShownAlert[],
): OverviewPage['gateways']['down'] {
  const silent = new Set(
    alerts
      .filter((one) => one.condition === 'gateway_offline' && one.state !== 'pending')
      .map(({ gateway }) => gateway),
  );
  return gateways
    .filter((one) => one.configured && (one.last_seen === null || silent.has(one.name)))
    .map(({ name, last_seen }) => ({ name, lastSeen: last_seen }));
}
