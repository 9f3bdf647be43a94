import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientKey,
  isWithin,
  parseAddress,
  parseNetwork,
  type Network,
} from '../../../src/domain/network.ts';
import {
  clientOf,
  compileAccess,
  createAuthenticator,
  mayPostFrom,
} from '../../../src/http/report/access.ts';

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
    ['office', 'first-token-of-office', ['office', 1]],
    ['office', 'second-token-of-office', ['office', 2]],
    ['depot', 'the-token-of-the-depot', ['depot', 1]],
    ['depot', 'first-token-of-office', null],
    ['office', 'first-token-of-offic', null],
    ['office', 'First-token-of-office', null],
    ['office', '', null],
    ['OFFICE', 'first-token-of-office', null],
    ['', '', null],
    ['constructor', 'first-token-of-office', null],
  ])('%j and %j: %j', (name, token, expected) => {
    const found = createAuthenticator()(access, {}, { gateway: name, token, query: '' });
    expect(found && [found.gateway.name, found.token]).toEqual(expected);
  });

  it('compares equally often whoever is asked for', () => {
    const lengths = [...access.gateways.values(), access.placeholder].map(({ digests }) => digests.length);
    expect(lengths).toEqual([2, 2, 2]);
  });

  it('is recognised again over its connection, by the same token and under the same rules only', () => {
    const authenticateOver = createAuthenticator();
    const connection = {};
    const over = (token: string, rules = access, gateway = 'office') =>
      authenticateOver(rules, connection, { gateway, token, query: '' })?.token;
    expect(over('first-token-of-office')).toBe(1);
    expect(over('first-token-of-office')).toBe(1);
    expect(over('first-token-of-offic')).toBeUndefined();
    expect(over('first-token-of-office', access, 'depot')).toBeUndefined();
    expect(over('second-token-of-office')).toBe(2);
    const revoked = compileAccess({ gateways: {}, trustProxy: false, bodyLimit: 1_000 });
    expect(over('second-token-of-office', revoked)).toBeUndefined();
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

function networks(...list: string[]): Network[] {
  return list.flatMap((entry) => parseNetwork(entry) ?? []);
}

/** The client of a request from this peer with this `X-Forwarded-For`. */
function clientAt(
  peer: string | undefined,
  header: string | string[] | undefined,
  proxies: readonly Network[],
): ReturnType<typeof clientOf> {
  return clientOf({ socket: { remoteAddress: peer }, headers: { 'x-forwarded-for': header } }, proxies);
}

describe('an allow list', () => {
  it.each([
    ['192.168.1.44', '192.168.1.44', true],
    ['192.168.1.44', '192.168.1.45', false],
    ['10.0.0.0/8', '10.255.0.1', true],
    ['10.1.2.3/8', '10.255.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['192.168.1.44', '::ffff:192.168.1.44', true],
    ['::ffff:192.168.1.44', '192.168.1.44', true],
    ['::ffff:10.0.0.0/104', '10.9.9.9', true],
    ['::ffff:10.0.0.0/104', '11.9.9.9', false],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['2001:DB8::1', '2001:db8:0:0::1', true],
    ['::/0', '2001:db8::1', true],
    ['::/0', '203.0.113.9', false],
    ['fe80::/10', 'fe80::1%eth0', true],
  ])('with %s and the address %s: %s', (network, address, within) => {
    const parsed = parseAddress(address);
    expect(parsed && isWithin(parsed, networks(network))).toBe(within);
  });

  it.each([
    '',
    'gateway.lan',
    '10.1',
    '010.0.0.1',
    '10.0.0.0/33',
    '10.0.0.0/',
    '::/129',
    '::ffff:10.0.0.0/64',
    '10.0.0.0/-1',
    '1.2.3.4/8/8',
  ])('cannot hold %j', (entry) => {
    expect(parseNetwork(entry)).toBeNull();
  });
});

describe('the client behind proxies', () => {
  const proxies = networks('10.0.0.1', 'fd00::/8');

  it.each([
    ['without a proxy in between', '203.0.113.9', undefined, '203.0.113.9'],
    ['without a proxy, claiming to be another', '203.0.113.9', '192.168.1.44', '203.0.113.9'],
    ['behind one', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['behind one, claiming to be another', '10.0.0.1', '192.168.1.44, 203.0.113.9', '203.0.113.9'],
    ['behind two', 'fd00::7', '203.0.113.9, 10.0.0.1', '203.0.113.9'],
    ['claiming to be behind one more', '10.0.0.1', '192.168.1.44, 10.0.0.1, 203.0.113.9', '203.0.113.9'],
    ['on the proxy itself', '10.0.0.1', undefined, '10.0.0.1'],
    ['on a proxy behind a proxy', '10.0.0.1', 'fd00::7', 'fd00::7'],
    ['with a port', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['with a port, by IPv6', '10.0.0.1', '[2001:db8::5]:4711', '2001:db8::5'],
    ['by a mapped peer', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ])('%s', (_name, peer, header, expected) => {
    expect(clientAt(peer, header, proxies)?.toString()).toBe(expected);
  });

  it.each([
    ['the peer is gone', undefined, '203.0.113.9'],
    ['the proxy names no address', '10.0.0.1', 'unknown'],
    ['the proxy names nothing', '10.0.0.1', ''],
  ])('is not known if %s', (_name, peer, header) => {
    expect(clientAt(peer, header, proxies)).toBeNull();
  });

  it('is the peer if no proxy is trusted, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(clientAt('203.0.113.9', header, [])?.toString()).toBe('203.0.113.9');
      }),
    );
  });

  it('never is an address before the first that a trusted proxy wrote', () => {
    const hop = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string());
    fc.assert(
      fc.property(fc.array(hop), (claimed) => {
        const header = [...claimed, '203.0.113.9'].join(', ');
        expect(clientAt('10.0.0.1', header, proxies)?.toString()).toBe('203.0.113.9');
      }),
    );
  });
});

it.each([
  ['203.0.113.9', '203.0.113.9', true],
  ['203.0.113.9', '203.0.113.8', false],
  ['203.0.113.9', '::ffff:203.0.113.9', true],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
])('%s and %s are one client: %s', (a, b, same) => {
  expect(clientKey(parseAddress(a)) === clientKey(parseAddress(b))).toBe(same);
});
