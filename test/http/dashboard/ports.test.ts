import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { findPage } from '../../../src/http/dashboard/ports/find-page.ts';
import { fleetPage } from '../../../src/http/dashboard/ports/fleet-page.ts';
import { gatewayPage, type GatewayPage } from '../../../src/http/dashboard/ports/gateway-page.ts';
import { portPage } from '../../../src/http/dashboard/ports/port-page.ts';
import { standingPorts } from '../../../src/http/dashboard/ports/port-standing.ts';
import type { ShownAlert } from '../../../src/operations/alerts/alert.ts';
import type { ShownGateway } from '../../../src/operations/fleet/gateways.ts';
import type { ShownPort } from '../../../src/operations/fleet/ports.ts';
import { devStatus } from '../../operations/scene.ts';
import { recvSms } from '../../support/wire.ts';
import { laidOut, LOOK } from './pages.ts';
import { signedIn } from './signed-in.ts';

const before = (milliseconds: number): string => new Date(LOOK.now - milliseconds).toISOString();

const OFFICE: ShownGateway = {
  ...{ name: 'office', configured: true, mac: null, ip: '192.0.2.7', version: '532' },
  ...{ first_seen: before(HOUR), last_seen: before(MINUTE), last_status: before(MINUTE) },
  ports: { total: 3, states: { registered: 2, locked_by_operator: 1 } },
};

const PORT: ShownPort = {
  ...{ gateway: 'office', port: '1.01', state: 'registered', since: before(HOUR) },
  sim: {
    ...{ name: '<b>Ads', number: '+37120000001', iccid: '8937100000000000001', imsi: '247010000000001' },
    ...{ operator: '24701 Example', tags: ['ads'] },
  },
  ...{ signal: 27, balance: 12.1, last_sms: before(4_000) },
};
const BARE = { name: null, number: null, iccid: null, imsi: null, operator: null, tags: [] };
const NO_SIM: ShownPort = {
  ...PORT,
  ...{ port: '2.02', state: 'no_sim', since: null, sim: BARE, signal: null, balance: null, last_sms: null },
};
const LOCKED: ShownPort = {
  ...PORT,
  port: '2.01',
  state: 'locked_by_operator',
  sim: { ...BARE, iccid: '89371' },
};
const REMOTE: ShownPort = { ...PORT, port: '1.sp2.7', state: 'idle' };

const ALERT: ShownAlert = {
  ...{ id: '00000000001', gateway: 'office', port: '1.01', condition: 'low_signal', about: null },
  ...{ state: 'firing', severity: 'warning', since: before(30 * MINUTE), ended_at: null },
  ...{ detail: 'signal 7', hidden_by: null },
  acknowledged: { by: 'user:ana', at: before(MINUTE), comment: null },
};
const ENDED: ShownAlert = {
  ...{ ...ALERT, id: '00000000002', condition: 'register_failed', acknowledged: null },
  ...{ state: 'resolved', since: before(3 * HOUR), ended_at: before(2 * HOUR) },
};
const ports = standingPorts([PORT, REMOTE, LOCKED, NO_SIM], [ALERT]);

const GATEWAY: GatewayPage = {
  ...{ look: LOOK, gateway: OFFICE, others: true, ports, alerts: [], cells: 'state', only: undefined },
  from: 0,
};

it('shows all gateways, the worst first', () => {
  const one = { gateway: OFFICE, silent: false, critical: 1, warnings: 2 };
  const never = { ...OFFICE, name: '<lab>', last_seen: null, ports: { total: 0, states: {} } };
  const fine = { ...OFFICE, name: 'depot', configured: false, ports: { total: 1, states: { idle: 1 } } };
  const gateways = [
    { ...one, gateway: fine, critical: 0, warnings: 0 },
    one,
    { ...one, gateway: never, critical: 0, warnings: 0 },
  ];
  expect(laidOut(fleetPage({ look: LOOK, gateways, which: 'wrong', from: 0 }))).toMatchSnapshot();
  const many = Array.from({ length: 250 }, (_, n) => ({ ...one, gateway: { ...OFFICE, name: `g${n}` } }));
  const second = fleetPage({ look: LOOK, gateways: many, which: 'all', from: 100 }).toString();
  expect(second.match(/<th scope="row">/g)).toHaveLength(100);
  expect(second).toContain('href="/ports?from=200"');
});

it('shows that there is no gateway, and that nothing is wrong', () => {
  expect(laidOut(fleetPage({ look: LOOK, gateways: [], which: 'all', from: 0 }))).toMatchSnapshot();
  const one = {
    gateway: { ...OFFICE, ports: { total: 0, states: {} } },
    silent: false,
    critical: 0,
    warnings: 0,
  };
  const page = fleetPage({ look: LOOK, gateways: [one], which: 'wrong', from: 0 }).toString();
  expect(page).toContain('Nothing is wrong.');
});

