import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../support/program.ts';
import { post, recvSms } from '../support/wire.ts';
import { CHAT, TOKEN, openOffice, type Office } from './office.ts';

const RULES = `
rules:
  - { name: everything, when: { event: any }, send: [flows, screen], continue: true }
  - { name: one-time codes, when: { code: true }, send: [team, ops] }
  - { name: hostile, when: { sender: Mallory }, send: [team, ops] }
alerts: { group_wait: 1s }
`;
const FENCED = '  fenced: { token: fenced-gateway-token-0001, allow: [10.0.0.0/8] }';

let office: Office;
beforeAll(async () => {
  office = await openOffice(RULES, FENCED);
});
afterAll(() => office.close());

const now = Math.floor(Date.now() / 1_000);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const isoOf = (seconds: number): string => new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
const minute = (seconds: number): string => isoOf(seconds).slice(11, 16);
const ok = (stored: number, quarantined = 0) => ({
  status: 200,
  body: { code: 200, reason: 'OK', stored, quarantined },
});

describe('an SMS with a code', () => {
  const text = 'Your Acme verification code is 481920.';
  const body = recvSms(text, { port: '1.02', sender: 'Acme', time: now });

  it('makes one event, however often it is posted', async () => {
    expect(await office.report(body)).toEqual(ok(1));
    expect(await office.report(body)).toEqual(ok(0));
  });

  it('comes twice where the gateway says it twice in one report', async () => {
    const twice = recvSms('the same words', { port: '1.03', sender: 'Acme', time: now });
    expect(await office.report(`[${twice},${twice}]`)).toEqual(ok(2));
    expect(await office.report(`[${twice},${twice}]`)).toEqual(ok(0));
  });

  it('stands in the Telegram topic, the code first and ready to be copied', async () => {
    const message = await waitFor(() => office.telegram.messages.find((m) => m.text.includes(text)));
    expect(message).toMatchObject({
      chat: CHAT,
      topic: 7,
      text: `481920\noffice/1.02 · Google Ads · +37120000001\nfrom Acme · ${minute(now)}\n${text}`,
      copies: ['481920'],
      previews: false,
      silent: false,
      protected: false,
    });
    expect(message.entities[0]).toMatchObject({ type: 'code', offset: 0, length: 6 });
  });

  it('stands in Slack as text elements, with a fallback for notifications', async () => {
    const message = await waitFor(() => office.slack.messages.find((m) => m.text.includes(text)));
    expect(message.text).toBe(
      `481920\nfrom Acme${text}office/1.02 · Google Ads · +37120000001 · ${minute(now)}\n`,
    );
    expect(message.shown[0]).toMatchObject({ text: '481920', style: { code: true } });
    expect(message).toMatchObject({ unfurls: false });
    expect(message.fallback.startsWith('481920')).toBe(true);
  });

  it('reaches a webhook signed, with the variables of the event', async () => {
    const message = await office.posted(({ data }) => data['text'] === text);
    expect(message.body).toEqual({
      type: 'sms',
      timestamp: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/) as string,
      data: {
        id: expect.stringMatching(/^\w{11}$/) as string,
        event: 'sms',
        gateway: 'office',
        port: '1.02',
        sim: {
          name: 'Google Ads',
          number: '+37120000001',
          iccid: null,
          imsi: null,
          operator: null,
          tags: ['ads'],
        },
        time: isoOf(now),
        received_at: message.body.timestamp,
        rule: 'everything',
        destination: 'flows',
        link: null,
        sender: 'Acme',
        recipient: '',
        text,
        smsc: '37120000000',
        code: '481920',
        pickup: null,
        damaged: false,
      },
    });
    expect(message.headers['webhook-id']).toMatch(/^[0-9A-HJKMNP-TV-Z]{11}$/);
    expect(office.sink.messages.filter((m) => m.body.data['text'] === text)).toHaveLength(1);
  });

  it('is printed, every line behind a bar', async () => {
    const printed = await waitFor(() => {
      const { stdout } = office.relay.output();
      return stdout.includes(text) ? stdout : undefined;
    });
    const mine = printed.split('\n').slice(printed.split('\n').findIndex((line) => line.includes('481920')));
    expect(mine.slice(0, 5)).toEqual([
      '│ 481920',
      '│ office/1.02 · Google Ads · +37120000001',
      `│ from Acme · ${minute(now)}`,
      '│ ',
      `│ ${text}`,
    ]);
  });
});

