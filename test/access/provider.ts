import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { onTestFinished, vi } from 'vitest';
import { z } from 'zod';

/** What the provider says of its one user. */
export interface Told {
  /** In the id token, and where it is asked for them. */
  claims: Record<string, unknown>;
}

/** A real OpenID provider on the loopback, which asks nobody for a password. */
export interface RunningProvider {
  readonly issuer: string;
  readonly told: Told;
  /** Goes where a browser is led, until it is led back. Returns the query of the callback. */
  visit(location: string): Promise<string>;
  /** Forgets all that it granted. */
  forget(): void;
  stop(): Promise<void>;
}

const CLIENT = { id: 'simwire', secret: 'secret of the client' } as const;

/** The keys of `server.oidc` for a provider. */
export function oidcConfig({ issuer }: RunningProvider): string {
  return `oidc: { issuer: "${issuer}", client_id: ${CLIENT.id}, client_secret: ${CLIENT.secret}, roles: { admins: { role: admin }, ads: { role: viewer, scope: { tag: [ads] } }, bank: { role: operator, scope: { tag: [bank] } } } }`;
}

export async function startProvider(): Promise<RunningProvider> {
  const told: Told = { claims: {} };
  // It warns on the console of all that only a test may do.
  for (const level of ['warn', 'info'] as const) {
    const quiet = vi.spyOn(console, level).mockImplementation(() => undefined);
    onTestFinished(() => {
      quiet.mockRestore();
    });
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const issuer = `http://127.0.0.1:${port}`;
  let revoked = false;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: ['http://relay.test/login/oidc/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    scopes: ['openid', 'profile', 'email', 'groups', 'offline_access'],
    claims: { openid: ['sub'], email: ['email'], groups: ['groups', '_claim_names', '_claim_sources'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    findAccount: (_context: unknown, id: string) =>
      revoked ? undefined : { accountId: id, claims: () => ({ ...told.claims, sub: id }) },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const interaction = /^\/interaction\//.exec(request.url ?? '');
    if (!interaction) void callback(request, response);
    else void consent(provider, request, response);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  onTestFinished(stop);
  return {
    issuer,
    told,
    visit: (location) => follow(location),
    forget: () => {
      revoked = true;
    },
    stop,
  };
}

/** Logs the one user in, and grants all that is asked for. */
async function consent(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const asked = z.object({ client_id: z.string(), scope: z.string() }).parse(params);
  const grant = new provider.Grant({ accountId: 'ana-7', clientId: asked.client_id });
  grant.addOIDCScope(asked.scope);
  const result = { login: { accountId: 'ana-7' }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Follows redirects as a browser does, with cookies, until one leads away from the provider. */
async function follow(first: string): Promise<string> {
  const cookies = new Map<string, string>();
  const { origin } = new URL(first);
  let location = first;
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(location, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';', 1);
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status}: ${await answer.text()}`);
    location = new URL(next, location).href;
    if (new URL(location).origin !== origin) return new URL(location).search.slice(1);
  }
  throw new Error('it leads nowhere');
}
