import { describe, expect, it } from 'vitest';
import { createGuessing, type Guessing } from '../../src/access/guessing.ts';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';

let now = 0;

function start(): Guessing {
  now = 1_000_000;
  return createGuessing(() => now);
}

const pause = (guessing: Guessing, user: string, client: string): number =>
  Math.max(0, guessing.pauseUntil(user, client) - now);

describe('an address', () => {
  it('has a few wrong passwords free, then pauses that double up to a minute, whomever it tries', () => {
    const guessing = start();
    const pauses = Array.from({ length: 14 }, (_, i) => {
      guessing.wrong(`user${i}`, 'a');
      return pause(guessing, 'somebody', 'a') / SECOND;
    });
    expect(pauses).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(pause(guessing, 'somebody', 'b')).toBe(0);
    now += MINUTE;
    expect(pause(guessing, 'somebody', 'a')).toBe(0);
    now += HOUR;
    guessing.wrong('ana', 'a');
    expect(pause(guessing, 'somebody', 'a')).toBe(0);
  });
});

describe('a user', () => {
  function attacked(): Guessing {
    const guessing = start();
    guessing.right('ana', 'home');
    for (let i = 0; i < 100; i++) guessing.wrong('ana', `address${i}`);
    return guessing;
  }

  it('whom many addresses try is slowed down a little, and not where the right password came from', () => {
    const guessing = attacked();
    expect(pause(guessing, 'ana', 'elsewhere')).toBe(5 * SECOND);
    expect(pause(guessing, 'ben', 'elsewhere')).toBe(0);
    expect(pause(guessing, 'ana', 'home')).toBe(0);
    now += 5 * SECOND;
    expect(pause(guessing, 'ana', 'elsewhere')).toBe(0);
    guessing.right('ana', 'elsewhere');
    guessing.wrong('ana', 'address1');
    expect(pause(guessing, 'ana', 'elsewhere')).toBe(0);
  });

  it('is slowed down by the wrong passwords of an own address too', () => {
    const guessing = attacked();
    for (let i = 0; i < 20; i++) guessing.wrong('ana', 'home');
    expect(pause(guessing, 'ana', 'home')).toBe(MINUTE);
  });

  it('who logs in often from new addresses never waits', () => {
    const guessing = start();
    for (let i = 0; i < 50; i++) {
      expect(pause(guessing, 'ana', `address${i}`)).toBe(0);
      guessing.wrong('ana', `address${i}`);
      guessing.right('ana', `address${i}`);
    }
  });
});
