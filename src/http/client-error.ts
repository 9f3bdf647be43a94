import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { peerOf } from './report/address.ts';
import type { RefusalLog } from './report/refusals.ts';

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

/** The client hung up before the end of its request; that is its right, and nothing to mention. */
const HUNG_UP: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_EOF_STATE']);

const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What Node's parser adds to an error: its code, and the bytes that it failed on. */
interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/**
 * Ends a connection whose client sent something that is no HTTP, or was too slow. It gets an answer only where nothing
 * was written to it before: an answer in the middle of another would be taken for a part of it.
 */
export function createClientErrorHandler(refused: RefusalLog): (error: ClientError, stream: Duplex) => void {
  return (error, stream) => {
    if (stream instanceof Socket && stream.bytesRead > 0 && !HUNG_UP.has(error.code)) {
      refused(error.rawPacket?.[0] === TLS_HANDSHAKE ? 'tls' : 'malformed', {
        client: peerOf(stream),
      });
    }
    if (stream instanceof Socket && stream.writable && stream.bytesWritten === 0) {
      const status = STATUS_LINES[error.code ?? ''] ?? '400 Bad Request';
      stream.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    }
    stream.destroy();
  };
}
