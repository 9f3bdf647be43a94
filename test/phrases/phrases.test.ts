import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PHRASES } from '../../src/phrases/phrases.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('phrases.ts'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** Beginnings of keys that are put together where they are used. */
const MADE = ['title_', 'advice_', 'alert_', 'quota_', 'late_', 'digest_', 'quiet_', 'state_'];

it('holds no phrase that nobody says', () => {
  const all = SOURCES.map(({ text }) => text).join('\n');
  const unsaid = Object.keys(PHRASES).filter(
    (key) => !all.includes(`'${key}'`) && !MADE.some((beginning) => key.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});

it('is where the checks of faults have all words from', () => {
  const own = SOURCES.filter(({ file }) => file.startsWith('faults')).flatMap(({ file, text }) =>
    [...text.matchAll(/detail: (?:`[^`]+`|'[^']+')/g)].map(([found]) => `${file}: ${found}`),
  );
  expect(own).toEqual([]);
});
