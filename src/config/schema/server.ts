import { z } from 'zod';
import { MINUTE } from '../../domain/time.ts';
import { createZone } from '../../rules/zone.ts';
import { oidcSchema, password, proxyAuthSchema, tokenSchema, userSchema } from './access.ts';
import { baseAddress, listen, network, webAddress } from './address.ts';
import { span } from './duration.ts';
import { flag, kindOf, name, number, object, oneOrMany, scalar, text, type Reading } from './scalar.ts';

const SIZES = { b: 1, kb: 1_024, mb: 1_024 ** 2 } as const;

/** `4mb` in bytes. */
const size = scalar(
  { type: 'string', pattern: '^\\d{1,7}(b|kb|mb)$', samples: ['512kb', '4mb'] },
  (written): Reading<number> => {
    const parts = typeof written === 'string' ? /^(\d{1,7})(b|kb|mb)$/i.exec(written) : null;
    const unit = parts && SIZES[parts[2]?.toLowerCase() as keyof typeof SIZES];
    if (!unit) return { wrong: `${kindOf(written)} is not a size; write 512kb or 4mb` };
    const bytes = Number(parts[1]) * unit;
    return bytes >= 1_024 ? { value: bytes } : { wrong: 'must be at least 1kb' };
  },
);

/** `false`, or whose `X-Forwarded-For` is believed. */
const trustedProxies = z
  .preprocess((written, context): unknown => {
    if (written === false || written === 'false') return [];
    if (written === true || written === 'true') {
      const message = 'true would believe anybody; name the addresses of your proxies, such as [127.0.0.1]';
      context.issues.push({ code: 'custom', message, input: written });
      return z.NEVER;
    }
    return Array.isArray(written) ? written : [written];
  }, z.array(network))
  .meta({ oneOrMany: true, also: false });

export const serverSchema = object({
  listen: listen
    .prefault('127.0.0.1:8080')
    .describe(
      'Where gateways and browsers reach Simwire. `0.0.0.0:8080` for gateways on the LAN; then give each gateway an `allow`.',
    ),
  public_url: baseAddress
    .optional()
    .describe('The address under which gateways reach Simwire, for the URLs that it shows.'),
  admin_url: baseAddress
    .optional()
    .describe(
      'The address under which people reach the pages, for the links in messages. Unset: `public_url`, unless there is an `admin_listen`.',
    ),
  admin_listen: listen
    .optional()
    .describe('Where pages, API and metrics are reached in place of `listen`; metrics need no token there.'),
  tls: object({
    cert: text.describe('The file with the certificate, and those that lead to its authority, in PEM.'),
    key: text.describe('The file with its key, in PEM, without a passphrase.'),
  })
    .optional()
    .describe(
      'The certificate for https on `listen` and `admin_listen`. Its files are taken over when they change.',
    ),
  password: password
    .optional()
    .describe(
      'The password of the user `admin`: the hash that `simwire password` prints, in quotes, or a variable or file with it.',
    ),
  users: z.record(name, userSchema).prefault({}).describe('The people who may, each under a name of yours.'),
  tokens: z
    .record(name, tokenSchema)
    .prefault({})
    .describe('The programs that may, each under a name of yours.'),
  session: object({
    idle: span
      .prefault('12h')
      .describe('A session ends when nothing came for so long; that of an admin after 1h.'),
    absolute: span.prefault('7d').describe('A session ends after so long; that of an admin after 12h.'),
  })
    .prefault({})
    .describe('How long people stay logged in.'),
  allow_http_login: flag
    .prefault(false)
    .describe('Take passwords by plain http from other machines too, readable for all on the network.'),
  oidc: oidcSchema
    .optional()
    .describe(
      'Log-in by an OpenID provider. It has to know `…/login/oidc/callback` under `admin_url` or `public_url`.',
    ),
  proxy_auth: proxyAuthSchema
    .optional()
    .describe(
      'Log-in by a reverse proxy, which adds who somebody is. Who is forwarded without its secret is nobody.',
    ),
  hosts: oneOrMany(text)
    .default([])
    .describe(
      'Further names that the pages and the API answer to, beside addresses, `localhost`, `listen`, `admin_listen`, `public_url` and `admin_url`.',
    ),
  metrics: z
    .enum(['token', 'open'])
    .prefault('token')
    .describe(
      'Who may read `/metrics`: whoever has a token or session, or `open` for everybody. This machine always may, and whoever reaches `admin_listen`.',
    ),
  trust_proxy: trustedProxies
    .prefault(false)
    .describe(
      '`false`, or the addresses and networks of the reverse proxies whose `X-Forwarded-For` is believed.',
    ),
  body_limit: size.prefault('4mb').describe('The largest report that is taken.'),
});

