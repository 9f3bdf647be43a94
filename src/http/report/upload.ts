import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECOND } from '../../domain/time.ts';

/** How much of a refused upload is still taken, and for how long, so that the client gets to read the refusal. */
const LINGER_BYTES = 8 * 1024 * 1024;
const LINGER = 3 * SECOND;
/** A refused body up to this is read and dropped, and the connection goes on. */
const SMALL = 64 * 1024;

/** Whether a request says that it has a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Whether what is left of a request is known to be short. A client that awaits `100 Continue` may never send it. */
export function isNearlyRead({ headers, complete }: IncomingMessage): boolean {
  if (complete) return true;
  if (headers['transfer-encoding'] !== undefined || headers.expect !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= SMALL;
}

/**
 * Ends a response, and its connection, once the client has stopped sending. Whoever closes a connection on a client that
 * still sends makes it lose the answer too (RFC 9112, 9.6).
 *
 * @param response its head, with `Connection: close`, and its whole content are written, but not its end
 */
export function endAfterUpload(request: IncomingMessage, response: ServerResponse): void {
  let left = LINGER_BYTES;
  const end = (): void => {
    clearTimeout(timer);
    request.off('data', drop);
    response.end();
  };
  const drop = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left < 0) end();
  };
  const timer = setTimeout(end, LINGER);
  request.on('data', drop).once('end', end).once('close', end).resume();
}
