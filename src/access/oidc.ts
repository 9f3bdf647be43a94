import * as openid from 'openid-client';
import { z } from 'zod';
import type { OidcSettings } from './settings.ts';

/** User as a provider describes them. */
export interface ProviderUser {
  /** `ISSUER#SUB`. */
  readonly id: string;
  readonly name: string | null;
  /** Null: it names no groups, or leaves them out as they are too many. */
  readonly groups: readonly string[] | null;
  /** By which it is asked again; null: it gave none. */
  readonly refreshToken: string | null;
}

/** State kept between leaving for the provider and coming back. */
export interface AuthorizationRequest {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** Reason why a provider's answer logs nobody in. */
export type ProviderFailure = 'refused' | 'unreachable';

/** A provider, as a client of it sees it. */
export interface Provider {
  /** Makes the address to leave for. */
  leave(
    redirectUri: string,
  ): Promise<{ readonly url: string; readonly authorization: AuthorizationRequest } | ProviderFailure>;
  /** Reads who came back, from the query of the callback. */
  arrive(query: string, authorization: AuthorizationRequest): Promise<ProviderUser | ProviderFailure>;
  /** Asks again who somebody is. `refused`: not any more. */
  again(user: {
    readonly id: string;
    readonly refreshToken: string;
  }): Promise<ProviderUser | ProviderFailure>;
}

/** Seconds until a request to the provider is given up. */
const PATIENCE = 10;

/** Creates the client of a provider. It is asked for its addresses when somebody logs in. */
export function createProvider(settings: OidcSettings): Provider {
  let found: Promise<openid.Configuration> | null = null;

  function discover(): Promise<openid.Configuration> {
    // The config has such an issuer on this machine only.
    const isPlain = new URL(settings.issuer).protocol === 'http:';
    found ??= openid
      .discovery(new URL(settings.issuer), settings.client_id, settings.client_secret, undefined, {
        execute: isPlain ? [openid.allowInsecureRequests] : [],
        timeout: PATIENCE,
      })
      .catch((error: unknown) => {
        // The next one who logs in asks again.
        found = null;
        throw error;
      });
    return found;
  }

  async function userOf(
    provider: openid.Configuration,
    tokens: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
    sub: string,
    refreshToken: string | null,
  ): Promise<ProviderUser> {
    const claimed = tokens.claims() ?? {};
    const isWhole = groupsIn(claimed, settings.groups_claim) !== null;
    const hasUserInfo = provider.serverMetadata().userinfo_endpoint !== undefined;
    const userInfo =
      isWhole || !hasUserInfo ? {} : await openid.fetchUserInfo(provider, tokens.access_token, sub);
    const name = nameIn(claimed, settings.name_claim) ?? nameIn(userInfo, settings.name_claim);
    return {
      id: `${settings.issuer}#${sub}`,
      name,
      groups: groupsIn(claimed, settings.groups_claim) ?? groupsIn(userInfo, settings.groups_claim),
      refreshToken: tokens.refresh_token ?? refreshToken,
    };
  }

  return {
    leave: (redirectUri) =>
      attempt(async () => {
        const provider = await discover();
        const authorization: AuthorizationRequest = {
          state: openid.randomState(),
          nonce: openid.randomNonce(),
          verifier: openid.randomPKCECodeVerifier(),
          redirectUri,
        };
        const url = openid.buildAuthorizationUrl(provider, {
          redirect_uri: redirectUri,
          scope: scopeOf(provider),
          state: authorization.state,
          nonce: authorization.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(authorization.verifier),
          code_challenge_method: 'S256',
        });
        return { url: url.href, authorization };
      }),
    arrive: (query, { state, nonce, verifier, redirectUri }) =>
      attempt(async () => {
        const provider = await discover();
        const address = new URL(redirectUri);
        address.search = query;
        const tokens = await openid.authorizationCodeGrant(provider, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const sub = tokens.claims()?.sub;
        return sub === undefined ? 'refused' : userOf(provider, tokens, sub, null);
      }),
    again: ({ id, refreshToken }) =>
      attempt(async () => {
        const provider = await discover();
        const sub = id.slice(settings.issuer.length + 1);
        const tokens = await openid.refreshTokenGrant(provider, refreshToken);
        const claimed = tokens.claims()?.sub;
        // OpenID Connect Core 1.0, 12.2: it must be the same user.
        if (claimed !== undefined && claimed !== sub) return 'refused';
        return userOf(provider, tokens, sub, refreshToken);
      }),
  };
}

/** Asks for what the provider supports: `groups` and `offline_access` are not known to all. */
function scopeOf(provider: openid.Configuration): string {
  const supported = provider.serverMetadata().scopes_supported ?? [];
  const wanted = ['profile', 'email', 'groups', 'offline_access'].filter((one) => supported.includes(one));
  return ['openid', ...wanted].join(' ');
}

const groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

/** Reads the groups; null if they are not there, or not all of them: a provider then says where to ask for them (OpenID Connect Core 1.0, 5.6.2). */
function groupsIn(claims: Readonly<Record<string, unknown>>, claim: string): string[] | null {
  const elsewhere = z.object({ _claim_names: z.record(z.string(), z.unknown()) }).safeParse(claims);
  if (elsewhere.success && Object.hasOwn(elsewhere.data._claim_names, claim)) return null;
  const parsed = groups.safeParse(claims[claim]);
  return parsed.success ? parsed.data : null;
}

function nameIn(claims: Readonly<Record<string, unknown>>, claim: string): string | null {
  const name = claims[claim];
  return typeof name === 'string' && name !== '' ? name : null;
}

/** Codes of errors that say that an answer is not right, such as one to another request. */
const NOT_RIGHT: readonly string[] = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
];

/** Runs work that needs the provider. `refused` is its own word, or an answer that is not right. */
async function attempt<T>(work: () => Promise<T>): Promise<T | ProviderFailure> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof openid.AuthorizationResponseError) return 'refused';
    if (error instanceof openid.ResponseBodyError) return error.status < 500 ? 'refused' : 'unreachable';
    const isWrong = error instanceof openid.ClientError && NOT_RIGHT.includes(error.code ?? '');
    return isWrong ? 'refused' : 'unreachable';
  }
}
