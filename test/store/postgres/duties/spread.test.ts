import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyOf, type Duty } from '../../../../src/store/contract/ownership.ts';
import { spread, type Able } from '../../../../src/store/postgres/duties/spread.ts';

const DUTIES: readonly Duty[] = ['clock', ...Array.from({ length: 9 }, (_, n) => dutyOf(`bot-${n}`))];
const could = (duties: readonly Duty[], senders: Able['senders'] = {}): Able => ({ duties, senders });
const relays = (...names: string[]) => new Map(names.map((name) => [name, could(DUTIES)]));
const NOBODY = new Map<Duty, string>();

function loads(plan: ReadonlyMap<Duty, string>): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const name of plan.values()) counted[name] = (counted[name] ?? 0) + 1;
  return counted;
}

function moves(before: ReadonlyMap<Duty, string>, after: ReadonlyMap<Duty, string>): number {
  return [...after].filter(([duty, name]) => before.get(duty) !== name).length;
}

describe('the spread of duties', () => {
  it('gives each relay as many as the others, or one more', () => {
    expect(loads(spread(relays('a'), NOBODY))).toEqual({ a: 10 });
    expect(loads(spread(relays('a', 'b', 'c'), NOBODY))).toEqual({ a: 4, b: 3, c: 3 });
  });

  it('moves no more than it must when one joins or leaves', () => {
    const one = spread(relays('a'), NOBODY);
    const two = spread(relays('a', 'b'), one);
    expect(loads(two)).toEqual({ a: 5, b: 5 });
    expect(moves(one, two)).toBe(5);
    const three = spread(relays('a', 'b', 'c'), two);
    expect(moves(two, three)).toBe(3);
    const left = spread(relays('a', 'c'), three);
    expect(loads(left)).toEqual({ a: 5, c: 5 });
    expect(moves(three, left)).toBe(loads(three)['b']);
  });

  it('gives a duty only to those that could do it', () => {
    const uneven = new Map([
      ['a', could(DUTIES)],
      ['b', could(DUTIES.slice(0, 2))],
      ['c', could([])],
    ]);
    const plan = spread(uneven, new Map(DUTIES.map((duty) => [duty, 'c'])));
    expect(plan.size).toBe(DUTIES.length);
    for (const [duty, name] of plan) expect(uneven.get(name)?.duties).toContain(duty);
    expect(loads(plan)).toEqual({ a: 8, b: 2 });
  });

  it('gives one of the accounts only that a destination has by different configs, and leaves it where it is', () => {
    const [former, next] = [dutyOf('former'), dutyOf('next')];
    const old = could([former], { team: former, ops: former });
    // A bot of its own for the team; the other chat is as it was.
    const fresh = could([former, next], { team: next, ops: former });
    const both = new Map([
      ['a', old],
      ['b', fresh],
    ]);
    expect(spread(both, NOBODY)).toEqual(new Map([[former, 'a']]));
    expect(spread(both, new Map([[next, 'b']]))).toEqual(
      new Map([
        [former, 'b'],
        [next, 'b'],
      ]),
    );
    const crossed = new Map([
      [former, 'a'],
      [next, 'b'],
    ]);
    expect(spread(both, crossed)).toEqual(new Map([[former, 'a']]));
    expect(spread(new Map([['b', fresh]]), crossed).get(next)).toBe('b');
  });

  it('is even and settled whoever could do what, and whoever has what', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    const some = fc.subarray([...DUTIES]);
    fc.assert(
      fc.property(
        fc.record({ a: some, b: some, c: some }),
        fc.array(fc.constantFrom(...names), { minLength: 10, maxLength: 10 }),
        (lists, had) => {
          const who = new Map(Object.entries(lists).map(([name, duties]) => [name, could(duties)]));
          const plan = spread(who, new Map(DUTIES.map((duty, n) => [duty, had[n] ?? 'd'])));
          const counts = loads(plan);
          for (const duty of DUTIES) {
            const able = [...who].filter(([, { duties }]) => duties.includes(duty)).map(([name]) => name);
            const owner = plan.get(duty);
            if (owner === undefined) expect(able).toEqual([]);
            else {
              expect(able).toContain(owner);
              for (const other of able) expect((counts[owner] ?? 0) - (counts[other] ?? 0)).toBeLessThan(2);
            }
          }
          expect(spread(who, plan)).toEqual(plan);
        },
      ),
    );
  });
});
