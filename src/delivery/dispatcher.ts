import type { Channel } from '../channels/channel.ts';
import type { NextId } from '../domain/id.ts';
import { CLOSED, type Circuit } from '../domain/outcome.ts';
import type { Alarm, Clock, Duration, Millis } from '../domain/time.ts';
import type { PaceRecord } from '../store/contract/documents.ts';
import type { Outbox } from '../store/contract/outbox.ts';
import { dutyOf, type Duty, type Tenure } from '../store/contract/ownership.ts';
import type { Remembered } from '../store/contract/remembered.ts';
import type { Notices } from './attempt.ts';
import { saveCircuit } from './circuit.ts';
import { compose, fit, revise, type Composer } from './compose.ts';
import { createDestinationWorker, type DestinationWorker } from './destination-worker.ts';
import { createFastPath, type FastPath, type OwnedWorker } from './fast-path.ts';
import type { Allowance } from './pace.ts';
import { createPacers, type Pacers } from './pacer.ts';

/** A destination of the dispatcher. */
export interface Destination {
  readonly name: string;
  readonly channel: Channel;
  readonly fallback: string | null;
  /** The user's rate limit. */
  readonly rate: Allowance | null;
}

export interface DispatcherParts {
  readonly destinations: readonly Destination[];
  readonly outbox: Outbox;
  readonly circuits: Remembered<Circuit>;
  /** The pacers of the previous dispatcher, if any: its pauses still apply. */
  readonly pacers: Pacers;
  readonly composer: Composer;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly random: () => number;
  readonly nextId: NextId;
  /** Returns for how long Simwire has run since a moment, over restarts. */
  readonly ranSince: (moment: Millis) => Duration;
}

/** The dispatcher: runs a worker for each destination of the accounts that it has, so that one that fails never delays another. */
export interface Dispatcher {
  /** Lists the duties that it could do: to send for the accounts of its destinations. */
  duties(): readonly Duty[];
  /** Lists the destinations of an account. */
  destinationsOf(duty: Duty): readonly string[];
  /** Has a worker for each destination of an account, which waits until it is woken. */
  attend(tenure: Tenure): void;
  /** Claims nothing more for an account; resolves when all its messages in flight are settled. */
  leave(duty: Duty): Promise<void>;
  /** Wakes the worker of a destination, or all; does nothing where another process has the account. */
  wake(destination?: string): void;
  /** Creates the fast path for the deliveries of one intake. */
  fastPath(): FastPath;
  circuits(): ReadonlyMap<string, Circuit>;
  /** Claims nothing more; resolves when all messages in flight are settled. */
  stop(): Promise<void>;
}

/** Creates pacers whose paces are stored, and survive a restart. */
export function createPersistentPacers(paces: Remembered<PaceRecord>): Pacers {
  return createPacers({
    get: (scope) => paces.get(scope) ?? null,
    // Shares a commit with the claim or the outcome; losing it costs a needless attempt only.
    set: (scope, record) => paces.set(scope, record).catch(() => undefined),
  });
}

/** Creates the dispatcher, which sends nothing before it attends to an account. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { circuits, pacers } = parts;
  const destinations = new Map(parts.destinations.map((one) => [one.name, one]));
  const circuitOf = (destination: string): Circuit => circuits.get(destination) ?? CLOSED;
  const workers = new Map<string, OwnedWorker>();
  /** Workers that were stopped, and have something in flight. */
  const leaving = new Set<Promise<void>>();
  let stopped = false;

  function createWorker({ name, channel, fallback, rate }: Destination, outbox: Outbox): DestinationWorker {
    return createDestinationWorker({
      destination: name,
      channel,
      fallback,
      exists: (other) => destinations.has(other),
      paced: rate !== null || channel.limits.length > 0,
      pacer: pacers.for(name, channel, rate),
      outbox,
      compose: (batch, at) => compose(parts.composer, batch, at, channel.capacity),
      revise: (batch, at) => revise(parts.composer, batch, at),
      fit: (items, how) => fit(parts.composer, items, channel.capacity, how),
      circuit: {
        get: () => circuitOf(name),
        set: (circuit) => {
          saveCircuit(circuits, name, circuit);
        },
      },
      notices: {
        ...parts.notices,
        moved: (from, to) => {
          workers.get(to.destination)?.worker.wake();
          parts.notices.moved(from, to);
        },
      },
      clock: parts.clock,
      alarm: parts.alarm,
      random: parts.random,
      nextId: parts.nextId,
      ranSince: parts.ranSince,
    });
  }

  function ofAccount(duty: Duty): Destination[] {
    return parts.destinations.filter(({ channel }) => dutyOf(channel.account) === duty);
  }

  /** Stops workers, so that deliveries to them wait for whoever has the account next. */
  async function stopWorkers(names: readonly string[]): Promise<void> {
    const stopping = Promise.all(
      names.map(async (name) => {
        const owned = workers.get(name);
        workers.delete(name);
        await owned?.worker.stop();
      }),
    ).then(() => undefined);
    leaving.add(stopping);
    await stopping;
    leaving.delete(stopping);
  }

  return {
    duties: () => [...new Set(parts.destinations.map(({ channel }) => dutyOf(channel.account)))],
    destinationsOf: (duty) => ofAccount(duty).map(({ name }) => name),
    attend: (tenure) => {
      if (stopped) return;
      const outbox = parts.outbox.under(tenure);
      for (const destination of ofAccount(tenure.duty))
        workers.set(destination.name, { tenure, worker: createWorker(destination, outbox) });
    },
    leave: (duty) => stopWorkers(ofAccount(duty).map(({ name }) => name)),
    wake: (destination) => {
      if (destination !== undefined) workers.get(destination)?.worker.wake();
      else for (const { worker } of workers.values()) worker.wake();
    },
    fastPath: () => createFastPath((destination) => workers.get(destination)),
    circuits: () => new Map([...destinations.keys()].map((name) => [name, circuitOf(name)])),
    stop: async () => {
      stopped = true;
      await Promise.all([stopWorkers([...workers.keys()]), ...leaving]);
      for (const { channel } of parts.destinations) channel.close();
    },
  };
}
