import type { Answer } from '../simulator/simulator.ts';

/** Advice by the status of an answer. */
const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'there is no such gateway, or the token is wrong: compare the end of --url with what `simwire gateways --show-tokens` says',
  403: "the token is right, but the gateway's `allow` in the config lacks the address of this machine",
  404: 'nothing takes reports there: --url must end with /report/GATEWAY/TOKEN',
  413: 'the reports are larger than `server.body_limit`',
  503: 'the relay cannot store now: its log says why; the report is repeated',
};

/** Advice where there is no answer, by the system's code. */
const BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: does the relay run, and is that its `server.listen`?',
  ENOTFOUND: 'there is no such host name',
  EAI_AGAIN: 'the host name cannot be looked up now: does the network work?',
  EHOSTUNREACH: 'no way leads to that address',
  ENETUNREACH: 'no way leads to that address',
  ETIMEDOUT: 'nobody answered: does a firewall stand before it?',
  EPROTO: 'it does not speak TLS: --url must begin with http://',
};

/** Returns the code under which {@link BY_CODE} has a code of the system: OpenSSL has many for one thing. */
function kindOf(code: string): string {
  return code.startsWith('ERR_SSL_') ? 'EPROTO' : code;
}

/**
 * Describes what is wrong with an answer, and what to look at; the URL is shown without its token.
 * @returns null for a report that was taken
 */
export function adviceOnAnswer({ status, trouble }: Omit<Answer, 'report'>, url: string): string | null {
  const { host } = new URL(url);
  if (status === null) {
    const code = trouble ?? 'no answer';
    return `${host} cannot be reached (${code}): ${BY_CODE[kindOf(code)] ?? 'look at the log of the relay'}`;
  }
  if (status >= 200 && status < 300) return null;
  return `${host} answers ${status}: ${BY_STATUS[status] ?? 'look at the log of the relay'}`;
}
