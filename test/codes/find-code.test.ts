import { describe, expect, it } from 'vitest';
import { examineText, findCode, markedCode } from '../../src/codes/find-code.ts';
import { MINUTE } from '../../src/domain/time.ts';

const valueIn = (text: string): string | null => findCode(text)?.value ?? null;

describe('findCode', () => {
  it('tells everything about a code', () => {
    const text = 'Larkspur: your verification code is 482 913. It expires in 5 minutes.';
    expect(findCode(text)).toEqual({
      value: '482913',
      kind: 'otp',
      start: 36,
      end: 43,
      origin: null,
      validFor: 5 * MINUTE,
      otherDomain: null,
      confidence: expect.closeTo(0.97, 1) as unknown,
    });
    expect(text.slice(36, 43)).toBe('482 913');
  });

  it.each([
    ['000000 is your Larkspur code', '000000'],
    ['Your Larkspur code is 202455', '202455'],
    ['Your Larkspur PIN is 2024', '2024'],
    ['Your Larkspur code is 19991231', '19991231'],
    ['Your Larkspur code is 48291377', '48291377'],
    ['Your verification code is 7315', '7315'],
  ])('takes the odd code in %j', (text, code) => {
    expect(valueIn(text)).toBe(code);
  });

  it.each([
    ['Your code is 482 913', '482913'],
    ['Your code is 482-913', '482913'],
    ['Your code is 48-29-13', '482913'],
    ['Your code is 4 8 2 9 1 3', '482913'],
    ['Your code is 4829 1377', '48291377'],
    ['Your code is 482\u00a0913', '482913'],
    ['Your code is 482‑913', '482913'],
    ['Your code is K7F-2QX', 'K7F2QX'],
    ['Your code is x7Kq2M', 'x7Kq2M'],
    ['Your code is XKQTRB', 'XKQTRB'],
    ['Your code is a u 8 k u f', 'au8kuf'],
    ['Your code is G-482913', '482913'],
  ])('gives the code of %j as it is to be typed', (text, code) => {
    expect(valueIn(text)).toBe(code);
  });

  it.each([
    ['验证码：４８２９１３', '482913'],
    ['رمز التحقق: ٤٨٢٩١٣', '482913'],
    ['کد تایید: ۴۸۲۹۱۳', '482913'],
    ['आपका ओटीपी ४८२९१३ है', '482913'],
    ['আপনার ওটিপি ৪৮২৯১৩', '482913'],
    ['Your code is 𝟒𝟖𝟐𝟗𝟏𝟑', '482913'],
  ])('reads the digits of %j', (text, code) => {
    expect(valueIn(text)).toBe(code);
  });

  it.each([
    '验证码482913，请勿泄露',
    '482913是您的验证码',
    '您的验证码为482913。',
    '【云帆】482913（登录验证码）',
  ])('needs no blanks around the code in %j', (text) => {
    expect(valueIn(text)).toBe('482913');
  });

  it('keeps invisible marks out of the code and of its place', () => {
    const text = 'رمز التحقق \u202a482\u200e913\u202c صالح';
    const code = findCode(text);
    expect(code?.value).toBe('482913');
    expect(text.slice(code?.start, code?.end)).toBe('482\u200e913');
  });

  it.each([
    ['Your Larkspur verification code is 482913. It expires in 5 min', '482913'],
    ['Larkspur: use 482913 to verify your acc', '482913'],
    ['【云帆银行】您正在登录手机银行，验证码482913，5分', '482913'],
    ['482913 is your Larkspur co', null],
  ])('reads the truncated %j', (text, code) => {
    expect(valueIn(text)).toBe(code);
  });

  it.each(['482913', ' 482913 ', '482 913', '[Larkspur] 482913', 'Larkspur: 482913', '<#> 482913'])(
    'takes %j, a code alone',
    (text) => {
      expect(valueIn(text)).toBe('482913');
    },
  );

  it.each(['', ' ', 'Hello', '🎉', '\u200e', '123', '+37120000001', '12:30', '€ 500'])(
    'finds nothing in %j',
    (text) => {
      expect(findCode(text)).toBeNull();
    },
  );

  it('looks at 10,000 characters', () => {
    const code = 'Your verification code is 482913.';
    expect(valueIn(`${'a '.repeat(4_950)}${code}`)).toBe('482913');
    expect(valueIn(`${'a '.repeat(5_000)}${code}`)).toBeNull();
  });

  it('is surer of a code beside its name than of one far from it', () => {
    const near = findCode('Your verification code is 482913')?.confidence ?? 0;
    const far = findCode('Use 482913 when you want to log in')?.confidence ?? 0;
    expect(near).toBeGreaterThan(0.9);
    expect(far).toBeLessThan(near);
    expect(far).toBeGreaterThanOrEqual(0.5);
  });
});

