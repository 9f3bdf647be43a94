import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../src/rules/pattern-doubts.ts';
import { compilePattern } from '../../src/rules/pattern.ts';
import { valueOf, type Syntax } from '../../src/rules/value.ts';

const matches = (syntax: Syntax, written: string, value: string): boolean => {
  const pattern = compilePattern(syntax, written);
  if ('problem' in pattern) throw new Error(pattern.problem);
  return pattern.test(valueOf(syntax, value));
};

describe('a border of a word in an alphabet that RE2 does not know', () => {
  it.each([
    String.raw`/\bкод\b/i`,
    String.raw`/\bкод/`,
    String.raw`/код\b/`,
    String.raw`/\b(?:bank|код)\b/`,
    String.raw`/\b(код|bank)/`,
    String.raw`/(?:bank|код)\b/`,
    String.raw`/\b[а-я]+ 5/`,
    String.raw`/ [а-я]{4}\b/`,
    String.raw`/\bécole/`,
  ])('is doubted: %s', (written) => {
    expect(doubtOf('text', written)).toContain(String.raw`write (?:^|[^\pL\pN]) before a word`);
  });

  it.each([
    String.raw`/\bcode\b/i`,
    String.raw`/\b\d{6}\b/`,
    String.raw`/код:? \b\d+/`,
    String.raw`/код \bfoo/`,
    '/код/',
  ])('is none: %s', (written) => {
    expect(doubtOf('text', written)).toBeNull();
  });

  it('never is there, but is in the form that is offered', () => {
    const offered = String.raw`/(?:^|[^\pL\pN])код(?:[^\pL\pN]|$)/i`;
    expect(doubtOf('text', offered)).toBeNull();
    for (const text of ['Ваш код 448139', 'КОД: 448139', 'это код']) {
      expect(matches('text', String.raw`/\bкод\b/i`, text)).toBe(false);
      expect(matches('text', offered, text)).toBe(true);
    }
    expect(matches('text', offered, 'кодовое слово')).toBe(false);
  });
});

describe('a regular expression without slashes', () => {
  it.each<[Syntax, string]>([
    ['number', '.*'],
    ['number', '.+'],
    ['number', '^ACME'],
    ['number', String.raw`\+371\d+`],
    ['number', '.*BANK.*'],
    ['name', '(HSBC|Lloyds)'],
    ['name', '[A-Z]+'],
    ['text', '.*code.*'],
    ['text', String.raw`code \d{6}`],
  ])('is doubted: a %s %s', (syntax, written) => {
    expect(doubtOf(syntax, written)).toContain(`between slashes, /${written}/`);
  });

  it.each<[Syntax, string]>([
    ['number', '*'],
    ['number', '+371*'],
    ['number', 'HSBC*'],
    ['number', '*.example.com'],
    ['name', 'Booking.com'],
    ['name', 'office.*a'],
    ['number', '/.*/'],
    ['text', '^_^'],
    ['text', 'Total: 5$'],
    ['text', 'a (b|c) d'],
    ['text', 'wait...'],
  ])('is none: a %s %s', (syntax, written) => {
    expect(doubtOf(syntax, written)).toBeNull();
  });
});

it.each(['code\n448139', 'Your\ncode\nis'])('a line is one with ^ and $: %j', (text) => {
  expect(matches('text', '/^code$/m', text)).toBe(true);
});
