import type { Request } from 'express';
import type { Sender } from '../../access/identity.ts';
import type { Readiness } from '../report/dependencies.ts';
import type { ApiDependencies } from '../api/dependencies.ts';

/** The dashboard's dependencies: pages ask the same use cases as the API, in the same context. */
export interface DashboardDependencies extends ApiDependencies {
  readonly senderOf: (request: Request) => Sender;
  /** Tells whether the relay can store and deliver. */
  readonly ready: () => Readiness;
}
