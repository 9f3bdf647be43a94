import { expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createLogThrottle, describeError } from '../../src/observability/log.ts';

it('describes where an exception was thrown, and nothing that it quotes', () => {
  const error = Object.assign(new SyntaxError('Unexpected token in\n    at code 730264\nof Ilze'), {
    code: 'ERR_X',
  });
  const { type, code, at } = describeError(error);
  expect([type, code]).toEqual(['SyntaxError', 'ERR_X']);
  expect(at[0]).toContain('log.test.ts');
  expect(at.join('\n')).not.toMatch(/730264|Ilze/);
});

it('leaves out the stack if the message cannot be separated from it', () => {
  const error = new Error('first');
  expect(error.stack).toContain('first');
  error.message = 'second';
  expect(describeError(error)).toEqual({ type: 'Error', at: [] });
});

it.each(['730264', null, 7])('describes no more than the type of %j', (thrown) => {
  expect(describeError(thrown)).toEqual({ type: typeof thrown, at: [] });
});

it('logs a kind once a minute, with the number of lines suppressed', () => {
  let now = HOUR;
  const throttle = createLogThrottle(() => now);
  expect([throttle('a'), throttle('a'), throttle('b'), throttle('a')]).toEqual([0, null, 0, null]);
  now += MINUTE;
  expect([throttle('a'), throttle('a'), throttle('b')]).toEqual([2, null, 0]);
});

it('keeps logging after the clock was set back, and forgets the oldest kinds', () => {
  let now = HOUR;
  const throttle = createLogThrottle(() => now);
  throttle('a');
  now -= 30 * MINUTE;
  expect(throttle('a')).toBe(0);
  for (let n = 0; n < 2_000; n++) throttle(`kind ${n}`);
  now += SECOND;
  expect(throttle('a')).toBe(0);
});
