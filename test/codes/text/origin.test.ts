import { describe, expect, it } from 'vitest';
import { examineText, findCode } from '../../../src/codes/find-code.ts';

describe('an origin-bound code', () => {
  it('is taken from the last line, with its domain', () => {
    const text = 'Your Larkspur code is 482913.\n\n@larkspur.example #482913';
    const code = findCode(text);
    expect(code).toMatchObject({
      value: '482913',
      kind: 'otp',
      origin: { domain: 'larkspur.example', embedded: null },
      otherDomain: null,
      confidence: 1,
    });
    expect(text.slice(code?.start, code?.end)).toBe('482913');
    expect(code?.start).toBe(text.lastIndexOf('482913'));
    expect(examineText(text).reason).toBe('The last line binds the code to larkspur.example.');
  });

  it.each([
    ['@shop.example #482913 @pay.example', 'pay.example'],
    ['@shop.example #482913 %pay.example', 'pay.example'],
    ['@Shop.Example #482913 %Pay.Example', 'pay.example'],
    ['@shop.example #482913', null],
  ])('knows the embedded origin of %j', (line, embedded) => {
    expect(findCode(`Code 482913\n${line}`)?.origin).toEqual({ domain: 'shop.example', embedded });
  });

  it.each([
    ['letters and digits, case kept', '@shop.example #x7Kq-2M', 'x7Kq-2M'],
    ['a blank line behind', '@shop.example #4829\n\n', '4829'],
    ['a carriage return', 'Hello\r\n@shop.example #4829\r\n', '4829'],
    ['another number in the text', 'Card 4471: 12.50 EUR, PIN 7731\n@shop.example #4829', '4829'],
    ['an invisible mark around it', 'Hello\n@shop.example #4829', '4829'],
  ])('reads %s', (_what, text, value) => {
    expect(findCode(text)).toMatchObject({ value, origin: { domain: 'shop.example' } });
  });

  it.each([
    'Your code is 482913 @shop.example',
    'Follow @larkspur #482913',
    'mail@shop.example #482913 is the ticket',
    '@shop.example # 482913',
    '@shop.example #482913 and more',
  ])('is not seen in %j', (text) => {
    expect(findCode(text)?.origin ?? null).toBeNull();
  });

  it.each([
    ['a strange domain', 'Log in at shop-login.example: 482913\n@shop.example #482913', 'shop-login.example'],
    ['a strange link', 'Go to https://evil.example/x?c=1\n@shop.example #482913', 'evil.example'],
    ['a strange mail address', 'Write to help@other.example\n@shop.example #482913', 'other.example'],
    ['its own domain', 'Log in at shop.example\n@shop.example #482913', null],
    ['a domain below it', 'Log in at www.shop.example or id.shop.example/x\n@shop.example #482913', null],
    ['the domain above it', 'Log in at shop.example\n@id.shop.example #482913', null],
    ['the embedded domain', 'Pay at pay.example\n@shop.example #482913 @pay.example', null],
    ['a domain that only ends alike', 'See notshop.example\n@shop.example #482913', 'notshop.example'],
    ['no domain', 'Code 482913\n@shop.example #482913', null],
  ])('warns of %s', (_what, text, otherDomain) => {
    expect(findCode(text)?.otherDomain).toBe(otherDomain);
  });
});

it('tells of no other domain where the code is bound to none', () => {
  expect(findCode('Your code is 482913. See shop.example')).toMatchObject({
    origin: null,
    otherDomain: null,
  });
});
