import { expect, it } from 'vitest';
import { HEADER, receive } from './bodies.ts';

const QUERY = { port: '61A', sender: '37120000101', mac: '0030f1000001', iccid: '8937100000000000001' };

it.each(['application/octet-stream', 'text/plain', undefined])(
  'takes the SMS from the body, the rest from the query (%s)',
  (contentType) => {
    expect(receive(`${HEADER}Your code is 482913\r\nbye`, { contentType, query: QUERY })).toMatchObject({
      observations: [
        { kind: 'device', snapshot: false, reading: { mac: '00-30-F1-00-00-01' } },
        {
          draft: {
            ...{
              event: 'sms',
              port: '61.01',
              sender: '37120000101',
              recipient: '37129990002',
              smsc: '37129999100',
            },
            ...{ time: Date.UTC(2026, 0, 31, 9, 10, 12), text: 'Your code is 482913\nbye', damaged: false },
          },
          sim: { iccid: '8937100000000000001', imsi: null },
        },
      ],
      rejects: [],
      usable: true,
    });
  },
);

it.each([
  [
    'the time of the query before that of the header',
    `${HEADER}hi`,
    { ...QUERY, ts: '1769850700' },
    { time: 1769850700000 },
  ],
  ['no time where none is said', 'Sender: A\n\nhi', QUERY, { time: null }],
  ['a query alone', 'just a text', QUERY, { text: 'just a text', port: '61.01', time: null }],
  ['a header alone', `${HEADER}hi`, {}, { text: 'hi', port: null, sender: '37120000101' }],
  ['what looks like base64 after a header', `${HEADER}dGVzdA==`, {}, { text: 'dGVzdA==' }],
  ['base64 without a header', 'dGVzdA==', QUERY, { text: 'test' }],
])('reads %s', (_, body, query, draft) => {
  const [sms] = receive(body, { contentType: 'text/plain', query }).observations.filter(
    ({ kind }) => kind === 'traffic',
  );
  expect(sms).toMatchObject({ draft });
});

it('reads other charsets', () => {
  const body = Buffer.from(`${HEADER}Votre code créé: 482913`, 'latin1');
  expect(receive(body).observations).toMatchObject([
    { draft: { text: 'Votre code créé: 482913', damaged: false } },
  ]);
});

it.each([
  ['hello', {}],
  ['hello', { port: '1A', mac: '0030f1000001' }],
  ['port=1&text=hello', { sender: 'A' }],
])('takes no other text for an SMS: %j %j', (body, query) => {
  expect(receive(body, { contentType: 'text/plain', query })).toEqual({
    observations: [],
    rejects: [{ raw: body, reason: 'neither JSON nor an SMS with its header' }],
    usable: false,
  });
});
