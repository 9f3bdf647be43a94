import { expect, it } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { tokenId } from '../../../src/domain/submission.ts';
import {
  listGateways,
  listRejected,
  NOTHING_REPORTED,
  reportAccess,
} from '../../../src/operations/fleet/gateways.ts';
import { sms } from '../../support/sample-events.ts';
import { stored } from '../../support/stores.ts';
import { ADMIN, configOfOffices, devStatus, NOW, openScene } from '../scene.ts';

const TOKEN = '0a1b2c3d4e5f6071';
const AT = { count: 3, firstAt: NOW - 60_000, lastAt: NOW };
const SHOWN = { count: 3, first_at: '2026-03-02T11:59:00Z', last_at: '2026-03-02T12:00:00Z' };

function reachedAt(config: Config, public_url: string | undefined, host = '127.0.0.1'): Config {
  return { ...config, server: { ...config.server, public_url, listen: { host, port: 8080 } } };
}

it('lists the gateways of the scope as they stand, those that never reported as well', async () => {
  const { context, report, only } = await openScene();
  const states = [
    { port: '1.01', st: 3 },
    { port: '1.02', st: 3 },
    { port: '1.03', st: 0 },
  ];
  await report('office', { ...devStatus('1.01', 3, ''), status: states, ver: '8.2' });
  const all = await listGateways(context, ADMIN, {});
  expect(listGateways.result.parse(all)).toEqual(all);
  expect(all).toEqual([
    {
      ...{ name: 'office', configured: true, mac: '00-30-F1-00-00-01', ip: null, version: '8.2' },
      ...{ first_seen: SHOWN.last_at, last_seen: SHOWN.last_at, last_status: SHOWN.last_at },
      ports: { total: 3, states: { registered: 2, no_sim: 1 } },
    },
    {
      ...{ name: 'depot', configured: true, mac: null, ip: null, version: null },
      ...{ first_seen: null, last_seen: null, last_status: null, ports: { total: 0, states: {} } },
    },
  ]);
  const monitor = await only('office', 'monitor');
  expect(await listGateways(context, monitor, {})).toEqual([all[0]]);
  await expect(listGateways(context, monitor, { gateway: 'depot' })).rejects.toMatchObject({
    kind: 'unknown_name',
  });
  await expect(listGateways(context, ADMIN, { gateway: 'ofice' })).rejects.toMatchObject({
    message: 'no gateway "ofice"; did you mean "office"?',
  });
});

it('shows who posted with which token, and what was never sent', async () => {
  const { context } = await openScene();
  await context.store.usage.set('office', {
    types: { 'received-sms': AT, 'dev-status': { ...AT, lastAt: NOW - 1_000 } },
    tokens: { [tokenId(TOKEN)]: [{ peer: '10.0.0.7', ...AT }], [tokenId('gone')]: [{ peer: null, ...AT }] },
  });
  const config = reachedAt(context.config, 'https://relay.example/simwire');
  const [office, depot] = await reportAccess({ ...context, config }, ADMIN, { tokens: 'masked' });
  expect(reportAccess.result.parse([office])).toEqual([office]);
  expect(office).toEqual({
    name: 'office',
    guessed: false,
    tokens: [
      {
        number: 1,
        url: `https://relay.example/simwire/report/office/${'•'.repeat(16)}`,
        length: 60,
        too_long: false,
        clients: [{ peer: '10.0.0.7', ...SHOWN }],
      },
    ],
    reports: [
      { type: 'received-sms', ...SHOWN },
      { type: 'dev-status', ...SHOWN, last_at: '2026-03-02T11:59:59Z' },
    ],
    never: ['sent-sms', 'cdr', 'port-status'],
  });
  expect(depot).toMatchObject({ tokens: [{ clients: [] }], reports: [] });
  expect(depot?.never).toHaveLength(5);
});

it.each([
  ['http://relay.lan:8080', '127.0.0.1', `http://relay.lan:8080/report/office/${TOKEN}`, false],
  [undefined, '127.0.0.1', `http://127.0.0.1:8080/report/office/${TOKEN}`, true],
  [undefined, '::1', `http://[::1]:8080/report/office/${TOKEN}`, true],
])('the URL below %s, at %s', async (publicUrl, host, url, guessed) => {
  const config = reachedAt(configOfOffices(), publicUrl, host);
  const context = { config, store: NOTHING_REPORTED };
  const [office] = await reportAccess(context, ADMIN, { gateway: 'office', tokens: 'shown' });
  expect(office?.tokens[0]).toMatchObject({ url, length: url.length, too_long: url.length > 64 });
  expect(office?.guessed).toBe(guessed);
});

it('a URL of more than 64 characters is too long', async () => {
  const config = reachedAt(configOfOffices(), 'https://a-rather-long-name.example');
  const context = { config, store: NOTHING_REPORTED };
  const [office] = await reportAccess(context, ADMIN, { gateway: 'office', tokens: 'masked' });
  expect(office?.tokens[0]).toMatchObject({ length: 65, too_long: true });
});

it('notes who was shown tokens', async () => {
  const { context } = await openScene();
  await reportAccess(context, ADMIN, { tokens: 'masked' });
  await reportAccess(context, ADMIN, { gateway: 'office', tokens: 'shown' });
  const { items } = await context.store.audit.list({}, { limit: 9 });
  expect(items).toMatchObject([{ actor: ADMIN.id, action: 'show_report_url', about: 'office' }]);
});

it('lists who knocked in vain, at one gateway or without naming any', async () => {
  const { context } = await openScene();
  const { rejected } = context.store;
  const one = { client: '10.0.0.9', kind: 'wrong_token', ...AT } as const;
  await rejected.set('1', { ...one, gateway: 'office' });
  await rejected.set('2', { ...one, gateway: 'depot', lastAt: NOW + 1_000 });
  await rejected.set('3', { ...one, gateway: null, client: null, kind: 'tls', lastAt: NOW + 2_000 });
  const all = await listRejected(context, ADMIN, {});
  expect(listRejected.result.parse(all)).toEqual(all);
  expect(all.map(({ gateway }) => gateway)).toEqual([null, 'depot', 'office']);
  expect(await listRejected(context, ADMIN, { gateway: 'office' })).toEqual([
    { client: null, kind: 'tls', gateway: null, ...SHOWN, last_at: '2026-03-02T12:00:02Z' },
    { client: '10.0.0.9', kind: 'wrong_token', gateway: 'office', ...SHOWN },
  ]);
});

it('tokens, clients and who knocked in vain are for administrators only', async () => {
  const { accept, context, only } = await openScene();
  await accept([stored(sms({ id: 1 }))]);
  const operator = await only('office', 'operator');
  const refused = { kind: 'forbidden', message: 'this needs the role admin' };
  await expect(reportAccess(context, operator, { tokens: 'masked' })).rejects.toMatchObject(refused);
  await expect(listRejected(context, operator, {})).rejects.toMatchObject(refused);
});
