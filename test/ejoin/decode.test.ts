import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../src/ejoin/decode.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import {
  base64,
  decodeAll,
  draftOf,
  HEADER,
  keysOf,
  readingsOf,
  receive,
  recvSms,
  smsRow,
} from './bodies.ts';

const hello = recvSms(smsRow(base64('hello')));
const json = JSON.stringify(hello);
const nothing = { observations: [], rejects: [], usable: true };

describe('the envelope', () => {
  it.each([undefined, '', 'text/plain', 'application/octet-stream', 'multipart/form-data; boundary=x'])(
    'is JSON by its first character, whatever the content type (%s)',
    (contentType) => {
      expect(draftOf(json, { contentType })).toMatchObject({ event: 'sms', text: 'hello' });
    },
  );

  it.each([`\ufeff${json}`, ` \r\n\t${json}`, `\ufeff \n${json}\r\n`, `${json}\0`, `${json}\n\0\0`])(
    'may have a mark, blanks and NULs around it: %#',
    (body) => {
      expect(draftOf(body)).toMatchObject({ event: 'sms', text: 'hello' });
    },
  );

  it('may be in UTF-16, if it says so by its mark', () => {
    const marked = Buffer.from(`\ufeff ${json}\r\n`, 'utf16le');
    for (const body of [marked, Buffer.from(marked).swap16()])
      expect(draftOf(body)).toMatchObject({ event: 'sms', text: 'hello' });
  });

  it.each(['RECV-SMS', 'Recv-Sms', ' recv-sms '])('compares types without case: %s', (type) => {
    expect(draftOf({ ...hello, type })).toMatchObject({ event: 'sms', text: 'hello' });
  });

  it.each([
    { Type: 'recv-sms', Sms_num: 1, Sms: [smsRow(base64('hello'))] },
    { TYPE: 'Recv-SMS', SMS: [smsRow(base64('hello'))] },
  ])('reads names of fields with capitals, as the tables of the document have them: %j', (body) => {
    expect(draftOf(body)).toMatchObject({ event: 'sms', text: 'hello' });
  });

  it('may be a list of reports', () => {
    const body = [{ type: 'port-status', port: '1.01', st: 3 }, hello, { type: 'dev-Status', seq: 1 }];
    expect(receive(body).observations.map(({ kind }) => kind)).toEqual(['port', 'traffic', 'device']);
  });

  it('costs a bad report only itself', () => {
    const { observations, rejects, usable } = receive([5, 'x', null, [], {}, { type: 'port-status' }, hello]);
    expect(observations).toHaveLength(1);
    expect(rejects).toEqual([
      ...['5', '"x"', 'null', '[]', '{}'].map((raw) => ({ raw, reason: 'not a report' })),
      { raw: '{"type":"port-status"}', reason: 'a report with no readable port' },
    ]);
    expect(usable).toBe(true);
  });

  it.each(['[]', ' [ ] ', JSON.stringify({ type: 'recv-sms', sms: [] })])('may say nothing: %s', (body) => {
    expect(receive(body)).toEqual(nothing);
  });

  it.each([
    ['', 'an empty body'],
    [' \r\n', 'an empty body'],
    ['\ufeff', 'an empty body'],
    ['\0\0', 'an empty body'],
    [json.slice(0, -1), 'JSON that is damaged or cut off'],
    ['{"type":"recv-sms","sms":[[0,"1.02', 'JSON that is damaged or cut off'],
    ['{type: recv-sms}', 'JSON that is damaged or cut off'],
    ['{“type”:“recv-sms”}', 'JSON that is damaged or cut off'],
    ['{}', 'not a report'],
    ['OK', 'neither JSON nor an SMS with its header'],
    ['"text"', 'neither JSON nor an SMS with its header'],
    ['<xml/>', 'neither JSON nor an SMS with its header'],
  ])('%j is of no use: %s', (raw, reason) => {
    expect(receive(raw)).toEqual({ observations: [], rejects: [{ raw, reason }], usable: false });
  });

  it('keeps a body with very many bad parts once', () => {
    const body = JSON.stringify([...Array.from({ length: 60 }, () => 1), hello]);
    const { observations, rejects } = receive(body);
    expect(observations).toHaveLength(1);
    expect(rejects).toEqual([{ raw: body, reason: 'too many parts cannot be read' }]);
  });
});

