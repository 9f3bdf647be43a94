import { expect, it } from 'vitest';
import { createPasswords, hashPassword } from '../../src/access/passwords.ts';
import { parsePasswordHash } from '../../src/domain/password-hash.ts';
import { LITTLE_WORK } from './people.ts';

// Made by the reference program: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 24
const FOREIGN = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

it('verifies the hashes that it makes, each with a salt of its own', async () => {
  const passwords = createPasswords();
  const hash = await hashPassword('correct horse');
  expect(parsePasswordHash(hash)).toMatchObject({ memory: 19_456, passes: 2, parallelism: 1 });
  expect(await hashPassword('correct horse')).not.toBe(hash);
  expect(await passwords.verify('correct horse', hash)).toBe(true);
  expect(await passwords.verify('correct horsf', hash)).toBe(false);
});

it('verifies the hash of the reference program', async () => {
  expect(await createPasswords().verify('password', FOREIGN)).toBe(true);
});

it('verifies a password that is there as it is, however it was typed', async () => {
  const passwords = createPasswords();
  expect(await passwords.verify('ca\u0301fe latte', 'c\u00e1fe latte')).toBe(true);
  for (const [presented, expected] of [
    ['secret', 'secret2'],
    ['', 'secret'],
    ['secret', null],
    ['', null],
    ['$argon2id$broken', '$argon2id$broken'],
    ['x'.repeat(2_000), 'x'.repeat(2_000)],
  ] as const)
    expect(await passwords.verify(presented, expected)).toBe(false);
});

it('looks at a few at a time, and tells those who would wait for too long', async () => {
  const passwords = createPasswords(LITTLE_WORK);
  const all = await Promise.all(Array.from({ length: 30 }, () => passwords.verify('a', 'a')));
  expect(all.filter((one) => one === true)).toHaveLength(18);
  expect(all.filter((one) => one === 'busy')).toHaveLength(12);
  expect(await passwords.verify('a', 'a')).toBe(true);
});
