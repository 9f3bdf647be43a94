import { describe, expect, it } from 'vitest';
import { inspect, type Arrival } from '../../bench/chaos/verdict.ts';

const fresh = (...numbers: number[]): Arrival => ({ numbers, marked: false });
const marked = (...numbers: number[]): Arrival => ({ numbers, marked: true });
const gatewayOf = (number: number): number => number % 2;
const SOUND = { lost: [], unmarked: [], disordered: [], repeated: 0 };

describe('the inspection of what arrived', () => {
  it.each([
    ['everything in order', [fresh(1), fresh(2), fresh(3)], {}],
    ['gateways beside each other', [fresh(3), fresh(1 + 1), fresh(5), fresh(4)], { lost: [1] }],
    ['one lost', [fresh(1), fresh(3)], { lost: [2] }],
    ['one repeated, and marked', [fresh(1), fresh(2), marked(1), fresh(3)], { repeated: 1 }],
    ['one repeated without a mark', [fresh(1), fresh(1), fresh(2), fresh(3)], { repeated: 1, unmarked: [1] }],
    ['one late', [fresh(2), fresh(3), fresh(1)], { disordered: [1] }],
    ['the newest first within a message', [fresh(3, 1), fresh(2)], {}],
  ])('knows %s', (_name, arrivals, faults) => {
    expect(inspect(arrivals, [1, 2, 3], true, gatewayOf)).toEqual({ ...SOUND, ...faults });
  });

  it('asks for no order where there is none', () => {
    expect(inspect([fresh(3), fresh(1), fresh(2)], [1, 2, 3], false, gatewayOf)).toEqual(SOUND);
  });
});
