import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, HEADER, rawRowsOf, receive, recvSms, smsRow } from './bodies.ts';

const TOKEN = '0a1b2c3d4e5f6071';
const MAC = '00-30-f1-00-00-01';

describe('what an observation came from', () => {
  it('is its own row of a list, and the fields beside the list', () => {
    const rows = [smsRow(base64('one')), smsRow(base64('two'))];
    const envelope = { type: 'recv-sms', sim_src: 1, sms_num: 2 };
    expect(rawRowsOf({ ...envelope, sms: rows })).toEqual(rows.map((row) => ({ envelope, row })));
  });

  it('has the names of its fields as the gateway wrote them', () => {
    const row = smsRow(base64('one'));
    expect(rawRowsOf({ Type: 'recv-sms', Sms: [row] })).toEqual([{ envelope: { Type: 'recv-sms' }, row }]);
  });

  it('is a row of the v3 push, an object', () => {
    const envelope = { type: 'received-sms', mac: MAC };
    const row = { is_report: 0, port: 1, slot: 2, ts: 1769850612, from: 'ACME', sms: base64('hello') };
    expect(rawRowsOf({ ...envelope, smses: [row] })).toEqual([
      { envelope: {}, row: envelope },
      { envelope, row },
    ]);
  });

  it('is an entry of a dev-status for its port, and the rest for the device', () => {
    const envelope = { type: 'dev-status', mac: MAC, ip: '10.0.0.2', ver: '609', expires: 60_000 };
    const status = [
      { port: '1.01', st: 3, sig: 20 },
      { port: '1.02', st: '0 No card' },
    ];
    expect(rawRowsOf({ ...envelope, status })).toEqual([
      { envelope: {}, row: envelope },
      ...status.map((row) => ({ envelope, row })),
    ]);
  });

  it.each([
    ['port-status', { type: 'port-status', port: '1.02', seq: 1, status: '3 OK' }, 1],
    ['sent-sms', { type: 'sent-sms', mac: MAC, port: '2.01', recver: '37120000102', status: '0 ' }, 2],
    ['cdr', { type: 'cdr', ip: '10.0.0.2', port: '1.02', cid: 'x', begin: 1769850612, end: 1769850700 }, 3],
  ])('is the whole report where that is no list: %s', (_, report, observations) => {
    expect(rawRowsOf(report)).toEqual(
      Array.from({ length: observations }, () => ({ envelope: {}, row: report })),
    );
  });

  it.each([
    [
      'status-report',
      'rpts',
      [0, '37120000102', '1A', 1769850612],
      [0, '37120000103', '1A', 1769850613, '6 Timeout'],
    ],
    [
      'sms-sent-status',
      'statuses',
      { seq: 1, port: 1, number: '37120000102' },
      { seq: 2, number: '37120000103' },
    ],
  ])('is a task with the one recipient: %s', (type, list, sent, failed) => {
    const task = { tid: 7, sending: 0, sent: 1, failed: 1 };
    expect(rawRowsOf({ type, rpt_num: 1, [list]: [{ ...task, sdr: [sent], fdr: [failed] }] })).toEqual([
      { envelope: { type, rpt_num: 1 }, row: { ...task, sdr: [sent] } },
      { envelope: { type, rpt_num: 1 }, row: { ...task, fdr: [failed] } },
    ]);
  });

  it('is the text of an "SMS to HTTP" with the known fields of its query', () => {
    const body = `${HEADER}Your code is 481920`;
    const query = { port: '1.02', sender: 'ACME', mac: MAC, token: TOKEN, password: 'x' };
    const row = { envelope: { port: '1.02', sender: 'ACME', mac: MAC }, row: body };
    expect(rawRowsOf(body, { query })).toEqual([row, row]);
  });

  it('is nothing where the event holds the body anyway', () => {
    expect(rawRowsOf({ type: 'new', port: '1.01' })).toEqual([null]);
  });

  it('is kept of each report in a list by itself', () => {
    const reports = [
      { type: 'port-status', port: '1.01', st: 3 },
      { type: 'port-status', port: '1.02', st: 3 },
    ];
    expect(rawRowsOf(reports).map((raw) => raw?.row)).toEqual(reports);
  });

  it('is cut and marked where it is longer than any row that a gateway sends', () => {
    const [raw] = rawRowsOf(recvSms(smsRow('x'.repeat(100_000))));
    expect(raw?.row).toMatch(/^\[0,"1\.02",1769850612,"37120000101","","x+… \(cut: \d+ characters\)$/);
    expect(JSON.stringify(raw).length).toBeLessThan(17_000);
    const [long] = rawRowsOf({ ...recvSms(smsRow('hello')), more: Array.from({ length: 9_999 }, () => 0) });
    expect(long).toMatchObject({
      envelope: { cut: expect.stringMatching(/… \(cut: \d+ characters\)$/) as string },
    });
    const [text] = rawRowsOf(HEADER + 'x'.repeat(100_000));
    expect(text?.row).toMatch(/^Sender: 37120000101[^]*x… \(cut: \d+ characters\)$/);
  });

  it('is no more than a short piece of what stands beside very many recipients', () => {
    const fields = Object.fromEntries(Array.from({ length: 999 }, (_, i) => [`field${String(i)}`, 'x']));
    const sdr = Array.from({ length: 999 }, (_, i) => [0, String(i), '1A', 1769850612]);
    const rows = rawRowsOf({ type: 'status-report', ...fields, rpts: [{ ...fields, sdr }] });
    expect(rows).toHaveLength(999);
    for (const raw of rows) expect(JSON.stringify(raw).length).toBeLessThan(6_000);
    expect(rows[7]?.row).toMatchObject({ sdr: [sdr[7]] });
  });

  it('is shown as far as it can be where it is nested too deeply', () => {
    const nested = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    const [raw] = rawRowsOf(`{"type":"port-status","port":"1.01","st":3,"more":${nested}}`);
    expect(typeof raw?.row).toBe('string');
  });

  it.each([
    `http://10.0.0.1:8080/report/office/${TOKEN}`,
    `http:////10.0.0.1/REPORT//office//${TOKEN}/?port=1A`,
    `/report/office/${TOKEN}`,
  ])('never holds the token of the address that its gateway posts to: %s', (url) => {
    const reports = [
      { type: 'port-status', port: '1.01', st: 3, url },
      { type: 'dev-status', mac: MAC, net: { report: [url] }, status: [{ port: '1.01', st: 3, url }] },
      { ...recvSms(smsRow('hello')), url },
    ];
    for (const report of [...reports, `${HEADER}${url}`]) {
      const kept = JSON.stringify(rawRowsOf(report));
      expect(kept).not.toContain(TOKEN);
      expect(kept).toMatch(/report\/+office\/+…/i);
    }
    expect(rawRowsOf(reports[0])).toMatchObject([{ row: { port: '1.01', st: 3 } }]);
  });

  it('is always JSON of a bounded length', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const report of [
          { type: 'recv-sms', one, sms: [[0, '1.01', 1, 'a', 'b', 'c', one, other]] },
          { type: 'dev-status', status: [{ port: '1.01', st: 3, one }], other },
        ]) {
          const rows = rawRowsOf(report);
          expect(rows).toHaveLength(receive(report).observations.length);
          for (const raw of rows) expect(JSON.stringify(raw).length).toBeLessThan(50_000);
        }
      }),
    );
  });
});
