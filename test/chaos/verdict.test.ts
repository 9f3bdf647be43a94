import { describe, expect, it } from 'vitest';
import type { Sent } from '../../bench/chaos/gateways.ts';
import { inspect, problemsOf, type Arrival, type ChaosResult } from '../../bench/chaos/verdict.ts';

const fresh = (...numbers: number[]): Arrival => numbers.map((number) => ({ number, marked: false }));
const marked = (...numbers: number[]): Arrival => numbers.map((number) => ({ number, marked: true }));

/** One after the other, each acknowledged before the next was begun. */
const INTAKE: readonly Sent[] = [1, 2, 3].map((number) => ({
  number,
  begunAt: number * 10,
  acknowledgedAt: number * 10 + 5,
}));
const SOUND = { expected: 3, messages: 3, lost: [], unmarked: [], disordered: [], repeated: 0, ordered: 3 };
const always = (): boolean => true;

describe('the inspection of what arrived', () => {
  it.each([
    ['everything in order', [fresh(1), fresh(2), fresh(3)], {}],
    ['one lost', [fresh(1), fresh(3)], { messages: 2, lost: [2], ordered: 2 }],
    ['one repeated, and marked', [fresh(1), fresh(2), marked(1), fresh(3)], { messages: 4, repeated: 1 }],
    [
      'one repeated without a mark',
      [fresh(1), fresh(1), fresh(2), fresh(3)],
      { messages: 4, repeated: 1, unmarked: [1] },
    ],
    [
      'one repeated without a mark beside another that has one',
      [fresh(1), fresh(2), [...marked(2), ...fresh(1)], fresh(3)],
      { messages: 4, repeated: 2, unmarked: [1] },
    ],
    ['one late', [fresh(2), fresh(3), fresh(1)], { disordered: [1] }],
    ['the newest first within a message', [fresh(3, 2, 1)], { messages: 1 }],
    ['one late, in a message with others', [fresh(1), fresh(3), fresh(2)], { disordered: [2] }],
    ['a message without an SMS', [[], fresh(1), fresh(2), fresh(3)], {}],
  ])('knows %s', (_name, arrivals, faults) => {
    expect(inspect(arrivals, INTAKE, always)).toEqual({ ...SOUND, ...faults });
  });

  it('asks for no order between two that were in flight at the same time', () => {
    const together = INTAKE.map((one) => ({ ...one, acknowledgedAt: 100 }));
    expect(inspect([fresh(3), fresh(1), fresh(2)], together, always).disordered).toEqual([]);
  });

  it('asks for none in a lane that keeps none, and leaves the other lanes out of that', () => {
    expect(inspect([fresh(3), fresh(2), fresh(1)], INTAKE, (number) => number !== 3)).toEqual({
      ...SOUND,
      disordered: [1],
      ordered: 2,
    });
    expect(inspect([fresh(3), fresh(1), fresh(2)], INTAKE, null)).toEqual({ ...SOUND, ordered: null });
  });
});

describe('the verdict on a run', () => {
  const result: ChaosResult = {
    acknowledged: 3,
    retries: 1,
    unanswered: 0,
    felt: { '429': { webhook: 1, Slack: 0 }, SIGKILL: { relay: 2 } },
    floods: { Slack: 0 },
    destinations: { chat: SOUND },
    left: [],
    exitCode: 0,
    crashes: [],
  };
  const chat = (faults: object): Partial<ChaosResult> => ({
    destinations: { chat: { ...SOUND, ...faults } },
  });

  it('has nothing to say about a sound one', () => {
    expect(problemsOf(result)).toEqual([]);
  });

  it.each<[string, Partial<ChaosResult>]>([
    ['chat: 1 lost: 7', chat({ lost: [7] })],
    ['chat: 6 lost: 1, 2, 3, 4, 5 …', chat({ lost: [1, 2, 3, 4, 5, 6] })],
    ['chat: 1 repeated without a mark: 7', chat({ unmarked: [7] })],
    ['chat: 2 out of order: 7, 8', chat({ disordered: [7, 8] })],
    ['chat: nothing had to arrive', chat({ expected: 0 })],
    ['chat: nothing had to keep an order', chat({ ordered: 0 })],
    ['no destination was looked at', { destinations: {} }],
    ['SIGKILL: never felt', { felt: { SIGKILL: { relay: 0 } } }],
    ['no trouble was made', { felt: {} }],
    ['2 SMS were never acknowledged', { unanswered: 2 }],
    [
      'chat: 4 dead in the outbox',
      { left: [{ destination: 'chat', state: 'dead', count: 4, oldest: 1_772_452_800_000 }] },
    ],
    ['the relay ended with 1', { exitCode: 1 }],
    ['the relay ended with null', { exitCode: null }],
    ['the relay ended by itself (1): a mistake', { crashes: ['the relay ended by itself (1): a mistake'] }],
  ])('says "%s"', (problem, change) => {
    expect(problemsOf({ ...result, ...change })).toEqual([problem]);
  });
});
