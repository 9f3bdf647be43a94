import { expect, it } from 'vitest';
import { ago, number, time, type Look } from '../../../src/http/dashboard/look.ts';
import { lookOf } from '../../../src/http/dashboard/show.ts';
import { MINUTE } from '../../../src/domain/time.ts';

const NOW = Date.UTC(2026, 2, 2, 12, 4, 5);
const LOOK: Look = { zone: 'Europe/Riga', locale: 'en-GB', now: NOW };
const textOf = (html: { toString: () => string }): string => html.toString().replace(/<[^>]*>/g, '');

it('writes a moment in the zone of the reader, the exact one in the title', () => {
  expect(time(LOOK, NOW - MINUTE).toString()).toBe(
    '<time datetime="2026-03-02T12:03:05.000Z" title="2 Mar 2026, 14:03:05.000 EET">14:03</time>',
  );
});

it.each([
  [NOW - 20 * 60 * MINUTE, '1 Mar, 18:04'],
  [NOW - 400 * 24 * 60 * MINUTE, '26 Jan 2025, 14:04'],
])('adds the day where it is another one', (at, text) => {
  expect(textOf(time(LOOK, at))).toBe(text);
});

it.each([
  [4_000, '4 s ago'],
  [-1_000, '0 s ago'],
  [90_000, '1 min ago'],
  [3 * 3_600_000, '3 h ago'],
  [49 * 3_600_000, '2 d ago'],
])('says how long ago it was', (before, text) => {
  expect(textOf(ago(LOOK, NOW - before))).toBe(text);
});

it('writes numbers by the habits of the reader', () => {
  expect([number(LOOK, 1_204.5), number({ ...LOOK, locale: 'de' }, 1_204.5)]).toEqual(['1,204.5', '1.204,5']);
});

it('takes zone and language from the browser, if there are such', () => {
  const look = (cookie: string, language: string): Look =>
    lookOf({ cookie, 'accept-language': language }, 'Europe/Riga', () => NOW);
  expect(look('a=b; simwire-zone=America%2FNew_York', 'de-AT,en;q=0.5')).toEqual({
    ...{ zone: 'America/New_York', locale: 'de-AT', now: NOW },
  });
  expect(look('simwire-zone=Mars%2FBase', '*')).toEqual({ zone: 'Europe/Riga', locale: 'en', now: NOW });
  expect(look('simwire-zone=%E0%A4%A', '')).toEqual({ zone: 'Europe/Riga', locale: 'en', now: NOW });
});
