import type { Logger } from 'pino';
import type { Delivery } from '../domain/delivery.ts';
import { formatId } from '../domain/id.ts';
import type { Circuit } from '../domain/outcome.ts';
import type { Clock } from '../domain/time.ts';
import { createLogThrottle, describeError } from '../observability/log.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';

/** Log of deliveries: logs a problem once, and the same again at most once a minute, with the number of those left out. */
export interface DeliveryLog {
  /** Warns of a user's template that did not work. */
  templateFailed(rule: string | null, problem: string): void;
  /**
   * Warns that an attempt did not deliver.
   * @param state the delivery's state after the attempt
   */
  notDelivered(delivery: Delivery, state: Delivery['state'], reason: string): void;
  moved(from: Delivery, to: Delivery): void;
  died(delivery: Delivery, reason: string): void;
  /** Logs an exception in what is done for a destination; errors of the store are logged where reports are refused. */
  unexpected(destination: string, error: unknown): void;
  /** Warns that a message went to the supergroup that the configured group became. */
  supergroup(destination: string, id: number): void;
  /** Logs that a circuit opened or closed. */
  circuit(destination: string, circuit: Circuit): void;
}

/** Creates the log of deliveries; repeated problems are counted by `clock`. */
export function createDeliveryLog(log: Logger, clock: Clock): DeliveryLog {
  const throttle = createLogThrottle(clock);
  const supergroups = new Map<string, number>();

  /**
   * Logs a message unless the same was logged within the last minute.
   * @param kind values that, with the message, make a problem the same again
   */
  function logOnce(level: 'warn' | 'error', message: string, kind: readonly unknown[], detail: object): void {
    const more = throttle(JSON.stringify([message, ...kind]));
    if (more !== null) log[level]({ ...detail, ...(more > 0 && { more }) }, message);
  }

  return {
    templateFailed: (rule, problem) => {
      const message = 'a template failed: the built-in one took its place';
      logOnce('warn', message, [rule, problem], { rule, problem });
    },
    notDelivered: ({ destination, id }, state, reason) => {
      const detail = { destination, delivery: formatId(id), state, reason };
      logOnce('warn', 'not delivered', [destination, state, reason], detail);
    },
    moved: ({ id, destination: from }, { destination: to }) => {
      logOnce('warn', 'moved to the next destination', [from, to], { delivery: formatId(id), from, to });
    },
    died: ({ destination, id }, reason) => {
      const detail = { destination, delivery: formatId(id), state: 'dead', reason };
      logOnce('warn', 'given up', [destination, reason], detail);
    },
    unexpected: (destination, thrown) => {
      if (thrown instanceof StoreUnavailable) return;
      const error = describeError(thrown);
      const message = 'something went wrong with a message that should not: please report it';
      logOnce('error', message, [destination, error.type, error.at[0]], { destination, error });
    },
    supergroup: (destination, chat) => {
      if (supergroups.get(destination) === chat) return;
      supergroups.set(destination, chat);
      log.warn({ destination, chat }, 'the group became a supergroup: put its new id into the config');
    },
    circuit: (destination, { openSince, reason, advice }) => {
      if (openSince !== null) log.error({ destination, reason, advice }, 'the destination is failing');
      else log.info({ destination }, 'the destination works again');
    },
  };
}
