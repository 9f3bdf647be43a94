import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBounded } from '../../src/runtime/bounded-file.ts';
import { temporaryFolder } from '../support/temporary.ts';

it.each([0, 1, 65_536, 100_000])('reads a file of %i bytes as a whole', (length) => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'x'.repeat(length));
  expect(readBounded(file, 100_000).toString()).toBe('x'.repeat(length));
  expect(readBounded(openSync(file, 'r'), 100_000)).toHaveLength(length);
});

it('refuses what is longer, also what never ends', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'x'.repeat(2_049));
  const tooLong = expect.objectContaining({ code: 'longer than 2 kB' }) as Error;
  for (const path of [file, '/dev/zero', '/dev/urandom'])
    expect(() => readBounded(path, 2_048)).toThrow(tooLong);
});

it.each([
  ['a folder', '/', 'EISDIR'],
  ['nothing', '/no/such/file', 'ENOENT'],
])('says why it cannot read %s', (_, path, code) => {
  expect(() => readBounded(path, 9)).toThrow(expect.objectContaining({ code }) as Error);
});
