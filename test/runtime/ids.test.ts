import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsWith, firstIdAt, formatId, idOf, partsOfId, readIdEnding } from '../../src/domain/id.ts';
import { createIds } from '../../src/runtime/ids.ts';

const NOW = Date.UTC(2026, 2, 2, 12);

it('ids grow, also while the clock stands still or goes back', () => {
  let now = NOW;
  const nextId = createIds({ clock: () => now, instance: 0, last: 0 });
  const ids = [nextId(), nextId()];
  now -= 5_000;
  ids.push(nextId());
  expect(ids).toEqual([0, 1, 2].map((n) => firstIdAt(NOW) + n));
});

it('borrows from the next milliseconds what one has no more of', () => {
  const nextId = createIds({ clock: () => NOW, instance: 3, last: 0 });
  const ids = Array.from({ length: 300 }, nextId);
  expect(new Set(ids).size).toBe(300);
  expect(ids.map(partsOfId).every(({ instance }) => instance === 3)).toBe(true);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(partsOfId(ids[299] ?? 0).tick - partsOfId(ids[0] ?? 0).tick).toBe(2);
});

it('goes on behind what is stored, whichever instance made it', () => {
  const last = idOf({ tick: 2 ** 40, instance: 31, sequence: 5 });
  const first = createIds({ clock: () => NOW, instance: 2, last })();
  expect(first).toBeGreaterThan(last);
  expect(partsOfId(first).instance).toBe(2);
});

it('instances never make the same id, nor one that is no exact number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 600 }), (turns) => {
      const makers = Array.from({ length: 32 }, (_, instance) =>
        createIds({ clock: () => NOW, instance, last: 0 }),
      );
      const ids = turns.map((turn) => makers[turn]?.() ?? NaN);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every(Number.isSafeInteger)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

describe('the text of an id', () => {
  it('is 11 characters that sort as the ids do, and reads back', () => {
    const ids = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const [one, other] = [formatId(a), formatId(b)];
        expect(one).toMatch(/^[0-9A-HJKMNP-TV-Z]{11}$/);
        expect(readIdEnding(one)?.value).toBe(a);
        expect(one < other).toBe(a < b);
      }),
    );
  });

  it.each([
    ['01', { value: 1, modulus: 1_024 }],
    ['oL', { value: 1, modulus: 1_024 }],
    ['z-Z', { value: 1_023, modulus: 1_024 }],
    ['', null],
    ['u', null],
    ['1.2', null],
    ['012345678901', null],
    ['ZZZZZZZZZZZ', null],
  ])('reads the ending %j as %j', (written, ending) => {
    expect(readIdEnding(written)).toEqual(ending);
  });

  it('knows an id by its last characters', () => {
    const id = idOf({ tick: 123_456_789, instance: 7, sequence: 9 });
    const ending = readIdEnding(formatId(id).slice(-4));
    expect(endsWith(id, ending)).toBe(true);
    expect(endsWith(id + 1, ending)).toBe(false);
  });
});
