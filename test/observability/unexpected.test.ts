import { expect, it } from 'vitest';
import { describeUnexpected } from '../../src/observability/unexpected.ts';

it('tells where an exception came from, and nothing that it quotes', () => {
  const error = Object.assign(new SyntaxError('Unexpected token in\n    at code 730264\nof Ilze'), {
    code: 'ERR_X',
  });
  const { type, code, at } = describeUnexpected(error);
  expect([type, code]).toEqual(['SyntaxError', 'ERR_X']);
  expect(at[0]).toContain('unexpected.test.ts');
  expect(at.join('\n')).not.toMatch(/730264|Ilze/);
});

it('keeps the stack to itself if it cannot tell the message from it', () => {
  const error = new Error('first');
  expect(error.stack).toContain('first');
  error.message = 'second';
  expect(describeUnexpected(error)).toEqual({ type: 'Error', at: [] });
});

it.each(['730264', null, 7])('tells no more than the type of %j', (thrown) => {
  expect(describeUnexpected(thrown)).toEqual({ type: typeof thrown, at: [] });
});
