/** A server, as an address names it. */
export interface Server {
  /** Without brackets. */
  readonly host: string;
  readonly port: number;
}

/** The ports that an address means which names none (RFC 6409 with STARTTLS, RFC 8314 with TLS from the start). */
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443, 'smtp:': 587, 'smtps:': 465 };

/** Reads which server an address leads to: `http(s)://` or `smtp(s)://`. */
export function serverOf({ hostname, port, protocol }: URL): Server {
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (PORTS[protocol] ?? 0) };
}

/** The error of an address that no proxy can have. */
class BadProxyAddress extends Error {
  readonly code = 'PROXY_ADDRESS';
}

/** The variables by which a system says that there is a proxy (curl's manual, "Environment"); the first one counts. */
const FOR_HTTP = ['http_proxy', 'HTTP_PROXY'];
const FOR_ALL_ELSE = ['https_proxy', 'HTTPS_PROXY', ...FOR_HTTP];

/**
 * Finds the proxy by which a connection goes out: that of the config, else of the environment; `NO_PROXY` counts for both.
 *
 * @param target where it leads: an address of HTTP or of mail
 * @returns `http:`, `https:` or `socks5:`, with user and password where they are known; null: none
 * @throws an error with the code `PROXY_ADDRESS`, which reveals nothing of the address
 */
export function proxyFor({ proxy }: { readonly proxy?: string | undefined }, target: URL): URL | null {
  if (proxy === 'none') return null;
  const variables = target.protocol === 'http:' ? FOR_HTTP : FOR_ALL_ELSE;
  const written = proxy ?? variables.map((name) => process.env[name]).find((value) => value);
  if (written === undefined || isExempt(serverOf(target))) return null;
  // curl takes an address without a scheme, and `socks5h`, which says what ours does anyway: names are looked up there.
  const address = (/^\w+:\/\//.test(written) ? written : `http://${written}`).replace(
    /^socks(5h)?:/i,
    'socks5:',
  );
  const url = /^(https?|socks5):/i.test(address) ? URL.parse(address) : null;
  if (url === null || url.hostname === '' || credentialsOf(url) === null)
    throw new BadProxyAddress("the proxy's address is none");
  return url;
}

/** Reads the user and password in an address; empty where there are none, null where a `%` is not followed by two digits. */
export function credentialsOf({ username, password }: URL): { user: string; password: string } | null {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return null;
  }
}

/**
 * Checks whether `NO_PROXY` names a target: `*`, a name with all that is below it, `*.name` or `.name`, an address, each also with a port;
 * separated by commas or spaces.
 */
function isExempt({ host, port }: Server): boolean {
  const named = withoutDot(host.toLowerCase());
  const entries = (process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? '').toLowerCase().split(/[,\s]+/);
  return entries.some((entry) => {
    const [, bracketed, plain, only] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? [];
    // What has colons and no brackets is an IPv6 address.
    const name = bracketed ?? plain ?? entry;
    if (name === '' || (only !== undefined && Number(only) !== port)) return false;
    if (name === '*') return true;
    const suffix = withoutDot(name.replace(/^\*?\./, ''));
    return named.endsWith(`.${suffix}`) || (named === suffix && !name.startsWith('*'));
  });
}

function withoutDot(name: string): string {
  return name.replace(/(?<=.)\.$/, '');
}
