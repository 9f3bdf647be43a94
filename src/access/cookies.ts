import type { IncomingHttpHeaders } from 'node:http';

/** The session's cookie, and that of a browser that left for an OpenID provider. */
const SESSION = 'simwire';
const AUTHORIZATION_REQUEST = 'simwire-login';
/** Seconds within which a browser has to come back from a provider. */
export const BACK_WITHIN = 600;

/**
 * Returns the name of the cookie. With https it has the prefix that keeps other hosts and plain http from setting it (RFC 6265bis, 4.1.3).
 */
function nameOf(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** Names of the session's cookie. */
export const SESSION_COOKIES = { https: nameOf(SESSION, true), http: nameOf(SESSION, false) } as const;

/** Reads the session's secret from a request; null if it has none. */
export function readSessionCookie({ cookie = '' }: IncomingHttpHeaders, secure: boolean): string | null {
  return readCookie(cookie, nameOf(SESSION, secure));
}

/** Reads the key of an authorization request from a request; null if it has none. */
export function readAuthorizationCookie(
  { cookie = '' }: IncomingHttpHeaders,
  secure: boolean,
): string | null {
  return readCookie(cookie, nameOf(AUTHORIZATION_REQUEST, secure));
}

/** Reads a cookie from the header of that name; null if it is not there, or empty. */
function readCookie(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key = '', ...value] = part.split('=');
    if (key.trim() === name && value.length > 0) return value.join('=').trim() || null;
  }
  return null;
}

/** Writes the `Set-Cookie` of a session. It ends with the browser; the store knows when it ends before. */
export function sessionCookie(secret: string, secure: boolean): string {
  return writeCookie(SESSION, secret, secure);
}

/** Writes the `Set-Cookie` of an authorization request. It is sent when another site leads back here, by a GET. */
export function authorizationCookie(key: string, secure: boolean): string {
  return `${writeCookie(AUTHORIZATION_REQUEST, key, secure)}; Max-Age=${BACK_WITHIN}`;
}

function writeCookie(name: string, value: string, secure: boolean): string {
  return `${nameOf(name, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Writes the `Set-Cookie` that removes a session's. */
export function endedCookie(secure: boolean): string {
  return `${sessionCookie('', secure)}; Max-Age=0`;
}
