import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/rules/fold.ts';
import { compileGlob } from '../../src/rules/glob.ts';
import { compilePattern, type Pattern } from '../../src/rules/pattern.ts';
import { valueOf, type Syntax } from '../../src/rules/value.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

function compiled(syntax: Syntax, written: string): Pattern {
  const pattern = compilePattern(syntax, written);
  if ('problem' in pattern) throw new Error(pattern.problem);
  return pattern;
}

const matches = (syntax: Syntax, written: string, value: string): boolean =>
  compiled(syntax, written).test(valueOf(syntax, value));

describe('patterns of names', () => {
  it.each([
    ['Google', 'google', true],
    ['Google', 'Google Ads', false],
    ['HSBC*', 'hsbc uk', true],
    ['HSBC*', 'my hsbc', false],
    ['*bank', 'Citibank', true],
    ['*', '', true],
    ['/^Bank/', 'Bank of X', true],
    ['/^bank/', 'Bank of X', false],
    ['/^bank/i', 'Bank of X', true],
    ['1-2', '12', false],
    ['/x', '/x', true],
  ])('%s on %s: %s', (written, value, expected) => expect(matches('name', written, value)).toBe(expected));
});

describe('patterns of numbers', () => {
  it.each([
    ['+371 2000-0001', '37120000001', true],
    ['37120000001', '+37120000001', true],
    ['37120000001', '0037120000001', false],
    ['Google', 'GOOGLE', true],
    ['H-B', 'HB', false],
    ['+371*', '37120000001', true],
    ['371*', '37120000001', true],
    ['+371*', '+37120000001', true],
    ['371*', '+37120000001', false],
    ['+371*', '371 20000001', false],
    ['/^\\+4479/', '447900000001', true],
    ['/^4479/', '447900000001', true],
    ['/^4479/', '+447900000001', false],
    ['/^\\+Google/', 'Google', false],
  ])('%s on %s: %s', (written, value, expected) => expect(matches('number', written, value)).toBe(expected));
});

describe('patterns of texts', () => {
  it.each([
    ['casino', 'Best CASINO in town', true],
    ['casino', 'cas ino', false],
    ['ВАШ КОД', 'Это ваш код: 11', true],
    ['Your code*', 'your code is 1', true],
    ['Your code*', 'Hi, your code is 1', false],
    ['*code*is*', 'the code\nthat is', true],
    ['/\\bloan\\b/i', 'A Loan!', true],
    ['/^b/m', 'a\nb', true],
    ['/a.b/s', 'a\nb', true],
    ['/a.b/', 'a\nb', false],
    ['/code\\/pin/', 'code/pin', true],
  ])('%s on %s: %s', (written, value, expected) => expect(matches('text', written, value)).toBe(expected));

  it('sees the first 10,000 characters', () => {
    expect(matches('text', 'end', `${'x'.repeat(9_997)}end`)).toBe(true);
    expect(matches('text', 'end', `${'x'.repeat(9_998)}end`)).toBe(false);
    expect(matches('text', '/end/', `${'x'.repeat(9_998)}end`)).toBe(false);
    expect(matches('text', '*end', `${'x'.repeat(9_998)}end`)).toBe(false);
  });
});

describe('named groups', () => {
  it('are those of the first match, without the ones that took no part', () => {
    const pattern = compiled('text', '/(?<code>\\d{4})(?P<rest>x)?/');
    expect(pattern.groups?.(valueOf('text', 'a 1234 5678'))).toEqual({ code: '1234' });
  });

  it('come from the form of a number that matched', () => {
    const pattern = compiled('number', '/^\\+(?<country>44|371)/');
    expect(pattern.groups?.(valueOf('number', '37120000001'))).toEqual({ country: '371' });
  });

  it('are null where there are none', () => expect(compiled('text', '/a/').groups).toBeNull());
});

describe('what is refused', () => {
  it.each([
    ['', 'an empty pattern: write what the value must be'],
    ['//', 'an empty regular expression matches everything; leave the condition out instead'],
    [
      '/a/g',
      'the flag g is not needed here: leave it out; to look for a text with slashes write them as \\/ within /…/',
    ],
    [
      '/usr/bin',
      'unknown flag b: there are i (letter case does not count), m (^ and $ at each line), s (. takes line ends); ' +
        'to look for a text with slashes write them as \\/ within /…/',
    ],
  ])('%s', (written, problem) => expect(compilePattern('text', written)).toEqual({ problem }));
});

it('globs agree with the regular expressions that they stand for', () => {
  const glob = fc.string({ unit: fc.constantFrom('a', 'B', '*', '.'), maxLength: 8 });
  const value = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 10 });
  fc.assert(
    fc.property(glob, value, (written, text) => {
      const source = fold(written).replaceAll('.', '\\.').replaceAll('*', '.*');
      expect(compileGlob(written).test(text)).toBe(new RegExp(`^${source}$`, 's').test(text));
    }),
    { numRuns: 1_000 },
  );
});

it('takes linear time on a text that would send a backtracking engine astray', () => {
  const hostile = valueOf('text', `${'a'.repeat(9_999)}!`);
  const taken = cpuTimeOf(() => {
    for (const pattern of ['/^(a+)+$/', '/(a|aa)+b?$/', '*a*a*a*a*b'])
      expect(compiled('text', pattern).test(hostile)).toBe(false);
  });
  expect(taken).toBeLessThan(1_000);
});
