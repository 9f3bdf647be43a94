import { describe, expect, it } from 'vitest';
import { base64, draftOf, HEADER, keysOf, receive, recvSms, smsRow } from './bodies.ts';

const TIME = 1769850612;

describe('an SMS', () => {
  it('of a real device: header block, remote SIM, ICCID and IMSI behind it', () => {
    const content = base64(`${HEADER}Your Acme verification code is 481920.`);
    const row = [
      0,
      '12.sp256.101',
      TIME,
      '37120000101',
      '37129990002',
      content,
      '8937100000000000001',
      '247010000000001',
      4,
    ];
    expect(receive(recvSms(row))).toEqual({
      observations: [
        {
          kind: 'traffic',
          draft: {
            event: 'sms',
            port: '12.sp256.101',
            time: TIME * 1000,
            sender: '37120000101',
            recipient: '37129990002',
            text: 'Your Acme verification code is 481920.',
            smsc: '37129999100',
            damaged: false,
          },
          sim: { iccid: '8937100000000000001', imsi: '247010000000001' },
          key: expect.stringMatching(/^sms:[\da-z]+:[\w-]{22}$/) as string,
          forGood: true,
        },
      ],
      rejects: [],
      usable: true,
    });
  });

  it.each([
    ['an alphanumeric sender', { sender: ' Google ' }, { sender: 'Google' }],
    ['a sender as a number', { sender: 37120000101 }, { sender: '37120000101' }],
    ['a port with a letter', { port: '61A' }, { port: '61.01' }],
    ['a port that cannot be read', { port: 'somewhere' }, { port: null }],
    ['milliseconds', { time: TIME * 1000 }, { time: TIME * 1000 }],
    ['seconds as a string', { time: String(TIME) }, { time: TIME * 1000 }],
    ['no time', { time: 0 }, { time: null }],
    ['the time of a clock never set', { time: 1234 }, { time: null }],
    ['an absurd time', { time: 1e15 }, { time: null }],
    ['a time that is none', { time: 'now' }, { time: null }],
  ])('with %s', (_, fields, expected) => {
    expect(draftOf(recvSms(smsRow(base64('hello'), fields)))).toMatchObject({ text: 'hello', ...expected });
  });

  it("has the header's time, sender and recipient only where the row has none", () => {
    const content = base64(`${HEADER}hello`);
    expect(draftOf(recvSms(smsRow(content, { time: 0, sender: '' })))).toMatchObject({
      time: Date.UTC(2026, 0, 31, 9, 10, 12),
      sender: '37120000101',
      recipient: '37129990002',
    });
    expect(draftOf(recvSms([0, '1.02', TIME + 3600, 'Bank', '5', content]))).toMatchObject({
      time: (TIME + 3600) * 1000,
      sender: 'Bank',
      recipient: '5',
    });
  });

  it.each([
    [['', ''], null],
    [['8937100000000000001'], { iccid: '8937100000000000001', imsi: null }],
    [['', '247010000000001'], { iccid: null, imsi: '247010000000001' }],
    [['what is this', 7, {}], null],
  ])('with %j behind it has the SIM %j', (behind, sim) => {
    const [observation] = receive(recvSms([...smsRow(base64('hello')), ...behind])).observations;
    expect(observation).toMatchObject({ kind: 'traffic', sim });
  });

  it('damaged as in the vendor’s own way is shown as far as it can be', () => {
    const content = base64(`${HEADER}yaq`);
    expect(draftOf(recvSms(smsRow(content.slice(0, 50) + content.slice(51))))).toMatchObject({
      text: 'yaq',
      damaged: true,
    });
  });

  it('is empty where its content is', () => {
    expect(draftOf(recvSms(smsRow('')))).toMatchObject({ text: '', damaged: false });
  });
});

