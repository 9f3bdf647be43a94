import type { RequestHandler } from 'express';
import type { Dependencies } from './report/dependencies.ts';

/** `GET /healthz`: 200 while the process lives. */
export function healthz(): RequestHandler {
  return (_request, response) => {
    response.json({ alive: true });
  };
}

/** `GET /readyz`: 200 when the relay can store and deliver, else 503; either way `{ready, reasons: [{code, message}]}`. */
export function readyz(dependencies: Pick<Dependencies, 'ready'>): RequestHandler {
  return (_request, response) => {
    const { ready, reasons } = dependencies.ready();
    response.status(ready ? 200 : 503).json({ ready, reasons });
  };
}