it('lets a hostile text do nothing in any channel', async () => {
  const text =
    '<b>free</b> &lt; <!channel> <@U1> @admins {{ gateway }} *x* https://once.test/t\u001b[31m\u0007\u202Etxt';
  expect(await office.report(recvSms(text, { port: '1.09', sender: 'Mallory', time: now }))).toEqual(ok(1));

  const { body } = await office.posted(({ data }) => data['port'] === '1.09');
  expect(body.data['text']).toBe(text);
  const telegram = await waitFor(() => office.telegram.messages.find((m) => m.text.includes('Mallory')));
  const harmless = text.replace('\u001b[31m\u0007\u202E', '␛[31m␇⟨U+202E⟩');
  expect(telegram.text.endsWith(harmless)).toBe(true);
  expect(telegram).toMatchObject({ mentions: [], previews: false, copies: [] });
  const slack = await waitFor(() => office.slack.messages.find((m) => m.text.includes('Mallory')));
  expect(slack.text).toContain(harmless);
  expect(slack).toMatchObject({ unfurls: false });
  expect(slack.fallback).not.toContain('PINGED');
  expect(slack.shown.filter(({ url }) => url !== null)).toEqual([]);
  const stdout = await waitFor(() => {
    const printed = office.relay.output().stdout;
    return printed.includes('@admins {{ gateway }} *x* https://once.test/t␛[31m␇⟨U+202E⟩txt')
      ? printed
      : undefined;
  });
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
});