describe('what is not known', () => {
  it.each([
    ['{"type":"signal-map","port":"1A","x":[1]}', 'a report of an unknown type', '1.01'],
    ['{"type":7}', 'a report of an unknown type', null],
    ['{"type":"__proto__"}', 'a report of an unknown type', null],
    ['{"mms_id":12,"port":"2.03","state":"received"}', 'a report without a type', '2.03'],
    ['{"type":"","x":1}', 'a report without a type', null],
  ])('%s becomes an unknown event', (raw, reason, port) => {
    expect(receive(`  ${raw}\n`)).toEqual({
      observations: [
        {
          kind: 'traffic',
          draft: { event: 'unknown', port, time: null, raw, reason },
          sim: null,
          key: expect.stringMatching(/^unknown:[\da-z]+:[\w-]{22}$/) as string,
          forGood: false,
        },
      ],
      rejects: [],
      usable: true,
    });
  });

  const mms = '--x\r\nContent-Type: text/plain\r\nEmms-From: 37120000101\r\n\r\nhello\r\n--x--\r\n';
  it.each([
    ['multipart/mixed; boundary=x', mms],
    [undefined, mms],
    ['multipart/form-data; boundary=x', '--x\r\n\r\nhello\r\n--x--'],
  ])('an MMS becomes an unknown event (%s)', (contentType, body) => {
    expect(draftOf(body, { contentType, query: { port: '1B' } })).toEqual({
      ...{ event: 'unknown', port: '1.02', time: null, raw: body.trim(), reason: 'an MMS' },
    });
  });

  it('keeps every byte of an MMS', () => {
    const body = Buffer.concat([
      Buffer.from('--x\r\nEmms-From: 1\r\n\r\n'),
      Buffer.from([0xff, 0xd8, 0x00, 0x80, 0x41]),
    ]);
    expect(draftOf(body)).toMatchObject({ raw: body.toString('latin1') });
  });

  it('is recognised by its body', () => {
    expect(keysOf('{"type":"x","a":1}')).toEqual(keysOf(' {"type":"x","a":1}\n'));
    expect(keysOf('{"type":"x","a":1}')).not.toEqual(keysOf('{"type":"x","a":2}'));
  });
});

describe('damaged JSON', () => {
  it('with raw control characters in its strings is understood', () => {
    const body =
      '{"type":"sent-sms",\r\n\t"port":"1.02","recver":"5","data":"two\r\nlines\tand \\"quotes\\"\u0001"}';
    expect(draftOf(body)).toMatchObject({ text: 'two\nlines\tand "quotes"\u0001' });
  });

  it('with GBK in one string and UTF-8 in another is understood', () => {
    const [before, between, after] =
      '{"type":"dev-status","status":[{"port":"1.01","opr":"46000 |"},{"port":"1.02","opr":"24701 Tele2 Rīga|"}]}'.split(
        '|',
      );
    const body = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xd2, 0xc6, 0xb6, 0xaf]),
      Buffer.from(between ?? ''),
      Buffer.from(after ?? ''),
    ]);
    expect(readingsOf(body).map(({ operator }) => operator)).toEqual(['中国移动', 'Tele2 Rīga']);
  });

  it('with both is understood', () => {
    const body = Buffer.from(
      '{"type":"port-status","port":"1.02","sn":"a\nb","opr":"20801 Opérateur"}',
      'latin1',
    );
    expect(readingsOf(body)).toEqual([{ port: '1.02', number: 'a\nb', operator: 'Opérateur' }]);
  });
});