/** Place where events and deliveries are kept. */
export type StoreSettings =
  | {
      readonly kind: 'sqlite';
      /** The database's file, as written: relative to the folder in which Simwire is started. */
      readonly path: string;
    }
  | { readonly kind: 'postgres'; readonly url: string };

/** Describes why a path is hardly meant as that of a file; null: it may be. */
function noFile(path: string): string | null {
  if (path === ':memory:') return 'must be a file: what is in memory only is lost';
  if (/[/\\]$/.test(path)) return `must be a file, not a folder; write sqlite:${path}simwire.db`;
  if (path.startsWith('~')) return '"~" is no folder here: write the whole path, or sqlite:${HOME}/…';
  if (path.startsWith('file:') || path.includes('?')) return 'must be a plain path, without "file:" and "?"';
  return null;
}

/** The modes of a pooler between Simwire and its database. */
const POOLS: ReadonlySet<string> = new Set(['transaction', 'session']);

/** Reads the address of a database. It may hold a password, so no message quotes it. */
function readPostgres(written: string): Reading<StoreSettings> {
  const url = URL.parse(written);
  if (url === null) return { wrong: 'must be an address such as postgres://user:password@host/database' };
  if (/%(?![\da-f]{2})/i.test(url.username + url.password))
    return { wrong: 'has a % in user or password that must be written %25' };
  if (url.pathname.length <= 1 || url.pathname.slice(1).includes('/'))
    return { wrong: 'must name a database: postgres://user:password@host/database' };
  const pool = url.searchParams.get('pool');
  if (pool !== null && !POOLS.has(pool))
    return { wrong: 'must say pool=transaction or pool=session, as the pooler at this address is set' };
  return { value: { kind: 'postgres', url: written } };
}

export const storeSchema = scalar(
  { type: 'string', pattern: '^(sqlite:.+|postgres(ql)?://.+)$' },
  (written): Reading<StoreSettings> => {
    const value = typeof written === 'string' ? written : '';
    if (/^postgres(ql)?:\/\//.test(value)) return readPostgres(value);
    // Written like an address it means the same: sqlite://data/simwire.db.
    const path = /^sqlite:(?:\/\/)?(.+)$/.exec(value)?.[1];
    if (path === undefined)
      return {
        wrong:
          'must be sqlite:PATH, such as sqlite:data/simwire.db, or postgres://user:password@host/database',
      };
    const wrong = noFile(path);
    return wrong === null ? { value: { kind: 'sqlite', path } } : { wrong };
  },
);

export const timeZoneSchema = scalar(
  { type: 'string', samples: ['Europe/Riga'] },
  (written): Reading<string> => {
    if (typeof written === 'string' && createZone(written)) return { value: written };
    return { wrong: `${kindOf(written)} is not a time zone; write a name such as Europe/Riga` };
  },
);

export const backupSchema = object({
  to: text
    .refine((folder) => !folder.startsWith('~'), '"~" is no folder here: write the whole path, or ${HOME}/…')
    .describe(
      'The folder, which must be there: it is never made, as a disk that is not mounted would be. Best a folder on another disk, below the place where that is mounted.',
    ),
  every: span
    .refine((length) => length >= MINUTE, 'must be at least 1m')
    .prefault('24h')
    .describe('How often. The fault `backup_old` fires when the last good one is older than twice that.'),
  keep: number({ minimum: 1, whole: true })
    .prefault(7)
    .describe('How many are kept; older ones are removed.'),
});

export const heartbeatSchema = object({
  url: webAddress.describe('Is called with GET as long as Simwire can store and deliver.'),
  every: span.prefault('1m').describe('How often.'),
});
