import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/rules/fold.ts';
import { requiredLiterals } from '../../src/rules/index/regex-literals.ts';
import { compileRegex } from '../../src/rules/regex.ts';

describe('required literals', () => {
  it.each([
    ['code', [['code']]],
    ['(a|b)c', [['ac', 'bc']]],
    ['\\bCode\\b.*x17', [['code'], ['x17']]],
    ['foo(?:bar)?baz', [['foobarbaz', 'foobaz']]],
    ['a+b', [['a'], ['b']]],
    ['(foo|bar|)', []],
    ['[kK]ey\\d+end', [['key'], ['end']]],
    ['x{2,3}yy', [['yy'], ['x']]],
    ['x{0,3}yy', [['yy']]],
    ['(?:abc){2}', [['abc']]],
    ['^\\+4479', [['+4479']]],
    ['ab(?i)*', []],
    ['a|b|\\d', []],
    ['foo\\.bar$', [['foo.bar']]],
    ['\\Qa.b\\E', []],
    ['[^a]bc', [['bc']]],
    ['[[:alpha:]]]x', [[']x']]],
    ['\\x41bc', [['bc']]],
    ['\\pLbc\\p{Greek}', [['bc']]],
    ['(?i:Otp|PIN) (?P<code>\\d+)', [['otp ', 'pin ']]],
    ['a😀bc', [['bc'], ['a']]],
    ['验证码', [['验证码']]],
  ])('%s', (source, literals) => expect(requiredLiterals(source)).toEqual(literals));
});

/** Regular expressions of all that the syntax has, over few characters, so that they often match. */
const { expression } = fc.letrec<{ expression: string; branch: string; piece: string; atom: string }>(
  (tie) => ({
    expression: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|')),
    branch: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
    piece: fc
      .tuple(
        tie('atom'),
        fc.constantFrom('', '', '', '', '?', '*', '+', '+?', '{2}', '{1}', '{0,2}', '{1,}', '{01}', '{'),
      )
      .map(([atom, repeat]) => atom + repeat),
    atom: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'B', 'k', 's', 'é', 'ß', '😀', '-', ']', '}', '\ufffd', 'Σ'),
      fc.constantFrom(
        '.',
        '^',
        '$',
        '\\b',
        '\\B',
        '\\A',
        '\\z',
        '\\d',
        '\\w',
        '\\S',
        '\\pL',
        '\\p{Lu}',
        '\\n',
      ),
      fc.constantFrom('\\.', '\\x61', '\\x{6b}', '\\141', '\\Qa*\\E', '(?i)', '(?-i)', '(?s)', '(?U)'),
      fc.constantFrom(
        '[ab]',
        '[kK]',
        '[^a]',
        '[]a]',
        '[a-c]',
        '[[:alpha:]]',
        '[\\]s]',
        '[\\x{61}b]',
        '[😀a]',
      ),
      fc
        .tuple(fc.constantFrom('(', '(?:', '(?i:', '(?i-s:', '(?P<n>', '(?<m>'), tie('expression'))
        .map(([open, inner]) => `${open}${inner})`),
    ),
  }),
);

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'A',
    'b',
    'B',
    'k',
    '\u212a',
    's',
    'ſ',
    'é',
    'É',
    'ß',
    'ẞ',
    '😀',
    '\ud83d',
    '-',
    ']',
    '.',
    'ς',
    'σ',
    '\n',
    '{',
    '01}',
  ),
  maxLength: 8,
});

it('matches as RE2 does without the literals, whatever the expression', () => {
  let compared = 0;
  let matched = 0;
  fc.assert(
    fc.property(
      expression,
      fc.constantFrom('', 'i', 's', 'ims'),
      fc.array(text, { minLength: 4 }),
      (source, flags, texts) => {
        const regex = compileRegex(source, flags);
        if ('problem' in regex) return;
        const plain = RE2JS.compile(flags === '' ? source : `(?${flags})${source}`);
        for (const one of texts) {
          const expected = plain.test(one);
          expect(regex.test(one, fold(one))).toBe(expected);
          compared++;
          if (expected && regex.literals.length > 0) matched++;
        }
      },
    ),
    { numRuns: 2_000 },
  );
  // The property says something only where there were literals to be wrong about.
  expect(matched).toBeGreaterThan(60);
  expect(compared).toBeGreaterThan(5_000);
});

describe('what RE2 cannot do', () => {
  it.each([
    ['a(?=b)', '`(?=` at character 2: lookahead; match the whole stretch, or put the other half into `not`'],
    ['(?!a)b', '`(?!` at character 1: lookahead; match the whole stretch, or put the other half into `not`'],
    [
      'x(?<!a)b',
      '`(?<!` at character 2: lookbehind; match the text before it too, and name the part that you need: (?<name>…)',
    ],
    ['(a)\\1', '`\\1` at character 4: a backreference; write the repeated part out'],
    ['(?<q>a)\\k<q>', '`\\k<q>` at character 8: a backreference; write the repeated part out'],
    ['\\d++', '`++` at character 3: a possessive quantifier; leave the + away, RE2 never backtracks'],
    ['a{2,3}+', '`{2,3}+` at character 2: a possessive quantifier; leave the + away, RE2 never backtracks'],
    ['(?>a)', '`(?>` at character 1: an atomic group; a plain group (?:…) does, RE2 never backtracks'],
    ['(?(1)a)', '`(?(` at character 1: a condition; write both cases out: (?:…|…)'],
    [
      '\\u0041',
      '`\\u0041` at character 1: this form of a character; write \\x{…} with its hexadecimal number',
    ],
    ['end\\Z', '`\\Z` at character 4: write \\z for the end of the text'],
    ['[(?=]x\\R', '`\\R` at character 7: write \\r?\\n'],
    ['(?i)(?#c)a', '`(?#` at character 5: a comment; put it into the YAML'],
    ['(?x)a b', '`(?x)` at character 1: the flag x; write the expression without blanks and comments'],
  ])('%s', (source, problem) => {
    expect(compileRegex(source, '')).toEqual({ problem: `RE2 does not know ${problem}` });
  });

  it.each([
    ['x[z-a]', ' at character 3, `z-a`: invalid character class range'],
    ['(a', ': missing closing )'],
    ['a)', ': unexpected )'],
    ['[a', ': missing closing ]'],
    ['b|*a', ' at character 3, `*`: missing argument to repetition operator'],
    ['a{2}{1001}', ' at character 5, `{1001}`: invalid repeat count'],
    ['(?<n>a)(?<n>b)', ' at `n`: duplicate capture group name'],
  ])('and mistakes: %s', (source, problem) => {
    expect(compileRegex(source, '')).toEqual({ problem: `bad regular expression${problem}` });
  });
});
