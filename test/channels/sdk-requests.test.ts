import nock from 'nock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChannel } from '../../src/channels/create-channel.ts';
import { deps, outgoing } from './outgoing.ts';

// What the SDKs put on the wire to the real hosts, without reaching them.
beforeAll(() => nock.disableNetConnect());
afterAll(() => {
  nock.cleanAll();
  nock.restore();
});

it('asks the Bot API for one HTML message', async () => {
  let asked: unknown;
  nock('https://api.telegram.org')
    .post('/bot1:token/sendMessage', (body: unknown) => {
      asked = body;
      return true;
    })
    .reply(200, {
      ok: true,
      result: { message_id: 5, date: 1, chat: { id: -100, type: 'supergroup', title: 'x' } },
    });
  const channel = await createChannel(
    {
      type: 'telegram',
      token: '1:token',
      chat: -100,
      silent: false,
      protect: false,
      api_root: 'https://api.telegram.org/',
    },
    deps(),
  );
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: { chat: '-100', id: '5' } });
  expect(asked).toEqual({
    chat_id: -100,
    text: '<code>482913</code>\noffice/1.02 · Google Ads\n\nYour code is 482913',
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    disable_notification: false,
    protect_content: false,
    reply_markup: { inline_keyboard: [[{ text: 'Copy 482913', copy_text: { text: '482913' } }]] },
  });
});

it('posts one rich text block to Slack', async () => {
  let asked: unknown;
  nock('https://hooks.slack.com')
    .post('/services/T0/B0/x', (body: unknown) => {
      asked = body;
      return true;
    })
    .reply(200, 'ok');
  const channel = await createChannel(
    { type: 'slack', webhook_url: 'https://hooks.slack.com/services/T0/B0/x' },
    deps(),
  );
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: null });
  expect(asked).toEqual({
    text: '482913\noffice/1.02 · Google Ads\n\nYour code is 482913',
    unfurl_links: false,
    unfurl_media: false,
    link_names: false,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '482913', style: { code: true } },
              { type: 'text', text: '\noffice/1.02 · Google Ads\n\nYour code is 482913' },
            ],
          },
        ],
      },
    ],
  });
});
