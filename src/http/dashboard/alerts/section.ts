import { z } from 'zod';
import { atLeast, scopeOf } from '../../../domain/principal.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { DAY } from '../../../domain/time.ts';
import {
  acknowledgeAlert,
  acknowledgeAlerts,
  confirmAlert,
  unacknowledgeAlert,
} from '../../../operations/alerts/orders.ts';
import { countAlerts, waits } from '../../../operations/alerts/count.ts';
import { listAlerts, showAlert } from '../../../operations/alerts/list.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';
import { addSilence, endSilence, listSilences } from '../../../operations/alerts/silences.ts';
import { to, type Address } from '../../html.ts';
import { does, shows, type Done, type Page, type Section, type Visit } from '../section.ts';
import { alertPage } from './alert-page.ts';
import { alertsPage } from './alerts-page.ts';
import { foldAlerts } from './folds.ts';
import { MATCHED, patternsOf, PERIOD_NAMES, PERIODS, silencePage, type WrittenSilence } from './silences.ts';

/** Time within which an alert that ended is shown. */
const RECENT = DAY;

const one = z.object({ id: z.string().max(20) });
/** A field that may have been left empty. */
const optional = z
  .string()
  .trim()
  .max(1_000)
  .transform((written) => (written === '' ? undefined : written))
  .optional();
const action = z.object({ from: z.enum(['list', 'alert']), comment: optional });
const matched = { gateway: optional, port: optional, condition: optional, sim: optional, tag: optional };
const silence = z.object({ ...matched, period: z.enum(PERIOD_NAMES), reason: z.string().trim().max(1_000) });

/** The alerts and silences. */
export const ALERTS: Section = {
  title: 'Alerts',
  address: to`/alerts`,
  role: listAlerts.role,
  waiting: ({ context, principal }) => countAlerts(context, principal, {}),
  routes: [
    shows('/alerts', list),
    shows('/alerts/:id', alert),
    does('/alerts/acknowledge', acknowledgeFold),
    does('/alerts/:id/acknowledge', async (visit) => {
      const { comment } = visit.form(action);
      await acknowledgeAlert(visit.context, visit.principal, { ...visit.params(one), comment });
      return { see: back(visit) };
    }),
    does('/alerts/:id/unacknowledge', async (visit) => {
      await unacknowledgeAlert(visit.context, visit.principal, visit.params(one));
      return { see: back(visit) };
    }),
    does('/alerts/:id/confirm', async (visit) => {
      await confirmAlert(visit.context, visit.principal, visit.params(one));
      return { see: to`/alerts` };
    }),
    shows('/silences/new', (visit) =>
      Promise.resolve(form({ ...visit.query(z.object(matched)), period: '4h' }, null)),
    ),
    does('/silences', addOne),
    does('/silences/:id/end', async (visit) => {
      await endSilence(visit.context, visit.principal, visit.params(one));
      return { see: to`/alerts` };
    }),
  ],
};

async function list(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const { alerts, recent, outages } = await listAlerts(context, principal, { since: look.now - RECENT });
  const isOperator = scopeOf(principal, listSilences.role) !== null;
  const firing = alerts.filter(({ state }) => state !== 'pending');
  const main = alertsPage({
    ...{ look, firing, outages, recent },
    pending: alerts.filter(({ state }) => state === 'pending'),
    mine: await mineAmong(visit, alerts),
    silences: isOperator ? await listSilences(context, principal, {}) : null,
  });
  return { title: 'Alerts', count: firing.filter(waits).length, main };
}

async function alert(visit: Visit): Promise<Page> {
  const { context, principal, look } = visit;
  const shown = await showAlert(context, principal, visit.params(one));
  const mine = await mineAmong(visit, [shown.alert]);
  return {
    title: 'Alert',
    hasFields: true,
    main: alertPage({ look, ...shown, mine: mine.has(shown.alert.id) }),
  };
}

/** Finds the alerts about which the reader may do something: their role may reach further than they may act. */
async function mineAmong(
  { context, principal, look }: Visit,
  alerts: readonly ShownAlert[],
): Promise<ReadonlySet<string>> {
  const acting = atLeast(principal, acknowledgeAlert.role);
  if (acting.grants.length === 0) return new Set();
  if (acting.grants.length === principal.grants.length) return new Set(alerts.map(({ id }) => id));
  const mine = await listAlerts(context, acting, { since: look.now });
  return new Set(mine.alerts.map(({ id }) => id));
}

/** Acknowledges all that is folded with an alert: what is there now, the page may be some seconds old. */
async function acknowledgeFold({ context, principal, look, form: read }: Visit): Promise<Done> {
  const { of } = read(z.object({ of: z.string().max(20) }));
  const { alerts, outages } = await listAlerts(context, principal, { since: look.now });
  const firing = alerts.filter(({ state }) => state !== 'pending');
  const fold = foldAlerts(firing, outages).find((one) => one.alerts.some(({ id }) => id === of));
  if (!fold) throw new Refusal('conflict', 'These alerts are over.');
  await acknowledgeAlerts(context, principal, { ids: fold.alerts.map(({ id }) => id) });
  return { see: to`/alerts` };
}

async function addOne(visit: Visit): Promise<Done> {
  const { context, principal, look } = visit;
  const written = visit.form(silence);
  const { period, reason } = written;
  const match = Object.fromEntries(
    MATCHED.flatMap((key) => (written[key] === undefined ? [] : [[key, patternsOf(key, written[key])]])),
  );
  try {
    await addSilence(context, principal, { match, reason, until: look.now + PERIODS[period] });
    return { see: to`/alerts` };
  } catch (error) {
    // What is wrong with it stands beside what was written, which is not lost.
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return form(written, error.message);
  }
}

function form(written: WrittenSilence, refused: string | null): Page {
  return { title: 'Silence alerts', main: silencePage(written, refused), reload: 'never' };
}

function back(visit: Visit): Address {
  const { from } = visit.form(action);
  return from === 'list' ? to`/alerts` : to`/alerts/${visit.params(one).id}`;
}
