import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { alertPage } from '../../../src/http/dashboard/alerts/alert-page.ts';
import { alertsPage, type AlertsPage } from '../../../src/http/dashboard/alerts/alerts-page.ts';
import { silencePage } from '../../../src/http/dashboard/alerts/silences.ts';
import { listAlerts } from '../../../src/operations/alerts/list.ts';
import type { ShownAlert, ShownChange } from '../../../src/operations/alerts/alert.ts';
import { listSilences } from '../../../src/operations/alerts/silences.ts';
import { ADMIN, devStatus } from '../../operations/scene.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn, type SignedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const ALERT: ShownAlert = {
  ...{ id: '00000000001', gateway: 'office', port: '1.01', condition: 'sim_changed', about: null },
  ...{ state: 'firing', severity: 'warning', since: before(30 * MINUTE), ended_at: null },
  ...{ detail: 'ICCID …2 instead of …1', hidden_by: null, acknowledged: null },
};
const LOST = ['2.01', '2.02', '2.03'].map((port, n): ShownAlert => ({
  ...{ ...ALERT, id: `0000000001${n}`, port, condition: 'register_failed', detail: '' },
  severity: 'critical',
}));
const FAILING: ShownAlert = {
  ...{ ...ALERT, id: '00000000003', gateway: 'simwire', port: null, condition: 'destination_failing' },
  ...{ about: '<b>team', state: 'flapping', hidden_by: 'silence' },
  acknowledged: { by: 'user:ana', at: before(MINUTE), comment: 'on my <way>' },
};
const ENDED: ShownAlert = { ...ALERT, id: '00000000004', state: 'resolved', ended_at: before(MINUTE) };
const OUTAGE = { gateway: 'office', operator: '<i>TELE2', lost: 3, all: 4 };

const NOTHING: AlertsPage = {
  ...{ look: LOOK, firing: [], outages: [], pending: [], recent: [], mine: new Set() },
  silences: null,
};

