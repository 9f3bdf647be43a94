import { describe, it } from 'vitest';
import { gateway, gateways, reportsProblems } from './snippets.ts';

describe('a gateway', () => {
  it.each([
    [
      'with a blank in its name',
      gateways('  my office: { token: 0a1b2c3d4e5f6071 }'),
      [
        '2:3: gateways."my office": a name is made of letters, digits, "-", "_" and "." (at most 64), with a letter or digit first',
      ],
    ],
    [
      'with a short token',
      gateways('  office: { token: short }'),
      [
        '2:20: gateways.office.token: must have at least 16 characters; "openssl rand -hex 16" makes a good one',
      ],
    ],
    [
      'with a token that breaks the address',
      gateways('  office: { token: [0a1b2c3d/4e5f6071] }'),
      [
        '2:21: gateways.office.token[0]: must hold only letters, digits and - . _ ~ + = : because it is part of an address',
      ],
    ],
    [
      `with another one's token`,
      gateways('  a: { token: 0a1b2c3d4e5f6071 }\n  b: { token: [0a1b2c3d4e5f6072, 0a1b2c3d4e5f6071] }'),
      ['3:34: the gateway "a" has the same token; give each one its own'],
    ],
    [
      'with the name of Simwire itself',
      gateways('  simwire: { token: 0a1b2c3d4e5f6071 }'),
      ['2:3: "simwire" stands for Simwire itself in alerts; give the gateway another name'],
    ],
    [
      'with a placeholder for a token',
      gateways('  office: { token: change-me-please-now }'),
      [
        '2:20: warning: this token is a placeholder that anybody may know; "openssl rand -hex 16" makes a good one',
      ],
    ],
    [
      'with a placeholder that the network can try',
      gateways(
        '  office: { token: change-me-please-now, allow: 10.0.0.1 }\nserver: { listen: 0.0.0.0:8080 }',
      ),
      ['2:20: this token is a placeholder that anybody may know; "openssl rand -hex 16" makes a good one'],
    ],
    [
      'with networks that are none',
      gateway('allow: [10.0.0.0/33, 10.0.1, "fd00::/129", 300.1.1.1, fe80::1%eth0, "::ffff:10.0.0.0/8"]'),
      [
        '1:56: gateways.office.allow[0]: "10.0.0.0/33" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
        '1:69: gateways.office.allow[1]: "10.0.1" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
        '1:77: gateways.office.allow[2]: "fd00::/129" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
        '1:91: gateways.office.allow[3]: "300.1.1.1" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
        '1:102: gateways.office.allow[4]: "fe80::1%eth0" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
        '1:116: gateways.office.allow[5]: "::ffff:10.0.0.0/8" is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8',
      ],
    ],
    [
      'with SIMs that are none',
      gateway('sims: { 1.10: { name: a }, x: {}, "1.2": {}, "1.02": {} }'),
      [
        '1:56: YAML reads this port as a number; quote it: "1.10"',
        '1:75: gateways.office.sims.x: is neither a port such as "1.02" nor an ICCID of 18 to 22 digits',
        '1:93: this is port 1.02, as "1.2" is',
      ],
    ],
    [
      'with a number for a number',
      gateway('sims: { "1.01": { number: +37120000001, iccid: 8937100000000000003 } }'),
      [
        '1:74: gateways.office.sims."1.01".number: must be text: put it in quotes',
        '1:95: gateways.office.sims."1.01".iccid: must be text: put it in quotes',
      ],
    ],
    [
      'with one card in two places',
      gateway('sims: { "8937100000000000001": { name: a }, "2.01": { iccid: "8937100000000000001" } }'),
      [
        '1:109: warning: the card 8937100000000000001 is described twice; the first time as office/8937100000000000001',
      ],
    ],
    [
      'with a card pinned to a card',
      gateway('sims: { "8937100000000000001": { iccid: "8937100000000000002" } }'),
      ['1:88: an entry under an ICCID cannot be pinned to another; leave it out'],
    ],
  ])('%s', reportsProblems);
});
