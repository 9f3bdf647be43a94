import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzip, inflate, inflateRaw } from 'node:zlib';
import { SECOND } from '../../domain/time.ts';
import type { Admission } from './limits.ts';

/** Reason for which a body could not be read. `gone`: the client closed the connection. */
export type Unread = 'too_large' | 'overloaded' | 'gone';

/**
 * Reads a whole body and decodes its content encoding.
 *
 * @param request nothing of its body has been read yet
 * @param response used to send `100 Continue` if the client waits for it
 * @param limit the most bytes, before and after decompression
 * @param admission charged with the bytes held
 * @returns the bytes; with any other result the rest of the body may still arrive
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  admission: Admission,
): Promise<Buffer | Unread> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too_large';
  if (request.headers.expect !== undefined && request.httpVersion === '1.1') response.writeContinue();
  const bytes = await collect(request, limit, admission);
  const encoding = request.headers['content-encoding'];
  if (typeof bytes === 'string' || encoding === undefined || bytes.length === 0) return bytes;
  if (!admission.grow(Math.min(limit, bytes.length * MAX_COMPRESSION_RATIO))) return 'overloaded';
  return inflateBody(bytes, encoding, limit);
}

/**
 * Collects the chunks. On the hot path a stream's async iterator, or a middleware, costs more than parsing the JSON.
 */
function collect(request: IncomingMessage, limit: number, admission: Admission): Promise<Buffer | Unread> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let settled = false;
    const settle = (result: Buffer | Unread): void => {
      settled = true;
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      // To take the listeners off costs as much as to put them on; what comes for them later is nothing.
      if (settled) return;
      length += chunk.length;
      if (length > limit) settle('too_large');
      else if (!admission.grow(chunk.length)) settle('overloaded');
      else chunks.push(chunk);
    };
    const onEnd = (): void => {
      const [first] = chunks;
      settle(first && chunks.length === 1 ? first : Buffer.concat(chunks, length));
    };
    const onGone = (): void => {
      settle('gone');
    };
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}

/** The highest compression ratio of deflate (RFC 1951: the longest match in the shortest code). */
const MAX_COMPRESSION_RATIO = 1_032;

/**
 * Decodes a `Content-Encoding`. A body that does not match its encoding, or whose encoding is not gzip or deflate, is
 * returned unchanged: the decoder may still read it, and otherwise it goes into quarantine as it came.
 *
 * @param limit the most bytes of the result
 */
function inflateBody(body: Buffer, encoding: string, limit: number): Promise<Buffer | 'too_large'> {
  const decompress = decompressor(encoding.trim().toLowerCase(), body);
  if (!decompress) return Promise.resolve(body);
  return new Promise((resolve) => {
    decompress(body, { maxOutputLength: limit }, (error, result) => {
      if (!error) resolve(result);
      else resolve('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : body);
    });
  });
}

function decompressor(encoding: string, body: Buffer): typeof gunzip | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return gunzip;
    case 'deflate':
      return hasZlibHeader(body) ? inflate : inflateRaw;
    default:
      return null;
  }
}

/**
 * Returns whether a body has zlib's header: `deflate` is zlib's format, but some senders omit the header (RFC 9110,
 * 8.4.1.2).
 */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && ((body[0] ?? 0) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}

/** The bytes and the time for which a refused upload is still read, so that the client gets to read the refusal. */
const LINGER_BYTES = 8 * 1024 * 1024;
const LINGER = 3 * SECOND;
/** The size up to which a refused body is read and dropped, and the connection kept. */
const SMALL_BODY = 64 * 1024;

/** Returns whether a request announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Returns whether the rest of a request is known to be short. A client that awaits `100 Continue` may never send it.
 */
export function isNearlyRead({ headers, complete }: IncomingMessage): boolean {
  if (complete) return true;
  if (headers['transfer-encoding'] !== undefined || headers.expect !== undefined) return false;
  return Number(headers['content-length'] ?? 0) <= SMALL_BODY;
}

/**
 * Ends a response, and its connection, once the client has stopped sending. A client whose connection is closed while
 * it still sends loses the answer too (RFC 9112, 9.6).
 *
 * @param response its headers, with `Connection: close`, and its whole content are written, but it is not ended
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
