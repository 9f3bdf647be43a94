import { afterEach, expect, it, vi } from 'vitest';
import { proxyFor } from '../../src/channels/proxy.ts';

afterEach(() => vi.unstubAllEnvs());

const PROXY = 'http://proxy.lan:3128';

function isProxied(noProxy: string, target: string): boolean {
  vi.stubEnv('NO_PROXY', noProxy);
  return proxyFor({ proxy: PROXY }, new URL(target)) !== null;
}

it.each([
  ['', 'https://api.example', true],
  ['*', 'https://api.example', false],
  ['other, *', 'https://api.example', false],
  ['*:80', 'https://api.example', true],
  ['*:443', 'https://api.example', false],
  ['example', 'https://api.example', false],
  ['.example', 'https://api.example', false],
  ['*.example', 'https://api.example', false],
  ['*.api.example', 'https://api.example', true],
  ['.api.example', 'https://api.example', false],
  ['ample', 'https://api.example', true],
  ['api.example.', 'https://api.example', false],
  ['api.example', 'https://api.example.', false],
  ['API.Example', 'https://api.example', false],
  ['api.example:443', 'https://api.example', false],
  ['api.example:8443', 'https://api.example', true],
  ['mail.example:465', 'smtps://mail.example', false],
  ['mail.example:587 other', 'smtp://mail.example', false],
  ['10.0.0.1,::1', 'http://[::1]:8000', false],
  ['[::1]:8000', 'http://[::1]:8000', false],
  ['[::1]:8001', 'http://[::1]:8000', true],
  ['10.0.0.1', 'http://10.0.0.1', false],
])('with NO_PROXY=%j, %s is reached by the proxy: %s', (noProxy, target, expected) => {
  expect(isProxied(noProxy, target)).toBe(expected);
});

it.each([
  [{ HTTP_PROXY: 'http://a:1' }, 'http://api.example', 'http://a:1/'],
  [{ HTTP_PROXY: 'http://a:1' }, 'https://api.example', 'http://a:1/'],
  [{ HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'https://api.example', 'http://b:2/'],
  [{ HTTPS_PROXY: 'http://b:2' }, 'http://api.example', undefined],
  [{ HTTPS_PROXY: 'http://b:2' }, 'smtps://mail.example', 'http://b:2/'],
  [{ HTTPS_PROXY: 'http://b:2', https_proxy: 'socks5h://c:3' }, 'https://api.example', 'socks5://c:3'],
  [{ HTTPS_PROXY: 'proxy.lan:3128' }, 'https://api.example', 'http://proxy.lan:3128/'],
  [{ HTTPS_PROXY: '' }, 'https://api.example', undefined],
])('reads the environment %j for %s', (env, target, expected) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(proxyFor({}, new URL(target))?.href).toBe(expected);
});

it.each(['ftp://s3cret:s3cret@a:1', 'http://', 'http://s3cret:100%@a:1', 'http://[s3cret'])(
  'tells nothing of the address %s, which is none',
  (address) => {
    vi.stubEnv('HTTPS_PROXY', address);
    const find = () => proxyFor({}, new URL('https://api.example'));
    expect(find).toThrow(expect.objectContaining({ code: 'PROXY_ADDRESS' }) as Error);
    expect(find).not.toThrow(/s3cret/);
  },
);
