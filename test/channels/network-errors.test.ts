import { expect, it } from 'vitest';
import { networkAdvice, networkOutcome, type Endpoint } from '../../src/channels/network-errors.ts';

const DIRECT: Endpoint = { scheme: 'https', host: 'chat.example:443', key: 'server', proxy: null };
const PROXIED: Endpoint = { ...DIRECT, proxy: { host: 'proxy.lan:3128', key: 'HTTPS_PROXY' } };

it.each([
  ['ENOTFOUND', DIRECT, /^No address is known for chat\.example:443\. Check `server`, and the name server/],
  ['EAI_AGAIN', PROXIED, /^No address is known for proxy\.lan:3128\. Check `HTTPS_PROXY`/],
  ['ECONNREFUSED', DIRECT, /^Nothing takes connections on chat\.example:443\. Check `server`/],
  ['ECONNREFUSED', PROXIED, /^Nothing takes connections on proxy\.lan:3128\. Check `HTTPS_PROXY`/],
  ['ECONNRESET', DIRECT, /^chat\.example:443 ended the connection/],
  ['ETIMEDOUT', DIRECT, /^Nothing came back from chat\.example:443.+`proxy`.+`ipv4_only: true`/],
  ['TIMEOUT', { ...DIRECT, scheme: 'smtp' }, /smtp:\/\/ to a port that speaks TLS/],
  ['EHOSTUNREACH', DIRECT, /chat\.example:443/],
  [
    'EPROTO',
    DIRECT,
    /^chat\.example:443 does not speak TLS as https:\/\/ wants it\. Check scheme and port of `server`/,
  ],
  ['ERR_SSL_WRONG_VERSION_NUMBER', DIRECT, /^chat\.example:443 does not speak TLS/],
  ['CERT_HAS_EXPIRED', DIRECT, /^The certificate of chat\.example:443 is not to be trusted.+`ca: /],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', DIRECT, /^The certificate of chat\.example:443/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', DIRECT, /^The certificate of chat\.example:443/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', DIRECT, /^The certificate of chat\.example:443/],
  ['EPROTOCOL', DIRECT, /^What answers on chat\.example:443 is no mail server/],
  [
    'PROXY_407',
    PROXIED,
    /^Check `HTTPS_PROXY`: the address of the proxy \(proxy\.lan:3128\) with its user and password/,
  ],
  ['PROXY_403', PROXIED, /lets connections to chat\.example:443 through/],
  ['PROXY_502', PROXIED, /proxy\.lan:3128.+chat\.example:443/],
  ['PROXY_ADDRESS', PROXIED, /^Check `HTTPS_PROXY`/],
  ['PROXY_ANSWER', PROXIED, /^Check `HTTPS_PROXY`/],
  ['NETWORK', DIRECT, /chat\.example:443/],
  ['HPE_INVALID_CONSTANT', DIRECT, /chat\.example:443/],
])('says what to look at after %s, and the reason tells no host', (code, endpoint, advice) => {
  const outcome = networkOutcome({ kind: 'failure', code, sent: false });
  expect(JSON.stringify(outcome)).not.toContain('example');
  const reason = outcome.kind === 'delivered' ? '' : outcome.reason;
  expect(networkAdvice(reason, endpoint)).toMatch(advice);
});

it.each([
  'refused (403)',
  'Slack asks for a pause (429)',
  'Slack refused the message (400 invalid_blocks)',
  'the mailbox is full (552, 5.2.2)',
  'the mail server refuses us (554)',
])('has no advice on the network where it is not to blame: %s', (reason) => {
  expect(networkAdvice(reason, DIRECT)).toBeNull();
});
