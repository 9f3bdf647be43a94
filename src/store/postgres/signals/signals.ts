import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { jsonOf } from '../../../domain/json.ts';
import type { Duration } from '../../../domain/time.ts';
import type { Signal, Signals } from '../../contract/signals.ts';
import type { Arrived } from './arrivals.ts';
import type { Changes } from './changes.ts';
import type { Database } from '../connection/database.ts';
import { keepListening } from '../connection/listener.ts';

/** The channel of all processes on a database. */
const CHANNEL = 'simwire';
/** What is raised within this time is one notification: all who notify wait for one lock. */
const TOGETHER: Duration = 20;
/** Bytes that a notification can carry (PostgreSQL's documentation, "NOTIFY"), less some for what is around them. */
const LONGEST = 7_500;

const notification = z.object({
  /** The process that sent it. */
  from: z.string(),
  changed: z.boolean().optional(),
  arrived: z.boolean().optional(),
  due: z.union([z.array(z.string()), z.literal('all')]).optional(),
  leases: z.boolean().optional(),
});
type Notification = z.output<typeof notification>;

/** The parts of the signals. */
interface Parts {
  readonly database: Database;
  /** Returns what others changed since it was asked last. */
  readonly changedByOthers: Changes['byOthers'];
  /** Returns what others stored since it was asked last. */
  readonly arrived: () => Promise<Arrived>;
}

/** Signals that can be closed. */
export interface PostgresSignals extends Signals {
  /** Calls back as if another process had raised a signal. */
  tell(signal: Signal): void;
  /** Sends what was raised, and hears nothing more. */
  close(): Promise<void>;
}

/**
 * Creates the signals on PostgreSQL: notifications, each a statement of its own and never part of the transaction that it
 * is about. Nothing is listened to before somebody follows them. A notification says that something was changed; what, is
 * counted in the database.
 */
export function createSignals({ database, changedByOthers, arrived }: Parts): PostgresSignals {
  const own = randomUUID();
  const listeners = new Set<(signal: Signal) => void>();
  let raised: Signal[] = [];
  let sending: Promise<void> | null = null;
  let looking: Promise<unknown> = Promise.resolve();
  let closed = false;
  let stopListening: (() => Promise<void>) | null = null;

  async function send(): Promise<void> {
    await sleep(TOGETHER);
    const signals = raised;
    raised = [];
    // Who does not hear of it looks for himself, a little later.
    await database.run('SELECT pg_notify($1, $2)', [CHANNEL, write(own, signals)]).catch(() => undefined);
    sending = raised.length > 0 ? send() : null;
  }

  function tell(signal: Signal): void {
    for (const listener of listeners) listener(signal);
  }

  /** Looks one after the other: each finds what came after the one before. */
  function inTurn<T>(look: () => Promise<T>): Promise<T> {
    const result = looking.then(look);
    looking = result.catch(() => undefined);
    return result;
  }

  async function lookForChanges(): Promise<void> {
    const what = await changedByOthers();
    if (what.size > 0) tell({ kind: 'changed', what });
  }

  async function lookForEvents(): Promise<void> {
    const { any, destinations } = await arrived();
    if (any) tell({ kind: 'arrived' });
    if (destinations === 'all' || destinations.size > 0) tell({ kind: 'due', destinations });
  }

  const look = (): Promise<void> =>
    inTurn(async () => {
      await lookForChanges();
      await lookForEvents();
    });

  async function hear(payload: string): Promise<void> {
    const read = notification.safeParse(jsonOf(payload));
    if (!read.success || read.data.from === own) return;
    const { changed, arrived: more, due, leases } = read.data;
    if (changed === true) await lookForChanges();
    if (more === true) tell({ kind: 'arrived' });
    if (due) tell({ kind: 'due', destinations: due === 'all' ? due : new Set(due) });
    if (leases === true) tell({ kind: 'leases' });
  }

  return {
    tell,
    raise: (signal) => {
      if (closed) return;
      raised.push(signal);
      sending ??= send();
    },
    follow: (listener) => {
      listeners.add(listener);
      stopListening ??= keepListening({
        connect: (answerWithin) => database.client(answerWithin),
        channel: CHANNEL,
        // What fails is found by the next look.
        heard: (payload) => void inTurn(() => hear(payload)).catch(() => undefined),
        began: () => void look().catch(() => undefined),
      });
      return () => void listeners.delete(listener);
    },
    look,
    close: async () => {
      closed = true;
      listeners.clear();
      await Promise.all([stopListening?.(), sending]);
    },
  };
}

/** Writes signals as the payload of one notification. */
function write(from: string, signals: readonly Signal[]): string {
  const due = new Set<string>();
  const written: Notification = { from };
  for (const signal of signals)
    switch (signal.kind) {
      case 'changed':
        written.changed = true;
        break;
      case 'arrived':
        written.arrived = true;
        break;
      case 'due':
        if (signal.destinations === 'all') written.due = 'all';
        else for (const destination of signal.destinations) due.add(destination);
        break;
      case 'leases':
        written.leases = true;
        break;
      default:
        signal satisfies never;
    }
  if (due.size > 0) written.due ??= [...due];
  const payload = JSON.stringify(written);
  return Buffer.byteLength(payload) <= LONGEST ? payload : JSON.stringify({ ...written, due: 'all' });
}
