import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/domain/network.ts';
import { compileAccess, mayPostFrom, recognise } from '../../../src/http/report/access.ts';

const access = compileAccess({
  gateways: {
    office: {
      tokens: ['first-token-of-office', 'second-token-of-office'],
      allow: ['192.168.1.44', 'fd00::/8'],
    },
    depot: { tokens: ['the-token-of-the-depot'], allow: [] },
  },
  trustProxy: ['10.0.0.1'],
  bodyLimit: 1_000,
});

describe('a gateway is recognised by its name and its token', () => {
  it.each([
    ['office', 'first-token-of-office', 'office'],
    ['office', 'second-token-of-office', 'office'],
    ['depot', 'the-token-of-the-depot', 'depot'],
    ['depot', 'first-token-of-office', undefined],
    ['office', 'first-token-of-offic', undefined],
    ['office', 'First-token-of-office', undefined],
    ['office', '', undefined],
    ['OFFICE', 'first-token-of-office', undefined],
    ['', '', undefined],
    ['constructor', 'first-token-of-office', undefined],
  ])('%j and %j: %j', (name, token, expected) => {
    expect(recognise(access, name, token)?.name).toBe(expected);
  });

  it('compares equally often whoever is asked for', () => {
    const lengths = [...access.gateways.values(), access.stranger].map(({ digests }) => digests.length);
    expect(lengths).toEqual([2, 2, 2]);
  });

  it('keeps no token', () => {
    expect(JSON.stringify([...access.gateways])).not.toContain('token-of');
  });
});

it.each([
  ['office', '192.168.1.44', true],
  ['office', '::ffff:192.168.1.44', true],
  ['office', 'fd12::1', true],
  ['office', '192.168.1.45', false],
  ['office', 'gone', false],
  ['depot', '203.0.113.9', true],
  ['depot', 'gone', true],
])('%s may post from %s: %s', (name, address, may) => {
  const gateway = access.gateways.get(name);
  expect(gateway && mayPostFrom(gateway, () => parseAddress(address))).toBe(may);
});

it('refuses an allow list that is none', () => {
  const settings = {
    gateways: { office: { tokens: ['x'], allow: ['office.lan'] } },
    trustProxy: false,
    bodyLimit: 1,
  } as const;
  expect(() => compileAccess(settings)).toThrow(new RangeError('not an IP address or network: office.lan'));
});