describe('a delivery report', () => {
  const report = (content: unknown): object =>
    recvSms([1, '1.02', TIME, '37129999100', '37120000102', content]);

  it.each([
    ['0 1769850610', { delivered: true, status: '0', detail: '1769850610' }],
    ['0', { delivered: true, status: '0', detail: '' }],
    ['48 26013109101200', { delivered: false, status: '48', detail: '26013109101200' }],
    [' 0 26/01/31,09:10 ', { delivered: true, status: '0', detail: '26/01/31,09:10' }],
    ['failed', { delivered: false, status: '', detail: 'failed' }],
    ['', { delivered: false, status: '', detail: '' }],
  ])('"%s" reads as %j', (content, expected) => {
    expect(draftOf(report(content))).toEqual({
      event: 'delivery_report',
      port: '1.02',
      time: TIME * 1000,
      recipient: '37120000102',
      smsc: '37129999100',
      ...expected,
    });
  });
});

describe('rows', () => {
  it('are read each by itself: a bad one costs only itself', () => {
    const bad = [
      'text',
      null,
      5,
      [0, '1.01'],
      [0, '1.01', TIME, 'A', '', null],
      ['x', '1.01', TIME, 'A', '', 'aGk='],
      {},
    ];
    const { observations, rejects, usable } = receive(
      recvSms(smsRow(base64('one')), ...bad, smsRow(base64('two'))),
    );
    expect(
      observations.map((seen) => seen.kind === 'traffic' && seen.draft.event === 'sms' && seen.draft.text),
    ).toEqual(['one', 'two']);
    expect(rejects.map(({ raw }) => raw)).toEqual(bad.map((row) => JSON.stringify(row)));
    expect(usable).toBe(true);
  });

  it.each([
    ['0 and 1 as strings', ['0', '1']],
    ['booleans', [false, true]],
  ])('are marked by %s as well', (_, marks) => {
    const rows = marks.map((mark) => [mark, '1.02', TIME, 'A', 'B', '0 x']);
    expect(receive(recvSms(...rows)).observations).toMatchObject([
      { draft: { event: 'sms' } },
      { draft: { event: 'delivery_report' } },
    ]);
  });

  it.each([{ sms: [] }, { sms: [], sms_num: 0 }, { sms: null }, { sms_num: 0 }])(
    'may be none: %j',
    (fields) => {
      expect(receive({ type: 'recv-sms', ...fields })).toEqual({
        observations: [],
        rejects: [],
        usable: true,
      });
    },
  );

  it.each([{}, { sms: 'none' }, { sms: [5] }, { sms_num: 1 }])(
    'that cannot be read make it unusable: %j',
    (fields) => {
      const { usable, rejects } = receive({ type: 'recv-sms', ...fields });
      expect([usable, rejects.length]).toEqual([false, 1]);
    },
  );
});

describe('its key', () => {
  const row = smsRow(base64('hello'));
  const [key] = keysOf(recvSms(row));

  it.each([
    ['port', smsRow(base64('hello'), { port: '1.03' })],
    ['time', smsRow(base64('hello'), { time: TIME + 1 })],
    ['sender', smsRow(base64('hello'), { sender: '5' })],
    ['text', smsRow(base64('hello '))],
  ])('differs with the %s', (_, other) => {
    expect(keysOf(recvSms(other))).not.toEqual([key]);
  });

  it('is the same for the same SMS in another wrapping', () => {
    expect(keysOf(recvSms(smsRow(base64(`${HEADER}hello`), { port: '1B' })))).toEqual([key]);
    expect(keysOf([recvSms(smsRow(base64('other'))), recvSms(row)])[1]).toBe(key);
  });

  it('numbers equal SMS of one body, across its reports', () => {
    expect(keysOf([recvSms(row, row), recvSms(smsRow(base64('x')), row)])).toEqual([
      key,
      `${key ?? ''}#1`,
      expect.any(String),
      `${key ?? ''}#2`,
    ]);
  });

  it('of a delivery report is its port, time, recipient and content', () => {
    const keys = [
      ...keysOf(recvSms([1, '1.02', TIME, 'S', 'R', '0 a'], [1, '1.02', TIME, 'other', 'R', '0 a'])),
      ...keysOf(
        recvSms(
          [1, '1.02', TIME, 'S', 'R', '0 b'],
          [1, '1.02', TIME, 'S', 'Q', '0 a'],
          [1, '1.02', 0, 'S', 'R', '0 a'],
        ),
      ),
    ];
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(4);
  });
});
