import { expect, it } from 'vitest';
import { siteUrl } from '../../../src/operations/setup/addresses.ts';
import { configOf, minimal } from '../../config/files.ts';

it.each([
  ['', 'http://127.0.0.1:8080'],
  ['listen: "0.0.0.0:80"', 'http://127.0.0.1:80'],
  ['listen: "[::]:80"', 'http://127.0.0.1:80'],
  ['listen: "[::1]:80"', 'http://[::1]:80'],
  ['public_url: http://relay.lan', 'http://relay.lan'],
  ['public_url: http://relay.lan, admin_url: https://sms.test', 'https://sms.test'],
  ['public_url: http://relay.lan, admin_listen: "127.0.0.1:8081"', 'http://127.0.0.1:8081'],
  [
    'public_url: http://relay.lan, admin_listen: "127.0.0.1:81", admin_url: https://sms.test',
    'https://sms.test',
  ],
])('people reach the pages of { %s } at %s', (server, url) => {
  const { server: settings } = configOf(minimal({ more: `server: { ${server} }` }));
  expect(siteUrl(settings)).toBe(url);
  expect(siteUrl({ ...settings, tls: { cert: 'c.pem', key: 'k.pem' } })).toBe(
    url.replace(/^http(?=:\/\/[\d[])/, 'https'),
  );
});
