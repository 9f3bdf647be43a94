import type { Channel } from '../channels/channel.ts';
import type { NextId } from '../domain/id.ts';
import { CLOSED, type Circuit } from '../domain/outcome.ts';
import type { Alarm, Clock } from '../domain/time.ts';
import type { PaceRecord } from '../store/contract/documents.ts';
import type { Outbox } from '../store/contract/outbox.ts';
import type { Remembered } from '../store/contract/remembered.ts';
import type { Notices } from './attempt.ts';
import { rememberCircuit } from './circuit-memory.ts';
import { compose, fit, revise, type Composer } from './compose.ts';
import { createDestinationWorker, type DestinationWorker } from './destination-worker.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import type { Allowance } from './pace.ts';
import { createPacers, type Pacers } from './pacer.ts';

/** A destination as the dispatcher drives it. */
export interface Destination {
  readonly name: string;
  readonly channel: Channel;
  readonly fallback: string | null;
  /** The user's own limit. */
  readonly rate: Allowance | null;
}

export interface DispatcherParts {
  readonly destinations: readonly Destination[];
  readonly outbox: Outbox;
  readonly circuits: Remembered<Circuit>;
  /** Those of the dispatcher before this one, if there was one: what it was told to wait for counts on. */
  readonly pacers: Pacers;
  readonly composer: Composer;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly alarm: Alarm;
  readonly random: () => number;
  readonly nextId: NextId;
}

/** Drives all destinations; each on its own, so that one's trouble never delays another. */
export interface Dispatcher {
  /** Something may wait for these destinations; without a name: for any. */
  wake(destination?: string): void;
  /** For the deliveries of one intake. */
  fastPath(): FastPath;
  circuits(): ReadonlyMap<string, Circuit>;
  /** Takes nothing more; resolves when what is in flight is settled. */
  stop(): Promise<void>;
}

/** Pacers that remember over a restart. */
export function pacersOn(paces: Remembered<PaceRecord>): Pacers {
  return createPacers({
    get: (scope) => paces.get(scope) ?? null,
    set: (scope, record) => {
      // In one commit with the claim or the end of what is sent; losing it costs a needless attempt only.
      paces.set(scope, record).catch(() => undefined);
    },
  });
}

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
          rememberCircuit(circuits, name, circuit);
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
