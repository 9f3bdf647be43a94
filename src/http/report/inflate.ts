import { gunzip, inflate, inflateRaw } from 'node:zlib';

/** Deflate makes nothing smaller than by this factor (RFC 1951's longest match in its shortest code). */
export const MOST_INFLATION = 1_032;

/**
 * Undoes a `Content-Encoding`. A body that is not what its encoding says, or whose encoding is not gzip or deflate, stays
 * as it came: the decoder may still read it, and otherwise it goes into quarantine unchanged.
 *
 * @param limit the most bytes that may come out
 */
export function inflateBody(body: Buffer, encoding: string, limit: number): Promise<Buffer | 'too_large'> {
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

/** `deflate` is zlib's format, but some senders leave its two bytes of header away (RFC 9110, 8.4.1.2). */
function hasZlibHeader(body: Buffer): boolean {
  return body.length >= 2 && ((body[0] ?? 0) & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
}
