/** What came of one HTTP request. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The header of that name (RFC 9110, 10.2.3). */
      readonly retryAfter: string | undefined;
      /** The start of the answer's body, as UTF-8; empty where nobody asks for it. */
      readonly body: string;
    }
  /** No answer. `code` is Node's (`ECONNREFUSED` …) or `TIMEOUT`; `sent`: the service may have got the request. */
  | { readonly kind: 'failure'; readonly code: string; readonly sent: boolean };

/** How much of an answer is read; services answer in a few hundred bytes. */
export const MOST_ANSWER = 64 * 1024;

/** Only a code ever leaves: messages of network errors hold addresses, and those hold tokens. */
export function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'NETWORK';
}

/** An answer's body as JSON; undefined where it is none. */
export function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
