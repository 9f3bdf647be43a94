import { expect, it, onTestFinished } from 'vitest';
import { createAppriseChannel } from '../../../src/channels/apprise/apprise.ts';
import { jsonOf } from '../../../src/domain/json.ts';
import { appriseAnswer, startFakeApprise } from '../../fakes/apprise.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, outgoing } from '../outgoing.ts';

httpChannelContract('apprise', async () => {
  const fake = await startFakeApprise();
  return {
    url: fake.url,
    settings: (root) => ({ type: 'apprise', url: fake.notifyUrl.replace(fake.url, root) }),
    failNext: (count, failure) => fake.failNext(count, failure),
    failAlways: (failure) => fake.failAlways(failure),
    requests: () => fake.requests(),
    success: '{"error":null,"details":[]}',
    saysDone: ({ status, body }) => {
      const said: unknown = jsonOf(body);
      if (status < 200 || status > 299 || status === 204 || typeof said !== 'object' || said === null)
        return false;
      return 'error' in said ? said.error === null || said.error === '' : 'details' in said;
    },
    received: () => fake.messages.map(({ title, body }) => `${title}\n${body}`),
    secrets: ['fake-key-of-a-team'],
    limited: { status: 429, headers: { 'retry-after': '7' } },
    refused: { status: 400, body: '{"error":"Bad FORM Payload provided"}' },
    broken: { status: 204 },
    close: () => fake.close(),
  };
});

async function setUp(tag?: string) {
  const fake = await startFakeApprise();
  const channel = createAppriseChannel({ type: 'apprise', url: fake.notifyUrl, tag }, deps());
  onTestFinished(async () => {
    channel.close();
    await fake.close();
  });
  return { fake, channel };
}

it.each([
  [null, 'info'],
  [{ severity: 'critical', state: 'firing' }, 'failure'],
  [{ severity: 'warning', state: 'firing' }, 'warning'],
  [{ severity: 'critical', state: 'resolved' }, 'success'],
] as const)('says by its type what %j is, to those who have the tag', async (alert, type) => {
  const { fake, channel } = await setUp('sms');
  await channel.send(outgoing({ alert }));
  const body = 'office/1.02 · Google Ads\n\nYour code is 482913';
  expect(fake.messages).toEqual([{ title: '482913', body, type, tag: 'sms' }]);
});

it('calls nobody, whatever service is behind it', async () => {
  const { fake, channel } = await setUp();
  await channel.send(outgoing({ body: [{ text: '@everyone <@U1> <!channel> 1 < 2 @ noon' }] }));
  const [message] = fake.messages;
  expect(message?.body).not.toMatch(/@everyone|<@|<!/u);
  expect(message?.body.replaceAll('\u2060', '')).toBe('@everyone <@U1> <!channel> 1 < 2 @ noon');
});

it.each([
  [
    appriseAnswer(1, 1),
    { kind: 'refused', reason: 'Apprise reached some of its services, and others not (424)' },
  ],
  [
    appriseAnswer(0, 2),
    { kind: 'transient', reason: 'Apprise reached none of its services (424)', ambiguous: false },
  ],
  [
    { status: 424, body: 'no JSON' },
    { kind: 'transient', reason: 'Apprise did not reach all of its services (424)', ambiguous: true },
  ],
  [
    { status: 500, body: '' },
    { kind: 'transient', reason: 'Apprise cannot take it now (500)', ambiguous: false },
  ],
])('tells what its services did apart from what it did itself: %j', async (answer, outcome) => {
  const { fake, channel } = await setUp();
  fake.failNext(1, answer);
  expect(await channel.send(outgoing())).toEqual(outcome);
});
