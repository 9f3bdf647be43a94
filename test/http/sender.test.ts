import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { expect, it } from 'vitest';
import { parseNetwork } from '../../src/domain/network.ts';
import { senderOf } from '../../src/http/sender.ts';

const PROXY = ['10.0.0.1/32'].flatMap((one) => parseNetwork(one) ?? []);

function request(peer: string, headers: IncomingMessage['headers'], socket = new Socket()): IncomingMessage {
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const message = new IncomingMessage(socket);
  message.headers = headers;
  return message;
}

it.each<[string, string, IncomingMessage['headers'], string, boolean]>([
  ['a client', '192.0.2.1', {}, '192.0.2.1', false],
  ['a client that says https', '192.0.2.1', { 'x-forwarded-proto': 'https' }, '192.0.2.1', false],
  [
    'a proxy',
    '10.0.0.1',
    { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' },
    '192.0.2.1',
    true,
  ],
  [
    'a proxy by http',
    '10.0.0.1',
    { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'http' },
    '192.0.2.1',
    false,
  ],
  ['a client that lies to a proxy', '10.0.0.1', { 'x-forwarded-proto': 'https, http' }, '10.0.0.1', false],
])('tells of %s who it is of, and whether it came by https', (_name, peer, headers, client, secure) => {
  expect(senderOf(request(peer, headers), PROXY)).toEqual({ headers, peer: client, secure });
});

it('tells https to this server', () => {
  const socket = new TLSSocket(new Socket());
  expect(senderOf(request('192.0.2.1', {}, socket), []).secure).toBe(true);
});