describe('a gateway', () => {
  it('is its front, and its ports, the worst first', () => {
    expect(
      laidOut(gatewayPage({ ...GATEWAY, alerts: [{ ...ALERT, condition: 'clock_skew' }] })),
    ).toMatchSnapshot();
  });

  it.each([
    ['signal', '>27'],
    ['operator', '>24701 Example'],
    ['balance', '>12.10'],
    ['sim', '>&lt;b&gt;Ads'],
  ] as const)('shows the %s of each port', (cells, cell) => {
    const page = gatewayPage({ ...GATEWAY, cells }).toString();
    expect(page).toContain(`${cell}</a`);
    expect(page).toContain(`cells=${cells}&amp;show=bad`);
  });

  it('lists what stands so', () => {
    const page = gatewayPage({ ...GATEWAY, only: 'bad' }).toString();
    expect(page.match(/<th scope="row" class="whole beside">/g)).toHaveLength(1);
    expect(page).toContain('locked by operator');
  });

  it('is no grid where its ports are none', () => {
    const far = Array.from({ length: 40 }, (_, n) => ({ ...PORT, port: `${n * 9}.${n + 10}` }));
    const page = gatewayPage({ ...GATEWAY, ports: standingPorts(far, []) }).toString();
    expect(page).not.toContain('class="grid');
    expect(page.match(/<th scope="row" class="whole beside">/g)).toHaveLength(40);
  });

  it('says that it has reported no port', () => {
    expect(laidOut(gatewayPage({ ...GATEWAY, others: false, ports: [] }))).toMatchSnapshot();
  });
});

describe('a port', () => {
  const [standing = expect.fail('no port')] = ports;
  const detail = { ...PORT, imei: '86000000000001', quotas: {}, history: [] };

  it('shows what it is, what it has used up, and what has happened', () => {
    const page = portPage({
      ...{ look: LOOK, standing, recent: [ENDED] },
      port: {
        ...detail,
        quotas: {
          day_dur: { used: 55, limit: 60 },
          smsctl_mon: { used: 7, limit: null },
          mon_dur: { used: 0, limit: null },
        },
        history: [
          { event: '00000000009', at: before(HOUR), state: 'registered', previous: 'register_failed' },
          { event: '00000000008', at: before(2 * HOUR), state: 'register_failed', previous: null },
        ],
      },
      messages: [
        { id: '00000000007', received_at: before(4_000), sender: '<i>Bank', text: '\u202ecode ••••' },
      ],
    });
    expect(laidOut(page)).toMatchSnapshot();
  });

  it('shows that nothing has happened', () => {
    const quiet = { ...detail, ...NO_SIM, imei: null };
    const [none = expect.fail('no port')] = standingPorts([quiet], []);
    const page = portPage({ look: LOOK, port: quiet, standing: none, recent: [], messages: null });
    expect(laidOut(page)).toMatchSnapshot();
  });
});

it('says what was not found', () => {
  const page = findPage({ look: LOOK, words: '<b>x', found: 0, ports: [] }).toString();
  expect(page).toContain('<bdi>&lt;b&gt;x</bdi>');
});

it('leads from all gateways to a port and its SMS; what is not in the scope is not there', async () => {
  const { show, post, report, only } = await signedIn();
  await report('office', devStatus('1.01', 3, '8937100000000000004'));
  await report('office', devStatus('2.01', 8, '8937100000000000005'));
  await report('office', recvSms('Good morning', { port: '1.01', sender: 'Bank' }));
  await report('depot', devStatus('1.03', 3, '8937100000000000001'));
  expect(await (await show('/ports')).text()).toContain('href="/ports/office"');
  expect(await (await show('/ports?show=nonsense&from=-1')).text()).toContain('href="/ports/office"');
  expect(await (await show('/ports/office?cells=signal')).text()).toContain('href="/ports/office/2.01"');
  expect(await (await show('/ports/office/1.01')).text()).toContain('Good morning');
  expect((await show('/ports/office/9.01')).status).toBe(404);

  const found = await (await post('/ports/find', { words: 'BANK' })).text();
  expect(found).toContain('office/1.01');
  expect(found).not.toContain('depot/1.03');

  const monitor = await only('depot', 'monitor');
  const own = await (await show('/ports', monitor)).text();
  expect(own).toContain('href="/ports/depot/1.03"');
  expect(own).not.toContain('All gateways');
  expect(await (await show('/ports/depot/1.03', monitor)).text()).not.toContain('Latest SMS');
  expect((await show('/ports/office', monitor)).status).toBe(404);
  expect(await (await post('/ports/find', { words: '' }, monitor)).text()).not.toContain('office');
});
