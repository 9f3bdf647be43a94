import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { endOfCertificate, keyPairProblem } from '../../src/domain/certificate.ts';
import { OTHER_PAIR, PAIR } from '../fakes/certificate.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const locked = privateKey.export({
  type: 'pkcs8',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: 'secret',
});

it.each([
  ['a pair', PAIR, null],
  ['a chain', { ...PAIR, cert: PAIR.cert + OTHER_PAIR.cert }, null],
  ['no certificate', { ...PAIR, cert: 'none' }, ['cert', 'holds no certificate in PEM']],
  ['a key in its place', { ...PAIR, cert: PAIR.key }, ['cert', 'holds no certificate in PEM']],
  ['no key', { ...PAIR, key: '' }, ['key', 'holds no private key in PEM']],
  ['the key of another', { ...PAIR, key: OTHER_PAIR.key }, ['key', 'is not the key of the certificate']],
  ['a locked key', { ...PAIR, key: locked.toString() }, ['key', 'is protected by a passphrase']],
])('of %s finds what is wrong', (_name, pair, expected) => {
  const found = keyPairProblem(pair);
  if (expected === null) expect(found).toBeNull();
  else
    expect(found).toEqual({ of: expected[0], message: expect.stringContaining(expected[1] ?? '') as string });
});

it('knows when it is over', () => {
  expect(new Date(endOfCertificate(PAIR)).getUTCFullYear()).toBe(2126);
});
