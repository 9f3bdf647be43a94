import { z } from 'zod';
import { isPasswordHash, parsePasswordHash } from '../../domain/password-hash.ts';
import { ROLES, type Role } from '../../domain/principal.ts';
import { DAY } from '../../domain/time.ts';
import { isPlainHttpBeyondLoopback, webAddress } from './address.ts';
import { kindOf, flag, number, object, oneOrMany, scalar, text, type Reading } from './scalar.ts';
import { readWallTime, type WallTime } from './time.ts';

const pattern = oneOrMany(text);

/** Scope of a role. */
const scopeSchema = z
  .union([
    object({
      gateway: pattern.optional().describe('Gateways.'),
      sim: pattern.optional().describe('SIMs, by name, number or ICCID.'),
      tag: pattern.optional().describe('SIMs with one of these tags.'),
      destination: pattern
        .optional()
        .describe('Destinations that deliveries go to. It limits deliveries, and no events.'),
    }),
    z.literal('all'),
  ])
  .meta({
    id: 'scope',
    description:
      '`all`, or patterns as in `when` for the SIMs that a role holds for: keys are AND, a list is OR. What has no port is ' +
      'outside of a scope with `sim` or `tag`.',
  });

const grantShape = {
  role: z
    .enum(ROLES)
    .describe('`monitor`, `viewer`, `operator` or `admin`; each may also do what those before it may.'),
  scope: scopeSchema.optional().describe('Required below `admin`, which is always `all`.'),
};

interface Written {
  readonly role: Role;
  readonly scope?: z.output<typeof scopeSchema> | undefined;
}

/** Requires a scope below `admin`, where it is always `all`. */
function withScope<T extends Written>(
  written: T,
  context: z.core.$RefinementCtx,
): T & { readonly scope: NonNullable<T['scope']> | 'all' } {
  const { role, scope } = written;
  const wrong = (message: string): never => {
    context.issues.push({ code: 'custom', message, input: scope, path: ['scope'] });
    return z.NEVER;
  };
  if (role !== 'admin' && scope === undefined)
    return wrong('is missing; write `all`, or what the role holds for, such as { tag: [ads] }');
  if (role === 'admin' && scope !== undefined && scope !== 'all')
    return wrong("an admin's scope is always `all`; leave it out, or choose a lesser role");
  return { ...written, scope: scope ?? 'all' };
}

/** A password's hash (`simwire password`), or a password that a variable or file yields. */
export const password = scalar({ type: 'string' }, (written): Reading<string> => {
  if (typeof written !== 'string' || written === '') return { wrong: 'must be text: put it in quotes' };
  if (!isPasswordHash(written) || parsePasswordHash(written)) return { value: written };
  return { wrong: 'is no whole hash; put what `simwire password` prints in quotes, as it holds commas' };
});

export const userSchema = object({
  ...grantShape,
  password: password
    .optional()
    .describe('The hash that `simwire password` prints, in quotes; or a variable or file with the password.'),
  telegram: number({ minimum: 1, whole: true })
    .optional()
    .describe("Not used yet. The user's id on Telegram."),
  slack: text.optional().describe("Not used yet. The user's id on Slack."),
}).transform(withScope);

const rolesSchema = z
  .record(text, object(grantShape).transform(withScope))
  .describe(
    'What the members of a group may, by its name. Of several groups each counts for its own scope; with none of them nobody gets in.',
  );

/** Builds the schema of the name of a header, in lower case as Node has it. */
const header = (usual: string) =>
  z
    .string()
    .regex(/^[\w-]+$/, 'is not the name of a header, such as X-Forwarded-User')
    .transform((written) => written.toLowerCase())
    .prefault(usual);

export const proxyAuthSchema = object({
  secret: z
    .string()
    .min(16, 'must have at least 16 characters; "openssl rand -hex 16" makes a good one')
    .describe('What only the proxy knows and adds to each request. At least 16 characters.'),
  secret_header: header('X-Proxy-Secret').describe('The header with the secret.'),
  user_header: header('X-Forwarded-User').describe(
    'The header with the user. The proxy has to replace what clients send.',
  ),
  groups_header: header('X-Forwarded-Groups').describe(
    'The header with the groups, with commas between them. Likewise.',
  ),
  roles: rolesSchema,
});

export const oidcSchema = object({
  issuer: webAddress
    .refine(
      (address) => !isPlainHttpBeyondLoopback(address),
      'must start with https://: by plain http anybody could answer',
    )
    .describe('The provider, as its discovery document names itself.'),
  client_id: text.describe('The id under which Simwire is registered there.'),
  client_secret: text.describe('The secret of that registration.'),
  groups_claim: text.prefault('groups').describe('The claim with the groups.'),
  name_claim: text
    .prefault('email')
    .describe('The claim with the name that people know the user by. It is kept, and not shown yet.'),
  roles: rolesSchema,
});

/** A day, or a moment of one, on the clock of the config's zone; a day is over with its end. */
const expiry = scalar(
  { type: 'string', samples: ['2027-01-31', '2027-01-31 18:00'] },
  (written): Reading<WallTime> => {
    const day = typeof written === 'string' && /^\d{4}-\d\d-\d\d$/.test(written);
    const time = typeof written === 'string' ? readWallTime(day ? `${written} 00:00` : written) : null;
    if (time === null || /^[a-z]/i.test(String(written)))
      return { wrong: `${kindOf(written)} is not a date; write 2027-01-31` };
    return { value: day ? ((time + DAY) as WallTime) : time };
  },
);

export const tokenSchema = object({
  ...grantShape,
  token: z
    .string()
    .regex(/^[A-Za-z0-9._~+/-]+=*$/, 'must hold only letters, digits and - . _ ~ + / as a header does')
    .min(16, 'must have at least 16 characters; "openssl rand -hex 16" makes a good one')
    .describe('The secret, at least 16 characters, for `Authorization: Bearer …`.'),
  reveal: flag
    .prefault(false)
    .describe('Codes are shown to it without a request of their own; each is audited.'),
  expires: expiry
    .optional()
    .describe('The last day on which it is taken, in `time_zone`. Unset: it has no end.'),
}).transform(withScope);