describe('any input', () => {
  const envelope = fc.record({
    contentType: fc.option(fc.constantFrom('application/json', 'multipart/mixed', 'text/plain'), {
      nil: undefined,
    }),
    query: fc.dictionary(fc.constantFrom('port', 'sender', 'ts', 'mac', 'iccid'), fc.string()),
  });
  const decodes = (body: Buffer, around: Envelope): void => {
    const decoded = decodeAll(body, around);
    expect(decoded.usable).toBe(decoded.observations.length > 0 || decoded.rejects.length === 0);
    expect(decodeAll(body, around)).toEqual(decoded);
  };

  it('of arbitrary bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), envelope, (bytes, around) => {
        decodes(Buffer.from(bytes), around);
      }),
    );
  });

  it('of arbitrary JSON in the shape of reports never throws', () => {
    const names = [
      'type',
      'port',
      'st',
      'status',
      'sms',
      'smses',
      'rpts',
      'statuses',
      'sdr',
      'fdr',
      'end',
      'data',
      '__proto__',
    ];
    const types = [
      'port-status',
      'dev-status',
      'recv-sms',
      'cdr',
      'sent-sms',
      'status-report',
      'received-sms',
      'sms-sent-status',
    ];
    const { report } = fc.letrec<{ report: unknown; value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom(...types, '1.02', '0', 1769850612),
        fc.array(tie('value'), { maxLength: 8 }),
        tie('report'),
      ),
      report: fc.dictionary(fc.constantFrom(...names), tie('value')),
    }));
    const typed = fc
      .tuple(report, fc.constantFrom(...types))
      .map(([fields, type]) => ({ ...(fields as object), type }));
    fc.assert(
      fc.property(fc.oneof(typed, fc.array(typed)), envelope, (value, around) => {
        decodes(Buffer.from(JSON.stringify(value)), around);
      }),
      { numRuns: 300 },
    );
  });

  it('of a good body with changed bytes never throws', () => {
    const good = Buffer.from(JSON.stringify([hello, recvSms(smsRow(base64(`${HEADER}привет`)))]));
    const changes = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, fc.nat(good.length), envelope, (edits, length, around) => {
        const body = Buffer.from(good);
        for (const [at, byte] of edits) body[at] = byte;
        decodes(body, around);
        decodes(body.subarray(0, length), around);
      }),
    );
  });
});

describe('a hostile body', () => {
  const many = 250_000;
  it.each<[string, string]>([
    ['lists nested without end', '['.repeat(many)],
    ['lists nested deeply', '['.repeat(many) + ']'.repeat(many)],
    ['objects nested deeply', '{"type":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['a row nested deeply', `{"type":"recv-sms","sms":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
    ['an endless string of quotes', '{"' + '\\"'.repeat(many)],
    ['very many strings and a control character', '["\n"' + ',""'.repeat(many) + ']'],
    ['very many reports that are none', `[${'1,'.repeat(many)}1]`],
    ['very many bad rows', `{"type":"dev-status","status":[${'1,'.repeat(many)}1]}`],
    ['very long base64', JSON.stringify(recvSms(smsRow('A'.repeat(4 * many))))],
    ['very long base64 that is damaged', JSON.stringify(recvSms(smsRow('4A-='.repeat(many))))],
    ['very long legacy bytes', JSON.stringify(recvSms(smsRow(base64(Buffer.alloc(2 * many, 0xe9)))))],
    ['very many header lines', JSON.stringify(recvSms(smsRow('Slot: 1\n'.repeat(many))))],
    ['very many blanks', ' '.repeat(4 * many)],
    [
      'very long fields',
      JSON.stringify({ type: 'port-status', port: '1'.repeat(many), opr: '1 '.repeat(many) }),
    ],
  ])('of %s takes a moment', (_, body) => {
    const bytes = Buffer.from(body);
    expect(cpuTimeOf(() => receive(bytes))).toBeLessThan(4_000);
  });
});
