import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const zipped = promisify(gzip);
/** A shorter text is not worth zipping, in characters. */
const WORTH_ZIPPING = 1_500;

/** Sends a text whose type is set, zipped where whoever asks takes that. */
export async function sendText(request: Request, response: Response, text: string): Promise<void> {
  response.vary('Accept-Encoding');
  if (text.length < WORTH_ZIPPING || request.acceptsEncodings('gzip') !== 'gzip') response.send(text);
  else response.set('Content-Encoding', 'gzip').send(await zipped(text));
}
