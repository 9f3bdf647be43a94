import { expect, it } from 'vitest';
import { isHostAllowed, isSameOrigin } from '../../src/access/hosts.ts';

const SETTINGS = {
  listen: { host: 'relay.lan' },
  admin_listen: { host: '127.0.0.1' },
  public_url: 'http://public.test:8080/base',
  admin_url: 'https://sms.example',
  hosts: ['sms.lan', 'SMS2.lan'],
};

it.each([
  '127.0.0.1',
  '127.0.0.1:8080',
  '192.0.2.1:1',
  '[::1]',
  '[2001:db8::1]:8080',
  'localhost:8080',
  'relay.lan:8080',
  'Relay.LAN.',
  'public.test',
  'sms.example:443',
  'sms.lan',
  'sms2.lan:9',
])('answers to %s', (host) => {
  expect(isHostAllowed(host, SETTINGS)).toBe(true);
});

it.each([
  undefined,
  '',
  'evil.test',
  'evil.test:8080',
  'sms.lan.evil.test',
  'xsms.lan',
  '127.0.0.1.evil.test',
  'localhost.evil.test',
  'sms.lan:8080:1',
  'sms.lan@evil.test',
  'sms.lan, evil.test',
  '[evil.test]',
  '0x7f000001.evil.test',
])('does not answer to %j', (host) => {
  expect(isHostAllowed(host, SETTINGS)).toBe(false);
});

it.each<[string, string | undefined, string | undefined, boolean, boolean]>([
  ['its own page', 'http://relay.lan:8080', 'relay.lan:8080', false, true],
  ['its own page by https', 'https://relay.lan', 'relay.lan', true, true],
  ['its own page by https with a port', 'https://relay.lan:8443', 'relay.lan:8443', true, true],
  ['a proxy that does not say https', 'https://relay.lan', 'relay.lan', false, true],
  ['an address', 'http://[::1]:8080', '[::1]:8080', false, true],
  ['the public_url', 'http://public.test:8080', 'inner:1', true, true],
  ['the admin_url', 'https://sms.example', 'inner:1', false, true],
  ['another site', 'https://evil.test', 'relay.lan', true, false],
  ['another port', 'http://relay.lan:81', 'relay.lan:8080', false, false],
  ['the page by plain http', 'http://relay.lan', 'relay.lan', true, false],
  ['no page', undefined, 'relay.lan', true, false],
  ['a page in a sandbox', 'null', 'relay.lan', true, false],
  ['an origin with a path', 'https://relay.lan/', 'relay.lan', true, false],
  ['no host', 'https://relay.lan', undefined, true, false],
])('tells whether %s is of the same origin', (_name, origin, host, secure, same) => {
  const headers = { ...(origin !== undefined && { origin }), ...(host !== undefined && { host }) };
  expect(isSameOrigin(headers, secure, SETTINGS)).toBe(same);
});
