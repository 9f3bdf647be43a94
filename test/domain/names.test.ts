import { expect, it } from 'vitest';
import { nearest } from '../../src/domain/names.ts';

it.each([
  ['sendr', ['sender', 'send', 'text'], 'sender'],
  ['tiem', ['time', 'text'], 'time'],
  ['EVENT', ['event', 'previous'], 'event'],
  ['forgetafter', ['forget_after', 'template'], 'forget_after'],
  ['colour', ['sender', 'text'], null],
  ['', ['a', 'text'], 'a'],
  ['x', [], null],
])('%s of %j is %s', (written, names, expected) => expect(nearest(written, names)).toBe(expected));
