import { expect, it } from 'vitest';
import { composerOf } from '../../../src/operations/deliveries/composer.ts';
import { configOf, minimal } from '../../config/files.ts';

it.each([
  ['', null],
  ['server: { public_url: "http://relay.lan:8080/" }', 'http://relay.lan:8080'],
  ['server: { admin_url: "https://sms.example/relay/" }', 'https://sms.example/relay'],
  [
    'server: { public_url: "http://relay.lan:8080", admin_url: "https://sms.example" }',
    'https://sms.example',
  ],
])('links in messages lead to where people reach the pages: %s', (more, pages) => {
  expect(composerOf(configOf(minimal({ more }))).pages).toBe(pages);
});
