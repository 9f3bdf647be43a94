import type { Socket } from 'node:net';
import type { Request } from 'express';
import type { Sender } from '../../access/identity.ts';
import type { Readiness } from '../report/dependencies.ts';
import type { ApiDependencies } from '../api/dependencies.ts';

/** The dashboard's dependencies: pages ask the same use cases as the API, in the same context. */
export interface DashboardDependencies extends ApiDependencies {
  readonly senderOf: (request: Request) => Sender;
  /** Gets each connection over which somebody was recognised. */
  readonly trust: (socket: Socket) => void;
  /** Returns whether the relay can store and deliver. */
  readonly ready: () => Readiness;
}
