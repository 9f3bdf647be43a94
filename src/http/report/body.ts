import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admission } from './admission.ts';
import { inflateBody, MOST_INFLATION } from './inflate.ts';

/** Why a body could not be read. `gone`: the client went away before its end. */
export type Unread = 'too_large' | 'overloaded' | 'gone';

/**
 * Reads a whole body and undoes its content encoding.
 *
 * @param request nothing of its body has been read yet
 * @param response asks for the body where the client waits for that (`Expect: 100-continue`)
 * @param limit the most bytes, before and after decompression
 * @param admission is charged for what is held
 * @returns the bytes; after anything else the rest of the body is still on its way
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
  if (!admission.grow(Math.min(limit, bytes.length * MOST_INFLATION))) return 'overloaded';
  return inflateBody(bytes, encoding, limit);
}

/** A collector of its own: on the hot path a stream's async iterator or a middleware costs more than the JSON. */
function collect(request: IncomingMessage, limit: number, admission: Admission): Promise<Buffer | Unread> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (result: Buffer | Unread): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone).off('error', onGone);
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
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
