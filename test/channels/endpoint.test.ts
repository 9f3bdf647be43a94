import { afterEach, expect, it, vi } from 'vitest';
import { endpointOf } from '../../src/channels/endpoint.ts';
import type { DestinationSettings } from '../../src/channels/settings.ts';

afterEach(() => vi.unstubAllEnvs());

const mail = { type: 'email', from: 'a@b.test', to: ['c@d.test'] } as const;
const telegram = { type: 'telegram', token: '1:s3cret', chat: 1, silent: false, protect: false } as const;

it.each<[DestinationSettings, string, string]>([
  [{ ...telegram, api_root: 'https://api.telegram.org' }, 'api.telegram.org:443', 'api_root'],
  [{ type: 'slack', webhook_url: 'https://hooks.slack.com/s3cret' }, 'hooks.slack.com:443', 'webhook_url'],
  [{ type: 'discord', webhook_url: 'https://discord.com/s3cret' }, 'discord.com:443', 'webhook_url'],
  [{ type: 'ntfy', server: 'http://ntfy.lan', topic: 's3cret' }, 'ntfy.lan:80', 'server'],
  [{ type: 'apprise', url: 'http://me:s3cret@[::1]:8000/notify/s3cret' }, '[::1]:8000', 'url'],
  [{ ...mail, server: 'smtps://mail.example', password: 's3cret' }, 'mail.example:465', 'server'],
  [{ ...mail, server: 'smtp://mail.example' }, 'mail.example:587', 'server'],
  [{ type: 'webhook', url: 'https://hook.example/?s3cret', secret: 's3cret' }, 'hook.example:443', 'url'],
])('names the host of %j, and nothing that may be secret', (settings, host, key) => {
  const endpoint = endpointOf({ ...settings, proxy: 'http://me:s3cret@proxy.lan:3128' });
  expect(endpoint).toMatchObject({ host, key, proxy: { host: 'proxy.lan:3128', key: 'proxy' } });
  expect(JSON.stringify(endpoint)).not.toContain('s3cret');
});

it('names the proxy of the environment, also one whose address is none', () => {
  const settings = { type: 'ntfy', server: 'https://ntfy.sh', topic: 'x' } as const;
  vi.stubEnv('HTTPS_PROXY', 'http://me:s3cret@proxy.lan');
  expect(endpointOf(settings)?.proxy).toEqual({ host: 'proxy.lan', key: 'HTTPS_PROXY' });
  vi.stubEnv('HTTPS_PROXY', 'http://me:s3cret%@proxy.lan');
  expect(endpointOf(settings)?.proxy).toEqual({ host: 'an address that is none', key: 'HTTPS_PROXY' });
  expect(endpointOf({ type: 'console', allow_log: false })).toBeNull();
});