it('shows what fires, folded by cause, what was, and what is silenced', () => {
  const page = alertsPage({
    ...NOTHING,
    firing: [ALERT, FAILING, ...LOST],
    outages: [OUTAGE],
    pending: [{ ...ALERT, id: '00000000005', state: 'pending' }],
    recent: [ENDED],
    mine: new Set([ALERT.id, ...LOST.map(({ id }) => id)]),
    silences: [
      {
        ...{ id: '00000000009', scope: 'all', created_at: before(HOUR), until: before(-HOUR) },
        ...{ match: { gateway: ['off*'], condition: ['quota'] }, author: 'user:ben', reason: '<s>exchange' },
      },
    ],
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows that nothing is wrong', () => {
  expect(laidOut(alertsPage(NOTHING))).toMatchSnapshot();
});

it('folds an operator that is out at several gateways into one, and nothing else', () => {
  const elsewhere = LOST.map((alert) => ({ ...alert, id: `${alert.id.slice(0, 9)}9`, gateway: 'depot' }));
  const firing = [...LOST, ...elsewhere, { ...ALERT, gateway: 'depot' }, ALERT];
  const outages = [OUTAGE, { ...OUTAGE, gateway: 'depot', lost: 9, all: 9 }];
  const page = alertsPage({ ...NOTHING, firing, outages }).toString();
  expect(page.match(/<details>/g)).toHaveLength(1);
  expect(page).toContain('3 of 4 ports of office, 9 of 9 ports of depot');
  expect(
    alertsPage({ ...NOTHING, firing })
      .toString()
      .match(/<details>/g),
  ).toHaveLength(2);
});

const CHANGE: ShownChange = {
  ...{ id: ALERT.id, at: before(20 * MINUTE), gateway: 'office', port: '1.01', condition: 'sim_changed' },
  ...{ about: null, state: 'firing', severity: 'warning', since: ALERT.since, detail: '<u>' },
  ...{ cause: 'change', suppressed: null },
};

it('shows how it came to an alert', () => {
  const page = alertPage({
    ...{ look: LOOK, mine: true },
    alert: { ...ALERT, acknowledged: { by: 'user:ana', at: before(10 * MINUTE), comment: '<q>' } },
    history: [
      { ...CHANGE, at: before(5 * MINUTE), cause: 'repeat', suppressed: 'silence', detail: '' },
      { ...CHANGE, at: before(15 * MINUTE), state: 'flapping' },
      CHANGE,
    ],
  });
  expect(laidOut(page)).toMatchSnapshot();
});

it('shows an alert that is over, about which nothing is to be done', () => {
  const history = [{ ...CHANGE, at: before(MINUTE), state: 'resolved' as const }];
  expect(laidOut(alertPage({ look: LOOK, mine: true, alert: ENDED, history }))).toMatchSnapshot();
});

it('shows the form of a silence, with what was wrong in it', () => {
  const written = { gateway: '"><b>', condition: 'quota', reason: 'r', period: '1d' } as const;
  expect(laidOut(silencePage(written, 'no gateway <b>'))).toMatchSnapshot();
});

describe('over a store', () => {
  const REGISTERED = 3;
  const LOCKED = 8;

  /** Another SIM than before in both gateways. */
  async function withFaults(): Promise<SignedIn> {
    const scene = await signedIn();
    for (const iccid of ['8937100000000000004', '8937100000000000005'])
      await scene.report('office', devStatus('1.01', REGISTERED, iccid));
    await scene.report('depot', devStatus('1.04', LOCKED, '8937100000000000006'));
    return scene;
  }

  const alertAt = async ({ context }: SignedIn, gateway: string): Promise<ShownAlert> => {
    const { alerts } = await listAlerts(context, ADMIN, { since: 0 });
    return alerts.find((one) => one.gateway === gateway) ?? expect.fail('no alert');
  };

  it('somebody acknowledges an alert with a comment, takes that back, and confirms the SIM', async () => {
    const scene = await withFaults();
    const { show, post } = scene;
    const { id } = await alertAt(scene, 'office');
    const at = `/alerts/${id}`;
    const done = await post(`${at}/acknowledge`, { from: 'alert', comment: 'on my way' });
    expect([done.status, done.headers.get('location')]).toEqual([303, at]);
    expect(await (await show(at)).text()).toContain('on my way');
    expect(await (await show('/alerts')).text()).toContain('1 acknowledged');
    await post(`${at}/unacknowledge`, { from: 'list' });
    expect(await (await show('/alerts')).text()).not.toContain('acknowledged');
    expect((await post(`${at}/confirm`, { from: 'list' })).headers.get('location')).toBe('/alerts');
    expect(await (await show(at)).text()).toContain('lasted');
    expect((await post(`${at}/confirm`, { from: 'list' })).status).toBe(409);
  });

  it('all that is folded into an entry is acknowledged, and silenced, at once', async () => {
    const scene = await signedIn();
    const { show, post, report, context } = scene;
    const ports = ['1.01', '1.02', '1.03'].map((port, i) => ({
      port,
      st: LOCKED,
      iccid: `893710000000000000${i}`,
    }));
    await report('office', { ...devStatus('1.01', LOCKED, ''), status: ports });
    await report('depot', devStatus('1.04', LOCKED, '8937100000000000006'));
    const page = await (await show('/alerts')).text();
    expect(page).toMatch(/Alerts <span class="waiting"\s*>4</);
    const [, of = ''] = /name="of" value="(\w+)"/.exec(page) ?? [];
    expect(page).toContain('Acknowledge all 3');
    await post('/alerts/acknowledge', { of });
    const after = await (await show('/codes')).text();
    expect(after).toMatch(/Alerts <span class="waiting"\s*>1</);
    expect(await (await show('/alerts')).text()).not.toContain('Acknowledge all');
    const audited = await context.store.audit.list({ actions: ['acknowledge'] }, { limit: 9 });
    expect(audited.items).toHaveLength(3);
    expect((await post('/alerts/acknowledge', { of: '00000000000' })).status).toBe(409);
    await post('/silences', {
      gateway: 'office, depot',
      condition: 'locked_by_operator',
      period: '1h',
      reason: 'x',
    });
    const [silence] = await listSilences(context, ADMIN, {});
    expect(silence?.match).toMatchObject({ gateway: ['office', 'depot'] });
  });

  it('somebody silences alerts for a while, and ends that', async () => {
    const { show, post, context } = await withFaults();
    const form = {
      gateway: 'ofice',
      port: '',
      condition: '',
      sim: '',
      tag: '',
      period: '4h',
      reason: 'why <b>',
    };
    const refused = await (await post('/silences', form)).text();
    expect(refused).toContain('no gateway &quot;ofice&quot; in the config');
    expect(refused).toContain('value="why &lt;b&gt;"');
    await post('/silences', { ...form, gateway: 'office' });
    const listed = await (await show('/alerts')).text();
    expect(listed).toContain('why &lt;b&gt;');
    const [silence] = await listSilences(context, ADMIN, {});
    expect(silence).toMatchObject({ match: { gateway: ['office'] }, reason: 'why <b>' });
    await post(`/silences/${silence?.id ?? ''}/end`, {});
    expect(await (await show('/alerts')).text()).toContain('Nothing is silenced.');
  });

  it('whoever may not act finds no button, and is refused', async () => {
    const scene = await withFaults();
    const monitor = await scene.only('depot', 'monitor');
    const page = await (await scene.show('/alerts', monitor)).text();
    expect(page).toContain('depot/1.04');
    expect(page).not.toMatch(/office|Acknowledge|Silence/);
    const { id } = await alertAt(scene, 'depot');
    expect((await scene.post(`/alerts/${id}/acknowledge`, { from: 'list' }, monitor)).status).toBe(403);

    const everywhere = { role: 'monitor', scope: 'everything' } as const;
    const [own = expect.fail('no grant')] = (await scene.only('depot', 'operator')).grants;
    const mixed = { id: 'user:mixed', grants: [everywhere, own] };
    const both = await (await scene.show('/alerts', mixed)).text();
    expect(both).toContain('office/1.01');
    expect(both.match(/action="\/alerts\/\w+\/acknowledge"/g)).toEqual([
      `action="/alerts/${id}/acknowledge"`,
    ]);
    const { id: other } = await alertAt(scene, 'office');
    expect((await scene.post(`/alerts/${other}/acknowledge`, { from: 'list' }, mixed)).status).toBe(404);
  });
});
