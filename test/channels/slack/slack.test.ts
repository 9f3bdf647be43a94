import { describe, expect, it, onTestFinished } from 'vitest';
import { jsonOf } from '../../../src/domain/json.ts';
import { createSlackChannel } from '../../../src/channels/slack/slack.ts';
import type { FakeServiceOptions } from '../../fakes/service.ts';
import { startFakeSlack } from '../../fakes/slack.ts';
import { httpChannelContract } from '../http-contract.ts';
import { deps, outgoing } from '../outgoing.ts';

httpChannelContract('slack', async () => {
  const fake = await startFakeSlack({ limits: false });
  return {
    url: fake.url,
    settings: (root) => ({ type: 'slack', webhook_url: fake.webhookUrl.replace(fake.url, root) }),
    requests: () => fake.requests(),
    failNext: (count, failure) => fake.failNext(count, failure),
    failAlways: (failure) => fake.failAlways(failure),
    success: 'ok',
    saysDone: ({ status, body }) => isGood(status) && (status === 204 || saysOk(body.trim())),
    received: () => fake.messages.map(({ text }) => text),
    secrets: ['T00000000', 'fakefake'],
    limited: { status: 429, body: 'rate_limited', headers: { 'retry-after': '7' } },
    refused: { status: 400, body: 'invalid_payload' },
    broken: { status: 410, body: 'channel_is_archived' },
    close: () => fake.close(),
  };
});

/** Statuses that answer without a body are such for the server of the fake too. */
const isGood = (status: number): boolean => status >= 200 && status < 300;

function saysOk(body: string): boolean {
  if (body === '' || body === 'ok') return true;
  const said: unknown = jsonOf(body);
  if (typeof said !== 'object' || said === null) return false;
  return ('ok' in said && said.ok === true) || ('success' in said && said.success === true);
}

async function setUp(options: FakeServiceOptions = {}) {
  const fake = await startFakeSlack({ limits: false, ...options });
  const channel = createSlackChannel({ type: 'slack', webhook_url: fake.webhookUrl }, deps());
  onTestFinished(async () => {
    channel.close();
    await fake.close();
  });
  return { fake, channel };
}

describe('what stands in the channel', () => {
  it('is the text with its markup, and a fallback', async () => {
    const { fake, channel } = await setUp();
    await channel.send(outgoing());
    expect(fake.messages[0]).toMatchObject({
      text: '482913\noffice/1.02 · Google Ads\n\nYour code is 482913',
      fallback: '482913\noffice/1.02 · Google Ads\n\nYour code is 482913',
      unfurls: false,
    });
    expect(fake.messages[0]?.shown[0]).toEqual({ text: '482913', style: { code: true }, url: null });
  });

  it('calls nobody and stays what it was, whatever the SMS says', async () => {
    const { fake, channel } = await setUp();
    const text = '<!channel> <@U1> <https://evil.test|bank> &lt; &amp;amp; *bold* :smile: @here';
    await channel.send(outgoing({ body: [{ text }] }));
    expect(fake.messages[0]).toMatchObject({ text, fallback: text });
  });

  it('is cut to what Slack takes', async () => {
    const { fake, channel } = await setUp();
    expect((await channel.send(outgoing({ body: [{ text: '<&>'.repeat(20_000) }] }))).kind).toBe('delivered');
    expect(fake.messages[0]?.text).toHaveLength(11_500);
  });
});

it('names the pause that the fake asks for', async () => {
  const { fake, channel } = await setUp({ limits: true, clock: () => 5_000 });
  expect((await channel.send(outgoing())).kind).toBe('delivered');
  expect(await channel.send(outgoing())).toMatchObject({ kind: 'limited', retryAfter: 1_000 });
  expect(fake.floods()).toBe(1);
});

it('does not take an answer that is cut off for one', async () => {
  const { fake, channel } = await setUp();
  fake.failNext(1, { status: 200, body: 'ok', cutOff: true });
  expect(await channel.send(outgoing())).toMatchObject({ kind: 'transient', ambiguous: true });
});
