import type { Logger } from 'pino';
import type { Access } from '../../access/access.ts';
import type { Alarm, Clock } from '../../domain/time.ts';
import type { BulkContext } from '../../operations/deliveries/bulk.ts';
import type { ExpectingContext } from '../../operations/codes/expectations.ts';
import type { ExplainContext } from '../../operations/rules/explain.ts';
import type { LiveContext } from '../../operations/live/follow.ts';
import type { SendContext } from '../../operations/deliveries/send-test.ts';
import type { LoadedContext } from '../../operations/setup/show-config.ts';
import type { TrialContext } from '../../operations/rules/trials.ts';

/** The context of the use cases that the API offers, inside the relay. */
export interface ApiContext
  extends
    BulkContext,
    ExpectingContext,
    LiveContext,
    SendContext,
    ExplainContext,
    TrialContext,
    LoadedContext {}

/** The API's dependencies. */
export interface ApiDependencies {
  readonly version: string;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly log: Logger;
  /** Returns who may, by the config in force. */
  access(): Access;
  /**
   * Returns the context of a request, by the config in force.
   *
   * @param gone aborts when whoever asked does not want the answer any more
   */
  context(gone: AbortSignal): ApiContext;
  /** Has the relay take over at once what a use case changed in the store. */
  changed(): Promise<void>;
}
