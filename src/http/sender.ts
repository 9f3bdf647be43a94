import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Sender } from '../access/identity.ts';
import { isWithin, parseAddress, type Network } from '../domain/network.ts';
import { clientOf } from './report/access.ts';

/** Finds who sent a request: the client behind trusted proxies, and whether it came by https. */
export function senderOf(request: IncomingMessage, proxies: readonly Network[]): Sender {
  return {
    headers: request.headers,
    peer: clientOf(request, proxies)?.toString() ?? '',
    secure: isSecure(request, proxies),
  };
}

/** Checks whether a request came by https, to this server or, as it says, to a trusted proxy: the nearest one counts. */
function isSecure({ socket, headers }: IncomingMessage, proxies: readonly Network[]): boolean {
  if (socket instanceof TLSSocket) return true;
  const peer = parseAddress(socket.remoteAddress ?? '');
  if (peer === null || !isWithin(peer, proxies)) return false;
  const forwarded = headers['x-forwarded-proto'];
  const schemes = (typeof forwarded === 'string' ? forwarded : (forwarded ?? []).join(',')).split(',');
  return schemes.at(-1)?.trim().toLowerCase() === 'https';
}
