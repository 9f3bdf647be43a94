import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasBody } from './upload.ts';

const ALLOW = 'OPTIONS, POST';

/**
 * Answers whatever is no POST to a report's address, someone's browser for the most part: one line that says what the
 * address is for. The token is not looked at, so that nothing shows whether it is right.
 */
export function answerMethodNotAllowed(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.method === 'OPTIONS';
  const text = asked
    ? ''
    : 'This is where a gateway posts its reports (POST); there is nothing to read here.\n';
  response.writeHead(asked ? 204 : 405, {
    Allow: ALLOW,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // A body that nobody reads would stand before the connection's next request.
    ...(hasBody(request) && { Connection: 'close' }),
  });
  response.end(text);
}
