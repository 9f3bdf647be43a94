import type { Channel } from '../channels/channel.ts';
import type { NextId } from '../domain/id.ts';
import { CLOSED, type Circuit } from '../domain/outcome.ts';
import type { Alarm, Clock } from '../domain/time.ts';
import type { PaceRecord, Remembered } from '../store/contract/documents.ts';
import type { Outbox } from '../store/contract/outbox.ts';
import type { Notices } from './attempt.ts';
import { saveCircuit } from './circuit.ts';
import { compose, fit, revise, type Composer } from './compose.ts';
import { createDestinationWorker, type DestinationWorker } from './destination-worker.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import { createPacers, type Allowance, type Pacers } from './pacer.ts';

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
}

/** The dispatcher: runs a worker for each destination, so that one that fails never delays another. */
export interface Dispatcher {
  /** Wakes the worker of a destination, or of all. */
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
    set: (scope, record) => {
      // Shares a commit with the claim or the outcome; losing it costs a needless attempt only.
      paces.set(scope, record).catch(() => undefined);
    },
  });
}

/** Creates the dispatcher with a worker for each destination; they wait until they are woken. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { circuits, pacers } = parts;
  const circuitOf = (destination: string): Circuit => circuits.get(destination) ?? CLOSED;
  const workers = new Map<string, DestinationWorker>();

  for (const { name, channel, fallback, rate } of parts.destinations) {
    const worker = createDestinationWorker({
      destination: name,
      channel,
      fallback,
      exists: (other) => workers.has(other),
      paced: rate !== null || channel.limits.length > 0,
      pacer: pacers.for(name, channel, rate),
      outbox: parts.outbox,
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
          workers.get(to.destination)?.wake();
          parts.notices.moved(from, to);
        },
      },
      clock: parts.clock,
      alarm: parts.alarm,
      random: parts.random,
      nextId: parts.nextId,
    });
    workers.set(name, worker);
  }

  return {
    wake: (destination) => {
      if (destination !== undefined) workers.get(destination)?.wake();
      else for (const worker of workers.values()) worker.wake();
    },
    fastPath: () => createFastPath((destination) => workers.get(destination)),
    circuits: () => new Map([...workers.keys()].map((name) => [name, circuitOf(name)])),
    stop: async () => {
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
      for (const { channel } of parts.destinations) channel.close();
    },
  };
}
