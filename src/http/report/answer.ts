import type { IncomingMessage, ServerResponse } from 'node:http';
import { endAfterUpload, isNearlyRead } from './upload.ts';
import type { Verdict } from './verdict.ts';

/** What every answer carries; a report's address is nothing to cache, to sniff or to refer to. */
const HEADERS = [
  ['Content-Type', 'application/json'],
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
].flat();

/**
 * Tells a gateway the verdict on its report. The answer goes out at once, whether or not the body was read to its end;
 * if much of it is still to come, the connection ends with the answer.
 */
export function answerReport(request: IncomingMessage, response: ServerResponse, verdict: Verdict): void {
  const { answer, retryAfter, last = false } = verdict;
  const nearlyRead = isNearlyRead(request);
  const text = JSON.stringify(answer);
  const headers = [...HEADERS, 'Content-Length', String(Buffer.byteLength(text))];
  // The header knows whole seconds only, and 0 would ask for the next attempt at once.
  if (retryAfter !== undefined) headers.push('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  if (last || !nearlyRead) headers.push('Connection', 'close');
  response.writeHead(answer.code, headers);
  if (nearlyRead) {
    response.end(text);
  } else {
    response.write(text);
    endAfterUpload(request, response);
  }
}