describe('everything that a gateway says', () => {
  const sms = (text: string, port: string, time = now): unknown[] => [
    0,
    port,
    time,
    '37120000101',
    '',
    base64(text),
  ];

  it.each([
    [
      'several SMS and a bad row in one report',
      { type: 'recv-sms', sms_num: 3, sms: [sms('one', '2.01'), ['broken'], sms('two', '2.01')] },
      '',
      ok(2, 1),
      '2.01',
      { type: 'sms', data: { sender: '37120000101', text: 'one', code: null, sim: { name: null } } },
    ],
    [
      'a delivery report',
      {
        type: 'recv-sms',
        sms_num: 1,
        sms: [[1, '2.02', now, '37129999100', '37120000102', `0 ${String(now)}`]],
      },
      '',
      ok(1),
      '2.02',
      { type: 'delivery_report', data: { recipient: '37120000102', delivered: true, status: '0' } },
    ],
    [
      'an SMS sent',
      {
        type: 'sent-sms',
        port: '2.03',
        sms_tid: 11,
        src_type: 3,
        status: '0 ',
        time: now,
        dur: 3_200,
        recver: '37120000103',
        data: 'hello there',
      },
      '',
      ok(1),
      '2.03',
      {
        type: 'sms_sent',
        data: { recipient: '37120000103', ok: true, task: '11', source: 'http', duration: 3.2 },
      },
    ],
    [
      'a call that was missed',
      {
        type: 'cdr',
        port: '2.04',
        cid: 'c1',
        cdir: 'MO',
        caller: '37120000104',
        begin: now - 30,
        end: now - 10,
      },
      '',
      ok(1),
      '2.04',
      {
        type: 'call',
        data: {
          direction: 'incoming',
          caller: '37120000104',
          answered: false,
          duration: 0,
          end: isoOf(now - 10),
        },
      },
    ],
    [
      "a port's state",
      {
        type: 'port-status',
        port: '2.05',
        seq: 1,
        status: '3 OK',
        opr: '24701 LMT',
        iccid: '8937100000000000005',
      },
      '',
      ok(1),
      '2.05',
      {
        type: 'port_status',
        data: { state: 'registered', previous: null, sim: { iccid: '8937100000000000005' } },
      },
    ],
    [
      'a push of v3 firmware',
      {
        type: 'received-sms',
        smses: [
          { is_report: 0, port: 3, slot: 1, ts: now, from: 'Bank', to: '', sms: base64('Grüße aus Köln') },
        ],
      },
      '',
      ok(1),
      '3.01',
      { type: 'sms', data: { sender: 'Bank', text: 'Grüße aus Köln' } },
    ],
    [
      'sent SMS as v3 firmware pushes them',
      {
        type: 'sms-sent-status',
        statuses: [{ tid: 4, sent: 1, sdr: [{ seq: 1, port: 3, slot: 2, number: '37120000105', ts: now }] }],
      },
      '',
      ok(1),
      '3.02',
      { type: 'sms_sent', data: { recipient: '37120000105', ok: true, task: '4' } },
    ],
    [
      'a status report',
      {
        type: 'status-report',
        rpt_num: 1,
        rpts: [{ tid: 5, fdr: [[0, '37120000106', '3C', now, '6 Timeout']] }],
      },
      '',
      ok(1),
      '3.03',
      { type: 'sms_sent', data: { ok: false, status: '6', detail: 'Timeout', task: '5' } },
    ],
    [
      'SMS to HTTP',
      'Sender: 37120000107\r\nSMSC: 37129999100\r\n\r\nplain words',
      `?port=3D&sender=37120000107&ts=${String(now)}`,
      ok(1),
      '3.04',
      { type: 'sms', data: { sender: '37120000107', text: 'plain words', smsc: '37129999100' } },
    ],
    [
      'a report of an unknown type',
      { type: 'moon-phase', port: '4.01', phase: 'full' },
      '',
      ok(1),
      '4.01',
      { type: 'unknown', data: { raw: '{"type":"moon-phase","port":"4.01","phase":"full"}' } },
    ],
  ])('%s', async (_, body, query, answer, port, expected) => {
    expect(await office.report(body, query)).toEqual(answer);
    const message = await office.posted(({ data }) => data['port'] === port);
    expect(message.body).toMatchObject(expected);
  });

  it('an MMS', async () => {
    const mms = '--b\r\nEmms-From: 37120000108\r\n\r\nholiday picture\r\n--b--';
    expect(await office.report(mms, '?port=4.02', 'multipart/mixed; boundary=b')).toEqual(ok(1));
    const { body } = await office.posted(({ data }) => data['port'] === '4.02');
    expect(body).toMatchObject({ type: 'unknown', data: { raw: mms } });
  });

  it('the state of the whole device: its first sight, one summary of what is wrong, and nothing for each port', async () => {
    const status = [
      { port: '5.01', seq: 1, st: 3, sig: 20, bal: '9.50', iccid: '8937100000000000051', active: 1 },
      { port: '5.02', seq: 1, st: '6 Failed', sig: 0, iccid: '8937100000000000052', active: 1 },
    ];
    const device = {
      type: 'dev-Status',
      mac: '00-30-f1-00-00-01',
      ip: '192.0.2.7',
      ver: '1.0.1',
      'max-ports': 32,
    };
    const body = { ...device, 'max-slot': 4, seq: 1, expires: 60, status };
    expect(await office.report(body)).toMatchObject({ status: 200, body: { reason: 'OK', quarantined: 0 } });
    const seen = await office.posted(({ type }) => type === 'device_status');
    expect(seen.body.data).toMatchObject({ changes: ['first_seen'], ip: '192.0.2.7', version: '1.0.1' });
    const alert = await office.posted(({ type, data }) => type === 'alert' && data['gateway'] === 'office');
    expect(alert.body.data).toMatchObject({ state: 'summary', ports: ['5.02'] });
    const own = await office.posted(({ type, data }) => type === 'alert' && data['gateway'] === 'simwire');
    expect(own.body.data).toMatchObject({ condition: 'quarantine', state: 'firing' });
    expect(
      office.sink.messages.some(
        ({ body: { type, data } }) => type === 'port_status' && data['port'] === '5.01',
      ),
    ).toBe(false);
  });

  it('an update of a running call makes no event', async () => {
    const call = {
      type: 'cdr',
      port: '2.04',
      cid: 'c2',
      cdir: 'MT',
      callee: '37120000109',
      begin: now - 60,
      end: 0,
    };
    expect(await office.report(call)).toEqual(ok(0));
  });
});

