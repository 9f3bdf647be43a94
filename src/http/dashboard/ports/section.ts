import { z } from 'zod';
import { Refusal } from '../../../domain/refusal.ts';
import { scopeOf } from '../../../domain/principal.ts';
import { DAY } from '../../../domain/time.ts';
import { listAlerts } from '../../../operations/alerts/list.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { listEvents } from '../../../operations/events/list.ts';
import { listGateways, type ShownGateway } from '../../../operations/fleet/gateways.ts';
import { findPorts, listPorts, showPort } from '../../../operations/fleet/ports.ts';
import { to } from '../../html.ts';
import { doesUnnoticed, shows, type Page, type Section, type Visit } from '../section.ts';
import { findPage } from './find-page.ts';
import { fleetPage, WHICH, type FleetGateway } from './fleet-page.ts';
import { CELLS } from './front-panel.ts';
import { gatewayPage } from './gateway-page.ts';
import { portPage, type PortSms } from './port-page.ts';
import { standingPorts, STANDINGS } from './port-standing.ts';

const from = z.coerce.number().int().min(0).max(1_000_000).catch(0);
const fleetView = z.object({ show: z.enum(WHICH).catch('all'), from });
const gatewayView = z.object({
  cells: z.enum(CELLS).catch('state'),
  show: z.enum(STANDINGS).optional().catch(undefined),
  from,
});
const ofGateway = z.object({ gateway: z.string().max(200) });
const ofPort = ofGateway.extend({ port: z.string().max(40) });

/** Alerts that ended within this time are recent on the page of a port. */
const RECENT = 7 * DAY;
/** The most SMS that the page of a port shows. */
const MOST_SMS = 10;
/** The most ports that are shown of those that were found. */
const MOST_FOUND = 100;

/** The gateways, each as its front, and each of its ports. */
export const PORTS: Section = {
  title: 'Ports',
  address: to`/ports`,
  role: listPorts.role,
  routes: [
    shows('/ports', fleet),
    doesUnnoticed('/ports/find', find),
    shows('/ports/:gateway', async (visit) => {
      const { gateway: name } = visit.params(ofGateway);
      const [gateway] = await listGateways(visit.context, visit.principal, { gateway: name });
      if (!gateway) throw new Refusal('not_found', `no gateway "${name}"`);
      return ofOne(visit, gateway, true);
    }),
    shows('/ports/:gateway/:port', port),
  ],
};

/** Shows all gateways; the only one at once as its front. */
async function fleet(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const gateways = await listGateways(context, principal, {});
  const [only, ...others] = gateways;
  if (only && others.length === 0) return ofOne(visit, only, false);
  const { show: which, from: first } = visit.query(fleetView);
  const { alerts } = await listAlerts(context, principal, { since: look.now });
  const byGateway = Map.groupBy(alerts.filter(isFiring), (alert) => alert.gateway);
  const rows = gateways.map((gateway): FleetGateway => {
    const own = byGateway.get(gateway.name) ?? [];
    return {
      gateway,
      silent: own.some(({ condition }) => condition === 'gateway_offline'),
      critical: own.filter(({ severity }) => severity === 'critical').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
    };
  });
  return { title: 'Ports', main: fleetPage({ look, gateways: rows, which, from: first }), hasFields: true };
}

async function ofOne(visit: Visit, gateway: ShownGateway, others: boolean): Promise<Page> {
  const { context, principal, look } = visit;
  const { cells, show: only, from: first } = visit.query(gatewayView);
  const named = { gateway: gateway.name };
  const [{ items: ports }, { alerts }] = await Promise.all([
    listPorts(context, principal, named),
    listAlerts(context, principal, { ...named, since: look.now }),
  ]);
  const main = gatewayPage({
    ...{ look, gateway, others, cells, only, from: first },
    ports: standingPorts(ports, alerts),
    alerts: alerts.filter((one) => one.port === null && isFiring(one)),
  });
  return { title: gateway.name, main, hasFields: true };
}

async function find(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const { words } = visit.form(z.object({ words: z.string().trim().max(200) }));
  const [{ found, ports }, { alerts }] = await Promise.all([
    findPorts(context, principal, { words, limit: MOST_FOUND }),
    listAlerts(context, principal, { since: look.now }),
  ]);
  const byGateway = Map.groupBy(alerts, ({ gateway }) => gateway);
  const standing = [...Map.groupBy(ports, ({ gateway }) => gateway)].flatMap(([gateway, own]) =>
    standingPorts(own, byGateway.get(gateway) ?? []),
  );
  return { title: 'Ports', main: findPage({ look, words, found, ports: standing }), reload: 'never' };
}

async function port(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const shown = await showPort(context, principal, visit.params(ofPort));
  const place = { gateway: shown.gateway, port: shown.port };
  const [{ alerts, recent }, messages] = await Promise.all([
    listAlerts(context, principal, { ...place, since: look.now - RECENT }),
    messagesOf(visit, place),
  ]);
  const [standing] = standingPorts([shown], alerts);
  if (!standing) throw new Error('a port stands somehow');
  return {
    title: `${shown.gateway}/${shown.port}`,
    main: portPage({ look, port: shown, standing, recent, messages }),
  };
}

const sms = z.object({ id: z.string(), received_at: z.string(), sender: z.string(), text: z.string() });

/** Lists the latest SMS of a port for those who may read any; null for others. */
async function messagesOf(
  { context, principal }: Visit,
  place: { readonly gateway: string; readonly port: string },
): Promise<readonly PortSms[] | null> {
  if (scopeOf(principal, listEvents.role) === null) return null;
  const { items } = await listEvents(context, principal, { ...place, event: 'sms', limit: MOST_SMS });
  return z.array(sms).parse(items);
}

function isFiring({ state, hidden_by }: ShownAlert): boolean {
  return state !== 'pending' && hidden_by === null;
}
