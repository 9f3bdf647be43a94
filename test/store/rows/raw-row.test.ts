import { describe, expect, it } from 'vitest';
import { packRaw, unpackRaw } from '../../../src/store/rows/raw-row.ts';
import { Damaged } from '../../../src/store/rows/stored.ts';

const ROW = {
  envelope: { type: 'recv-sms', sms_num: 1 },
  row: [0, '1.02', 1770000000, '37120000000', '', 'VGV4dA=='],
};
const LONG = {
  envelope: { type: 'dev-status' },
  row: { port: '1.01', imei: '863070010046417', opr: 'é'.repeat(400) },
};

describe('a raw row', () => {
  it.each([
    ['short', ROW],
    ['long', LONG],
  ])('comes back as it was stored: a %s one', (_, raw) => {
    expect(unpackRaw(packRaw(raw))).toEqual(raw);
  });

  it('is compressed where it is long', () => {
    expect(packRaw(ROW).toString()).toBe(JSON.stringify(ROW));
    expect(packRaw(LONG).length).toBeLessThan(200);
  });

  it('is read as all rows were stored once: compressed, a short one too', () => {
    const packed = Buffer.from('I2Q6Tt1GIN3mBhCgo2RsbmgE5SjpgAIizD3MJMXR1lYpthYA', 'base64');
    expect(unpackRaw(packed)).toEqual(ROW);
  });

  it.each([
    ['', 'nothing'],
    ['7b22656e76', 'the beginning of a short one'],
    ['63666f6f', 'something else'],
  ])('is damaged where it is %s (%s)', (hex) => {
    expect(() => unpackRaw(Buffer.from(hex, 'hex'))).toThrow(Damaged);
  });
});
