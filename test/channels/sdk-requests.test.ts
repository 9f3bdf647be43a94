import { expect, it, onTestFinished } from 'vitest';
import { createChannel } from '../../src/channels/create-channel.ts';
import { startLoopback } from '../fakes/loopback.ts';
import { deps, outgoing } from './outgoing.ts';

/** A server that answers so, and keeps what the SDKs put on the wire. */
async function server(answer: string) {
  const asked: { path: string; body: unknown }[] = [];
  const loopback = await startLoopback(({ path, body }) => {
    asked.push({ path, body: JSON.parse(body) as unknown });
    return { status: 200, body: answer };
  });
  onTestFinished(() => loopback.close());
  return { url: loopback.url, asked };
}

it('asks the Bot API for one HTML message', async () => {
  const { url, asked } = await server(
    JSON.stringify({
      ok: true,
      result: { message_id: 5, date: 1, chat: { id: -100, type: 'supergroup', title: 'x' } },
    }),
  );
  const channel = await createChannel(
    {
      type: 'telegram',
      token: '1:token',
      chat: -100,
      silent: false,
      protect: false,
      api_root: `${url}/`,
    },
    deps(),
  );
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: { chat: '-100', id: '5' } });
  expect(asked[0]?.path).toBe('/bot1:token/sendMessage');
  expect(asked[0]?.body).toEqual({
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
  const { url, asked } = await server('ok');
  const channel = await createChannel({ type: 'slack', webhook_url: `${url}/services/T0/B0/x` }, deps());
  expect(await channel.send(outgoing())).toEqual({ kind: 'delivered', message: null });
  expect(asked[0]?.path).toBe('/services/T0/B0/x');
  expect(asked[0]?.body).toEqual({
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
