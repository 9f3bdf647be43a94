import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import type { Envelope } from '../../src/ejoin/decode.ts';
import { readReport } from '../../src/engine/read-report.ts';
import { startHelper } from '../../src/relay/helper.ts';
import { base64, bytesOf, ENVELOPE, HEADER, recvSms, smsRow } from '../ejoin/bodies.ts';
import { SINK_SECRET, startWebhookSink } from '../fakes/webhook-sink.ts';

const helper = startHelper(pino({ level: 'silent' }));
afterAll(() => helper.close());

const both = async (body: Buffer, envelope: Envelope): Promise<void> => {
  expect(await helper.read(body, envelope)).toEqual(readReport(body, envelope));
};

it.each<[string, unknown, Envelope?]>([
  ['an SMS with a code', recvSms(smsRow(base64(`${HEADER}Your code is 482913`)))],
  ['one without a port', recvSms(smsRow(base64('Ваш код 4812'), { port: null }))],
  ['text that JSON has to escape', recvSms(smsRow(base64('"\\\u2028\u0000\ud800 \u{1F600}')))],
  ['Latin-1 bytes', Buffer.from('Sender: 123\r\n\r\n\xe9t\xe9 \xff', 'latin1')],
  ['a state', { type: 'port-status', port: '1.01', status: '7 LOCKED', seq: 3 }],
  ['a type that nobody knows', { type: 'weather', port: '1.01' }],
  ['nothing', ''],
  ['SMS to HTTP', 'Sender: 123\r\n\r\nhello', { contentType: 'text/plain', query: { port: '1A' } }],
])('reads %s as the same as without it', async (_, body, envelope = ENVELOPE) => {
  await both(bytesOf(body), envelope);
});

it('reads any bytes as the same as without it', async () => {
  const envelope = fc.record({
    contentType: fc.option(fc.string(), { nil: undefined }),
    query: fc.dictionary(fc.constantFrom('port', 'sender', 'x'), fc.string(), { maxKeys: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), envelope, (bytes, framed, around) =>
      both(framed ? bytesOf(recvSms(smsRow(base64(Buffer.from(bytes))))) : Buffer.from(bytes), around),
    ),
  );
});

it('posts webhooks, and says what came of it', async () => {
  const sink = await startWebhookSink();
  const post = {
    url: sink.url,
    secret: SINK_SECRET,
    id: '42',
    at: Date.now(),
    body: '{"type":"sms"}',
  };
  expect(await helper.poster.post(post)).toEqual({ kind: 'delivered', message: null });
  expect(sink.messages.map(({ id, body }) => [id, body])).toEqual([['42', { type: 'sms' }]]);
  await sink.close();
  expect(await helper.poster.post(post)).toEqual({
    kind: 'transient',
    reason: 'connection refused (ECONNREFUSED)',
    unclear: false,
  });
});

it('gives up what is under way when it is closed: that has an unclear end', async () => {
  const sink = await startWebhookSink();
  const closing = startHelper(pino({ level: 'silent' }));
  sink.failNext(1, { hang: true });
  const post = closing.poster.post({
    url: sink.url,
    secret: SINK_SECRET,
    id: '43',
    at: Date.now(),
    body: '{}',
  });
  const read = closing.read(Buffer.from('{}'), ENVELOPE);
  await read;
  await closing.close();
  expect(await post).toMatchObject({ kind: 'transient', unclear: true });
  expect(await closing.read(Buffer.from('{}'), ENVELOPE)).toEqual({
    unavailable: 'the report could not be read',
    retryAfter: 1,
  });
  await sink.close();
});