describe('the answers', () => {
  it.each([
    ['an empty array', '[]', 200, { code: 200, reason: 'OK', stored: 0, quarantined: 0 }],
    [
      'no SMS',
      '{"type":"recv-sms","sms_num":0,"sms":[]}',
      200,
      { code: 200, reason: 'OK', stored: 0, quarantined: 0 },
    ],
    ['damaged JSON', '{"type":"recv-sms"', 400, { code: 400, reason: 'JSON that is damaged or cut off' }],
    ['anything else', 'hello', 400, { code: 400, reason: 'neither JSON nor an SMS with its header' }],
    [
      'a body over the limit',
      `{"x":"${'y'.repeat(120_000)}"}`,
      413,
      { code: 413, reason: 'the report is too large' },
    ],
  ])('%s', async (_, body, status, answer) => {
    expect(await office.report(body)).toEqual({ status, body: answer });
  });

  it('to a wrong token and to an unknown gateway are the same', async () => {
    const body = recvSms('wrong door');
    const wrong = await post(`${office.relay.url}/report/office/not-the-gateways-token`, body);
    expect(wrong).toEqual({ status: 401, body: { code: 401, reason: 'unknown gateway or wrong token' } });
    expect(await post(`${office.relay.url}/report/nobody/${TOKEN}`, body)).toEqual(wrong);
  });

  it('to a right token from elsewhere is 403', async () => {
    const answer = await post(
      `${office.relay.url}/report/fenced/fenced-gateway-token-0001`,
      recvSms('from afar'),
    );
    expect(answer).toEqual({ status: 403, body: { code: 403, reason: 'not allowed from this address' } });
  });

  it('to JSON do not depend on its content type or on a query', async () => {
    const body = recvSms('as text', { port: '6.01', time: now });
    expect(await office.report(body, '?port=9.09&mac=00-30-f1-00-00-01', 'text/plain')).toEqual(ok(1));
    const { body: posted } = await office.posted(({ data }) => data['port'] === '6.01');
    expect(posted.data['text']).toBe('as text');
  });

  it('of the pages', async () => {
    const get = async (path: string) => {
      const answer = await fetch(office.relay.url + path);
      return { status: answer.status, text: await answer.text() };
    };
    expect((await get('/healthz')).status).toBe(200);
    const { status, text } = await get('/readyz');
    expect(status).toBe(200);
    expect(text).toMatch(/^\{"ready":true,"reasons":\[\],"instance":\{"name":"[^"]+","leases":\["clock",/);
    expect((await get(`/report/office/${TOKEN}`)).status).toBe(405);
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>');
    const metrics = await get('/metrics');
    expect(metrics.text).toMatch(/^simwire_\w+/m);
    // What never came is there too, so that its first time is an increase.
    expect(metrics.text).toMatch(/^simwire_reports_total\{gateway="office",answer="503"\} 0$/m);
    expect(metrics.text).toMatch(/^simwire_quarantined_total\{gateway="office"\} [1-9]/m);
    expect(metrics.text).not.toMatch(/37120000|8937100|Acme|Google Ads|office-gateway-token|1234567890/);
  });
});

describe('a fault of a port', () => {
  it('is told once to whoever gets everything: by the alert, and not by the state of the port too', async () => {
    const state = (st: number) => office.report({ type: 'port-status', port: '1.09', st });
    const about = (kind: string) =>
      office.sink.messages.flatMap(({ body: { type, data } }) =>
        type === kind && data['port'] === '1.09' ? [data['state']] : [],
      );
    await state(3);
    await waitFor(() => about('port_status').length > 0 || undefined);
    await state(8);
    await waitFor(() => about('alert').length > 0 || undefined);
    expect(about('alert')).toEqual(['firing']);
    expect(about('port_status')).toEqual(['registered']);
  });
});