describe('examineText', () => {
  it('shows every candidate with its evidence and the decision', () => {
    const { code, candidates, threshold, reason } = examineText(
      'The code is 482913. Pay 19.90 EUR. Order 7731905.',
    );
    expect(code?.value).toBe('482913');
    expect(candidates.map(({ value, ruling }) => [value, ruling])).toEqual([
      ['482913', null],
      ['1990', 'amount'],
      ['7731905', null],
    ]);
    const [taken, amount, order] = candidates;
    expect(taken?.evidence).toContainEqual({
      name: 'beside the name of a code',
      words: 'code is',
      weight: 3.5,
    });
    expect(taken?.score).toBeCloseTo(taken?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? NaN, 5);
    expect(amount).toMatchObject({ evidence: [], score: 0 });
    expect(order?.evidence).toContainEqual({
      name: 'labelled as another number',
      words: 'Order',
      weight: -4.5,
    });
    expect(taken?.score).toBeGreaterThanOrEqual(threshold);
    expect(order?.score).toBeLessThan(threshold);
    expect(reason).toBe(`It has ${taken?.score ?? NaN} points, more than any other, and needs ${threshold}.`);
  });

  it('says why nothing was taken', () => {
    expect(examineText('Hello there').reason).toBe('Nothing in the text could be a code.');
    expect(examineText('See you at gate 4711').reason).toMatch(
      /^The best candidate has -?[\d.]+ points and needs 3\.$/,
    );
  });
});

describe('markedCode', () => {
  it.each([
    ['as it stands there', 'Ask Bo for 482913.', '482913', '482913', '482913'],
    ['typed without its groups', 'Ask Bo for 482-913.', '482913', '482913', '482-913'],
    ['typed in groups, in other digits', 'Ask Bo for ٤٨٢٩١٣.', '482 913', '482913', '٤٨٢٩١٣'],
    ['in another letter case', 'Bo has K7f-2qX', 'k7F2QX', 'K7f2qX', 'K7f-2qX'],
    ['with signs in it', 'Temporary: aB3$xyZ!', 'aB3$xyZ!', 'aB3$xyZ!', 'aB3$xyZ!'],
    ['beside words of another script', '您的482913请', '482913', '482913', '482913'],
    ['not within a longer number first', '+371 24829130, ask for 482913', '482913', '482913', '482913'],
    ['as a part of a word where it stands nowhere else', 'G482913', '482913', '482913', '482913'],
  ])('finds it %s', (_, text, marked, value, written) => {
    const code = markedCode(text, marked);
    expect(code).toMatchObject({ value, kind: 'otp', marked: true });
    expect(text.slice(code?.start, code?.end)).toBe(written);
    const before = text[(code?.start ?? 0) - 1] ?? '';
    if (text.includes(' ask')) expect(before).toBe(' ');
  });

  it.each([
    ['what does not stand there', 'Ask Bo for 482913.', '482914'],
    ['what is too short', 'Ask Bo for 48.', '48'],
    ['signs only', 'Ask Bo … --- …', '---'],
    ['what is split by other words', 'Ask 482 or 913', '482913'],
    ['what is too long', 'A'.repeat(50), 'A'.repeat(50)],
  ])('finds no %s', (_, text, marked) => {
    expect(markedCode(text, marked)).toBeNull();
  });

  it('says how long it holds', () => {
    const text = 'Bo says 482913, valid for 5 minutes';
    expect(markedCode(text, '482913')?.validFor).toBe(5 * MINUTE);
  });
});
