import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';

describe('a code that something is collected with', () => {
  it.each([
    ['Your parcel is ready. Pickup code: 448812', '448812'],
    ['Collection code K7Q2 for order 7731905', 'K7Q2'],
    ['Open the locker with code 4471', '4471'],
    ['Your parcel is in locker 12, PIN 448812', '448812'],
    ['取件码：8-2-3017，请到驿站领取', '8-2-3017'],
    ['请凭12-3-2017取件', '12-3-2017'],
    ['取货码A-12-3456', 'A-12-3456'],
    ['取件码E-4471', 'E-4471'],
    ['取件码 448 812', '448812'],
  ])('is told apart and keeps its hyphens: %j', (text, value) => {
    expect(findCode(text)).toMatchObject({ value, kind: 'pickup' });
  });

  it('stands where its value came from, prefix and all', () => {
    const text = '您的包裹取件码E-4471，请及时领取';
    const code = findCode(text);
    expect(text.slice(code?.start, code?.end)).toBe('E-4471');
  });
});

it.each([
  ['Your one-time password to open the locker app is 448812', '448812'],
  ['Your verification code for the parcel locker app: 448812', '448812'],
  ['【丰巢】登录验证码448812，请勿泄露', '448812'],
  ['Your code is 448812', '448812'],
])('a one-time code stays one, whoever sends it: %j', (text, value) => {
  expect(findCode(text)).toMatchObject({ value, kind: 'otp' });
});
