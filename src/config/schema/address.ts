import { isIP, isIPv6 } from 'node:net';
import { parseNetwork } from '../../domain/network.ts';
import { kindOf, scalar, text, type Reading } from './scalar.ts';

/** Address to listen on; a host is an IP address without brackets, or a name. */
export interface Listen {
  readonly host: string;
  readonly port: number;
}

const HOST_AND_PORT = /^(?:\[([0-9a-f:.%]+)\]|([\w.-]+)):(\d{1,5})$/i;

/** `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`; port 0 is any free one. */
export const listen = scalar({ type: 'string', pattern: ':\\d{1,5}$' }, (written): Reading<Listen> => {
  const parts = typeof written === 'string' ? HOST_AND_PORT.exec(written) : null;
  const host = parts?.[1] ?? parts?.[2];
  const port = Number(parts?.[3]);
  if (host !== undefined && port <= 65_535 && (parts?.[1] === undefined || isIPv6(host))) {
    return { value: { host, port } };
  }
  const [, bareHost = '127.0.0.1', barePort = '8080'] =
    /^(?:([\w.-]*[a-z.][\w.-]*)|:?(\d{1,5}))$/i.exec(String(written)) ?? [];
  return { wrong: `${kindOf(written)} is no address; write ${bareHost}:${barePort}` };
});

/** Returns true if only this machine can reach a host of this name. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** Returns true for an address whose traffic anyone on the network could read. */
export function isPlainHttpBeyondLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
}

const WEB_ADDRESS = { type: 'string', pattern: '^https?://' } as const;

function readWebAddress(written: unknown): Reading<string> {
  const url = typeof written === 'string' && /^https?:\/\//i.test(written) ? URL.parse(written) : null;
  if (!url || typeof written !== 'string')
    return { wrong: 'must be an address that starts with https:// or http://' };
  if (url.hash !== '') return { wrong: 'must be an address without "#"' };
  return { value: written };
}

/** An http(s) address without a fragment, as it is written. It may hold a secret, so no message quotes it. */
export const webAddress = scalar(WEB_ADDRESS, readWebAddress);

/** An http(s) address to which paths are added; slashes at its end are dropped. */
export const baseAddress = scalar(WEB_ADDRESS, (written): Reading<string> => {
  const reading = readWebAddress(written);
  if ('wrong' in reading) return reading;
  return reading.value.includes('?')
    ? { wrong: 'must be an address without "?", as paths are added to it' }
    : { value: reading.value.replace(/\/+$/, '') };
});

/** A proxy's address, or `none`. It may hold a password, so no message quotes it. */
export const proxyAddress = scalar(
  { type: 'string', pattern: '^(https?|socks5)://|^none$' },
  (written): Reading<string> => {
    if (written === 'none') return { value: 'none' };
    const url =
      typeof written === 'string' && /^(https?|socks5):\/\//i.test(written) ? URL.parse(written) : null;
    if (url === null || url.hostname === '')
      return { wrong: 'must be an address that starts with http://, https:// or socks5://, or none' };
    if (/%(?![\da-f]{2})/i.test(url.username + url.password))
      return { wrong: 'has a % in user or password that must be written %25' };
    return { value: url.href };
  },
);

/** A mail server: `smtp://HOST` or `smtps://HOST`, with a port where it is another one. */
export const mailServer = scalar({ type: 'string', pattern: '^smtps?://' }, (written): Reading<string> => {
  const url = typeof written === 'string' && /^smtps?:\/\//i.test(written) ? URL.parse(written) : null;
  if (url === null || url.hostname === '')
    return { wrong: 'must be an address that starts with smtp:// or smtps://' };
  if (url.username !== '' || url.password !== '')
    return { wrong: 'must be without user and password, which have keys of their own' };
  return { value: url.href };
});

/** An IPv4 or IPv6 address, or a network: `192.168.1.44`, `10.0.0.0/8`, `fd00::/8`. */
export const network = text.superRefine((written, context) => {
  if (parseNetwork(written)) return;
  context.addIssue({
    code: 'custom',
    message: `${kindOf(written)} is neither an IP address nor a network such as 10.0.0.0/8 or fd00::/8`,
  });
});
