import type { IncomingHttpHeaders } from 'node:http';

/** The session's cookie; behind https with the prefix that keeps other hosts and plain http from setting it (RFC 6265bis, 4.1.3). */
const NAME = 'simwire';
const SECURE_NAME = `__Host-${NAME}`;

/** Reads the session's secret from a request; null if it has none. */
export function readSessionCookie({ cookie = '' }: IncomingHttpHeaders, secure: boolean): string | null {
  return readCookie(cookie, secure ? SECURE_NAME : NAME);
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
  const name = secure ? SECURE_NAME : NAME;
  return `${name}=${secret}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Writes the `Set-Cookie` that removes a session's. */
export function endedCookie(secure: boolean): string {
  return `${sessionCookie('', secure)}; Max-Age=0`;
}
