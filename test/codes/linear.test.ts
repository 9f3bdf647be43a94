import { expect, it } from 'vitest';
import { examineText, findCode } from '../../src/codes/find-code.ts';

const SMALL = 2_500;
const LARGE = 10_000;
/** Linear growth is 4, quadratic 16. */
const MOST_GROWTH = 9;
const RUNS = 25;
/** Milliseconds below which a time says nothing. */
const GRAIN = 0.5;

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'short numbers': '4829 ',
  'numbers joined by marks': '48-29.13,77:',
  'single digits': '1 ',
  'names of codes': 'code ',
  'names and numbers': 'your verification code is 482913 ',
  'Chinese names and numbers': '验证码482913',
  warnings: 'never share your OTP 4829 ',
  links: 'https://a.example/4829 ',
  dots: 'a.',
  'mail addresses': 'a@b.c',
  separators: '-',
  'mixed separators': '-./:, *#@',
  blanks: ' ',
  lines: '\n',
  'bound lines': '@shop.example #4829\nx',
  durations: 'valid for 5 minutes ',
  'letters and digits': 'x7Kq2-',
  brackets: '【（[',
  ligatures: '\ufdfa',
  'invisible marks': '\u200e',
  'phrases cut short': 'one time verificatio ',
};

/** The processor's time, in milliseconds: the wall clock would also count what else runs on the machine. */
const time = (text: string): number => {
  const before = process.cpuUsage();
  findCode(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** The best of several runs of each, in turns: a pause for garbage only adds to it. */
const bestTimes = (one: string, other: string): [number, number] => {
  let best: [number, number] = [Infinity, Infinity];
  for (let i = 0; i < RUNS; i++) best = [Math.min(best[0], time(one)), Math.min(best[1], time(other))];
  return best;
};

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

it.each(Object.entries(HOSTILE))('takes time in proportion to a text of %s', (_what, unit) => {
  const [small, large] = bestTimes(fill(unit, SMALL), fill(unit, LARGE));
  expect(large / Math.max(GRAIN, small)).toBeLessThan(MOST_GROWTH);
});

it('looks at no more than 10,000 characters', () => {
  const text = fill('4829 ', 10_000);
  expect(examineText(`${text}${fill('4829 ', 50_000)}`).candidates).toHaveLength(
    examineText(text).candidates.length,
  );
});
