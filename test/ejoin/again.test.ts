import { expect, it } from 'vitest';
import { bytesOf, decodeAll, ENVELOPE, receive } from './bodies.ts';

const decoded = (body: unknown) => decodeAll(bytesOf(body), ENVELOPE);

it.each<[string, unknown, readonly string[]]>([
  ['one report', { type: 'Recv-SMS', sms: [] }, ['recv-sms']],
  ['several', [{ type: 'cdr' }, { type: 'port-status' }, { type: 'cdr' }], ['cdr', 'port-status']],
  ['one of an unknown type', { type: 'moon-phase' }, ['unknown']],
  ['one without a type', { mms: 1 }, ['unknown']],
  ['no report', [7], []],
  ['an SMS with its header', 'Sender: Acme\r\nReceiver: "1.02"\r\n\r\nhello', ['sms-to-http']],
  ['nothing', '', []],
])('the types of %s', (_, body, types) => {
  expect(decoded(body).types).toEqual(types);
});

it('a row that is no row is kept with a report around it that has nothing else', () => {
  const good = [0, '1.02', 1_772_452_800, 'Acme', '', 'aGVsbG8='];
  const { rejects } = decoded({ type: 'recv-sms', mac: '00-30-f1-00-00-01', sms: [good, ['bad'], good] });
  expect(rejects).toHaveLength(1);
  expect(rejects[0]?.raw).toBe('["bad"]');
  expect(JSON.parse(rejects[0]?.report ?? '')).toEqual({
    type: 'recv-sms',
    mac: '00-30-f1-00-00-01',
    sms: [['bad']],
  });
});

it('the report around a row of a task has its task', () => {
  const task = { tid: 7, sdr: [[1]], fdr: [] };
  const { rejects } = decoded({ type: 'status-report', rpts: [task] });
  expect(JSON.parse(rejects[0]?.report ?? '')).toEqual({
    type: 'status-report',
    rpts: [{ tid: 7, sdr: [[1]] }],
  });
  expect(receive(rejects[0]?.report).rejects).toHaveLength(1);
});

it('a body that is no UTF-8 is kept so that its bytes can be had again', () => {
  const body = Buffer.from([0x7b, 0x22, 0xe9, 0x22]);
  const [reject] = decoded(body).rejects;
  expect(reject).toMatchObject({ encoding: 'latin1' });
  expect(Buffer.from(reject?.raw ?? '', reject?.encoding)).toEqual(body);
  expect(decoded('{"é"').rejects[0]).not.toHaveProperty('encoding');
});
