import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/codes/text/fold.ts';
import { ROLES, type Language } from '../../../src/codes/lexicon/language.ts';
import { languages } from '../../../src/codes/languages/index.ts';
import { compileLexicon } from '../../../src/codes/lexicon/compile-lexicon.ts';
import { findPhrases } from '../../../src/codes/lexicon/lexicon.ts';

/** What the phrases found in a text are, and what they mean. */
const found = (data: readonly Language[], text: string): [string, unknown][] => {
  const folded = fold(text);
  return findPhrases(compileLexicon(data), folded).map(({ meaning, start, end }) => [
    text.slice(folded.at[start], folded.at[end]),
    meaning,
  ]);
};

const one: Language = {
  id: 'xx',
  otp: 'one time code, einmalcode*',
  code: 'code',
  pickup: '- straßencode',
  other: 'zip code',
  link: 'is',
  mute: 'code of conduct',
  numerals: { five: 5, "п'ять": 5 },
};

describe('findPhrases', () => {
  it.each([
    ['the longest phrase first', 'zip code', [['zip code', 'other']]],
    ['whatever the case and the accents', 'ÓNE Time CODE', [['ÓNE Time CODE', 'otp']]],
    ['over hyphens, slashes and a broken line', 'one-time\ncode', [['one-time\ncode', 'otp']]],
    ['a hidden word not', 'code of conduct', [['code of conduct', 'mute']]],
    ['a stem with any ending', 'Einmalcodes', [['Einmalcodes', 'otp']]],
    ['numerals', 'five', [['five', 5]]],
    ['numerals over an apostrophe', 'п’ять', [['п’ять', 5]]],
    ['no parts of words', 'barcode codex zipcode', []],
    ['words beside digits', 'code123', [['code', 'code']]],
    [
      'letters that are written as two',
      'STRASSENCODE Straßencode',
      [
        ['STRASSENCODE', 'pickup'],
        ['Straßencode', 'pickup'],
      ],
    ],
    ['no phrase over a paragraph', 'zip\n\n\n\ncode', [['code', 'code']]],
  ])('finds %s', (_what, text, phrases) => {
    expect(found([one], text)).toEqual(phrases);
  });

  it('finds the same again, and what begins like it', () => {
    const lexicon = compileLexicon([{ id: 'xx', otp: 'code word', code: 'code', other: 'co, code words' }]);
    const meanings = (text: string): unknown[] =>
      findPhrases(lexicon, fold(text)).map(({ meaning }) => meaning);
    for (const [text, expected] of [
      ['code', ['code']],
      ['code word', ['otp']],
      ['code words co', ['other', 'other']],
    ] as const) {
      expect(meanings(text)).toEqual(expected);
      expect(meanings(text)).toEqual(expected);
    }
  });

  it('finds phrases inside of unspaced text', () => {
    const data: Language = { id: 'zh', otp: '验证码', enter: '输入', link: '是' };
    expect(found([data], '请输入您的驗證碼是')).toEqual([
      ['输入', 'enter'],
      ['驗證碼', 'otp'],
      ['是', 'link'],
    ]);
  });

  it('finds a word behind a particle that is written with it', () => {
    const data: Language = { id: 'ar', code: 'رمز', clitics: 'ال, وال' };
    expect(found([data], 'الرمز والرمز')).toEqual([
      ['رمز', 'code'],
      ['رمز', 'code'],
    ]);
  });
});

describe('a phrase with two meanings', () => {
  const other: Language = { id: 'yy', money: 'is', otp: 'code', code: 'pin', link: 'on' };

  it('has that of the earlier language', () => {
    expect(found([one, other], 'code')).toEqual([['code', 'code']]);
    expect(found([other, one], 'code')).toEqual([['code', 'otp']]);
  });

  it('has that of the earlier role within one language', () => {
    expect(found([{ id: 'xx', other: 'pin', code: 'pin' }], 'pin')).toEqual([['pin', 'code']]);
  });

  it('is a linking word rather than a count or a currency', () => {
    expect(found([other, one], 'is')).toEqual([['is', 'link']]);
    expect(found([one, other], 'is')).toEqual([['is', 'link']]);
  });
});

it('knows more than thirty languages', () => {
  expect(new Set(languages().map(({ id }) => id.split('-')[0])).size).toBeGreaterThan(30);
});

describe('the language data', () => {
  it('has a star at the end of phrases only', () => {
    const lists = languages().flatMap((language) => ROLES.map((role) => language[role] ?? ''));
    expect(lists.flatMap((list) => list.match(/\*(?!\s*(?:,|$))/g) ?? [])).toEqual([]);
  });

  const folder = new URL('../../../src/codes/languages/', import.meta.url);

  it.each(readdirSync(folder))('keeps its lines short enough to read: %s', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    expect(lines.filter((line) => line.length > 140)).toEqual([]);
  });
});
