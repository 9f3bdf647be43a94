import { expect, it, onTestFinished, vi } from 'vitest';
import type { Principal } from '../../../src/domain/principal.ts';
import { explainBy, tryReplay, type TrialContext } from '../../../src/operations/rules/trials.ts';
import { base64, recvSms, smsRow } from '../../ejoin/bodies.ts';
import { openDeliveries } from '../../support/stores.ts';
import { ADMIN, openScene, type Scene } from '../scene.ts';

const OTHER = `
gateways: { office: { token: "\${OFFICE_TOKEN}", sims: { "1.01": { name: Bank } } } }
destinations:
  team: { type: telegram, token: "\${TELEGRAM_TOKEN}", chat: "\${CHAT}" }
  ops: { type: slack, webhook_url: "\${file:/run/secrets/slack}" }
rules:
  - { name: banks, when: { sim: Bank }, send: team }
  - { name: rest, when: { event: any }, send: ops }
`;

const contextOf = ({ context }: Scene, gone = new AbortController().signal): TrialContext => ({
  ...context,
  gone,
  seen: () => Promise.resolve([null]),
});

const SMS = { gateway: 'office', what: { text: 'Your code is 482913', port: '1.01' } };

it('explains by a config that was handed in, without a variable or file of this machine', async () => {
  const scene = await openScene();
  vi.stubEnv('TELEGRAM_TOKEN', '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { events } = await explainBy(contextOf(scene), ADMIN, { ...SMS, config: OTHER });
  expect(events).toMatchObject([{ code: '482913', send: ['team'], rules: [{ verdict: 'match' }, {}] }]);
  expect(JSON.stringify(events)).not.toContain('AAHdq');
  const now = await explainBy(contextOf(scene), ADMIN, SMS);
  expect(now.events).toMatchObject([{ send: ['screen'] }]);
});

it('is refused with every problem of a config, and to those who may not hand one in', async () => {
  const scene = await openScene();
  const wrong = OTHER.replace('send: ops', 'send: opps');
  await expect(explainBy(contextOf(scene), ADMIN, { ...SMS, config: wrong })).rejects.toMatchObject({
    kind: 'invalid',
    fields: [{ field: 'config:8:47', message: expect.stringContaining('"opps"') as string }],
  });
  const operator: Principal = { id: 'user:ben', grants: [{ role: 'operator', scope: 'everything' }] };
  expect((await explainBy(contextOf(scene), operator, SMS)).events).toHaveLength(1);
  await expect(async () =>
    explainBy(contextOf(scene), operator, { ...SMS, config: OTHER }),
  ).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

it('says what would be sent for past events by another config; nothing is sent, and that is noted', async () => {
  const scene = await openScene();
  await scene.report('office', recvSms(smsRow(base64('hello'))));
  const waiting = await openDeliveries(scene.context.store);
  const tried = await tryReplay(contextOf(scene), ADMIN, { since: 0, config: OTHER });
  expect(tryReplay.result.parse(tried)).toEqual(tried);
  expect(tried).toMatchObject({
    ...{ looked_at: 1, differing: 1, sent: 0, complete: true },
    events: [{ then: [{ destination: 'screen' }], now: [{ destination: 'ops' }] }],
  });
  expect(await openDeliveries(scene.context.store)).toEqual(waiting);
  const { items } = await scene.context.store.audit.list({ actions: ['replay'] }, { limit: 9 });
  expect(items.map(({ about }) => about)).toEqual(['a submitted config']);
  // The connection of the thread took no lock of the store's owner away.
  await scene.report('office', recvSms(smsRow(base64('still stored'))));
});

it('ends when nobody wants the answer any more', async () => {
  const scene = await openScene();
  const gone = new AbortController();
  const asked = tryReplay(contextOf(scene, gone.signal), ADMIN, { since: 0 });
  gone.abort();
  await expect(asked).rejects.toMatchObject({ kind: 'conflict' });
});
