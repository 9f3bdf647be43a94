import { describe, it } from 'vitest';
import { more, reportsProblems } from './snippets.ts';

const HASH =
  '$argon2id$v=19$m=65536,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$sJr5Vt9bLqT9T0Jzq8Xv0m1l8nq0vY7T6T0bQ1u3b5Y';
const token = (keys: string): string => more(`server: { tokens: { ci: { ${keys} } } }`);
const user = (keys: string): string => more(`server: { users: { ana: { ${keys} } } }`);

describe('a password', () => {
  it.each([
    [
      'that stands in the file',
      more('server: { password: hunter2 }'),
      [
        '4:21: a password stands here for all who can read this file; write the hash that `simwire password` prints, or a variable: ${SIMWIRE_PASSWORD}',
      ],
    ],
    [
      'of a user that stands in the file',
      user('password: "hunter2", role: admin'),
      [
        '4:37: a password stands here for all who can read this file; write the hash that `simwire password` prints, or a variable: ${SIMWIRE_PASSWORD}',
      ],
    ],
    ['that is a hash', more(`server: { password: '${HASH}' }`), []],
    ['that is unset', more('server: { password: "${NOTHING:-}" }'), []],
    [
      'whose hash is not whole',
      more(`server: { password: '${HASH.slice(0, 40)}' }`),
      [
        '4:21: server.password: is no whole hash; put what `simwire password` prints in quotes, as it holds commas',
      ],
    ],
    [
      'of two who are one',
      more(`server: { password: '${HASH}', users: { admin: { role: admin } } }`),
      ['4:131: `server.password` is the password of the user "admin" already; remove one of them'],
    ],
  ])('%s', reportsProblems);
});

describe('a user', () => {
  it.each([
    ['of everything', user('role: admin'), []],
    ['without a role', user('scope: all'), ['4:20: server.users.ana.role: is missing']],
    [
      'with a role that there is not',
      user('role: oprator, scope: all'),
      ['4:33: server.users.ana.role: "oprator" is unknown; did you mean "operator"?'],
    ],
    [
      'without a scope',
      user('role: viewer'),
      [
        '4:20: server.users.ana.scope: is missing; write `all`, or what the role holds for, such as { tag: [ads] }',
      ],
    ],
    [
      'who is an admin of a part',
      user('role: admin, scope: { tag: ads }'),
      [
        "4:47: server.users.ana.scope: an admin's scope is always `all`; leave it out, or choose a lesser role",
      ],
    ],
    [
      'with an unknown key',
      user('role: admin, mail: a@b.test'),
      ['4:40: server.users.ana: unknown key "mail"; known: role, scope, password, telegram, slack'],
    ],
  ])('%s', reportsProblems);
});

describe('a scope', () => {
  it.each([
    [
      'with patterns',
      user('role: viewer, scope: { sim: ["/Bank/", "+371*"], tag: ads, gateway: office }'),
      [],
    ],
    ['of nothing', user('role: viewer, scope: {}'), ['4:48: an empty scope: write `all` for everything']],
    [
      'with a typing mistake',
      user('role: viewer, scope: al'),
      ['4:48: server.users.ana.scope: "al" is unknown; did you mean "all"?'],
    ],
    [
      'with an unknown key',
      user('role: viewer, scope: { tags: ads }'),
      ['4:50: server.users.ana.scope: unknown key "tags"; did you mean "tag"?'],
    ],
    [
      'with a broken expression',
      token('token: 0a1b2c3d4e5f6079, role: viewer, scope: { tag: "/(/" }'),
      ['4:80: bad regular expression: missing closing )'],
    ],
    [
      'of a gateway that there is not',
      user('role: viewer, scope: { gateway: ofice }'),
      ['4:59: warning: there is no gateway "ofice"; did you mean "office"?'],
    ],
    [
      'of deliveries only',
      user('role: viewer, scope: { destination: screen }'),
      ['4:48: warning: `destination` limits deliveries only: the events of every SIM are in this scope'],
    ],
  ])('%s', reportsProblems);
});

describe('log-in elsewhere', () => {
  const roles = 'roles: { ops: { role: operator, scope: { tag: ads } } }';
  const oidc = (issuer: string, rest = roles): string =>
    more(`server: { oidc: { issuer: "${issuer}", client_id: a, client_secret: b, ${rest} } }`);
  it.each([
    ['by https', oidc('https://id.test'), []],
    ['by http on this machine', oidc('http://127.0.0.1:8081'), []],
    [
      'by http',
      oidc('http://id.test'),
      ['4:27: server.oidc.issuer: must start with https://: by plain http anybody could answer'],
    ],
    [
      'with a role that has no scope',
      oidc('https://id.test', 'roles: { ops: { role: viewer } }'),
      [
        '4:87: server.oidc.roles.ops.scope: is missing; write `all`, or what the role holds for, such as { tag: [ads] }',
      ],
    ],
    [
      'with a scope of a gateway that there is not',
      more(
        'server: { proxy_auth: { secret: 0a1b2c3d4e5f6079, roles: { ops: { role: viewer, scope: { gateway: ofice } } } } }',
      ),
      ['4:99: warning: there is no gateway "ofice"; did you mean "office"?'],
    ],
    [
      'by a proxy whose secret is short',
      more(`server: { proxy_auth: { secret: abc, ${roles} } }`),
      [
        '4:33: server.proxy_auth.secret: must have at least 16 characters; "openssl rand -hex 16" makes a good one',
      ],
    ],
    [
      'by a header that is none',
      more(`server: { proxy_auth: { secret: 0a1b2c3d4e5f6079, user_header: "X User", ${roles} } }`),
      ['4:64: server.proxy_auth.user_header: is not the name of a header, such as X-Forwarded-User'],
    ],
  ])('%s', reportsProblems);
});

describe('a token', () => {
  const right = 'role: admin';
  it.each([
    [
      'that is short',
      token(`token: abc, ${right}`),
      [
        '4:34: server.tokens.ci.token: must have at least 16 characters; "openssl rand -hex 16" makes a good one',
      ],
    ],
    [
      'that no header can hold',
      token(`token: "0a1b2c3d 4e5f6071", ${right}`),
      ['4:34: server.tokens.ci.token: must hold only letters, digits and - . _ ~ + / as a header does'],
    ],
    [
      'of a gateway',
      token(`token: 0a1b2c3d4e5f6071, ${right}`),
      ['4:34: the gateway "office" has the same token; give each one its own'],
    ],
    ['that ends', token(`token: 0a1b2c3d4e5f6079, ${right}, expires: 2027-01-31`), []],
    ['that ends at a moment', token(`token: 0a1b2c3d4e5f6079, ${right}, expires: 2027-01-31 18:00`), []],
    [
      'that has expired',
      token(`token: 0a1b2c3d4e5f6079, ${right}, expires: 2026-03-01`),
      ['4:74: warning: "ci" has expired, and is taken no more; name a later day, or remove the token'],
    ],
    ['that ends today', token(`token: 0a1b2c3d4e5f6079, ${right}, expires: 2026-03-02`), []],
    [
      'that ends on a day that there is not',
      token(`token: 0a1b2c3d4e5f6079, ${right}, expires: 2027-02-31`),
      ['4:74: server.tokens.ci.expires: "2027-02-31" is not a date; write 2027-01-31'],
    ],
    [
      'that ends every week',
      token(`token: 0a1b2c3d4e5f6079, ${right}, expires: mon 12:00`),
      ['4:74: server.tokens.ci.expires: "mon 12:00" is not a date; write 2027-01-31'],
    ],
  ])('%s', reportsProblems);
});
