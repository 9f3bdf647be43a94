import type { IncomingMessage, ServerResponse } from 'node:http';
import { endAfterUpload, isNearlyRead } from './upload.ts';

/** What a gateway is told; `stored` and `quarantined` where its report was taken. */
export interface Answer {
  readonly code: number;
  readonly reason: string;
  readonly stored?: number;
  readonly quarantined?: number;
}

/** What every answer carries; a report's address is nothing to cache, to sniff or to refer to. */
const HEADERS = [
  ['Content-Type', 'application/json'],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
].flat();

/**
 * Answers a report that was read to its end; the answer's code is the status.
 *
 * @param headers further ones: name, value, name, value …
 */
export function answer(response: ServerResponse, body: Answer, headers: readonly string[] = []): void {
  response.end(writeHead(response, body, headers));
}

/**
 * Answers a report whose body was not read, or not to its end. The answer goes out at once; if much of the body is
 * still to come, the connection ends with it.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  body: Answer,
  headers: readonly string[] = [],
): void {
  if (isNearlyRead(request)) {
    answer(response, body, headers);
  } else {
    response.write(writeHead(response, body, [...headers, 'Connection', 'close']));
    endAfterUpload(request, response);
  }
}

/** Writes the head for a body, and returns the body as text. */
function writeHead(response: ServerResponse, body: Answer, headers: readonly string[]): string {
  const text = JSON.stringify(body);
  response.writeHead(body.code, [...HEADERS, ...headers, 'Content-Length', String(Buffer.byteLength(text))]);
  return text;
}
