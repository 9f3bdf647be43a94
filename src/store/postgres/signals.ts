import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { jsonOf } from '../../domain/json.ts';
import type { Duration } from '../../domain/time.ts';
import { DOCUMENTS } from '../contract/documents.ts';
import type { Changing, Signal, Signals } from '../contract/signals.ts';
import type { Database } from './database.ts';
import { keepListening } from './listener.ts';

/** The channel of all processes on a database. */
const CHANNEL = 'simwire';
/** What is raised within this time is one notification: each of them takes a lock that all who notify wait for. */
const TOGETHER: Duration = 20;
/** Bytes that a notification can carry (PostgreSQL's documentation, "NOTIFY"), less some for what is around them. */
const LONGEST = 7_500;

const CHANGING: ReadonlySet<string> = new Set<Changing>([
  ...(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]),
  'assignments',
  'deliveries',
]);

const notification = z.object({
  /** The process that sent it. */
  from: z.string(),
  due: z.union([z.array(z.string()), z.literal('all')]).optional(),
  arrived: z.boolean().optional(),
  changed: z.array(z.string()).optional(),
  leases: z.boolean().optional(),
});
type Notification = z.output<typeof notification>;

/** Signals that can be closed. */
export interface PostgresSignals extends Signals {
  /** Sends what was raised, and hears nothing more. */
  close(): Promise<void>;
}

/**
 * Creates the signals on PostgreSQL: notifications, each a statement of its own and never part of the transaction that it
 * is about. Nothing is listened to before somebody follows them.
 */
export function createSignals(database: Database): PostgresSignals {
  const own = randomUUID();
  const listeners = new Set<(signal: Signal) => void>();
  let raised: Signal[] = [];
  let sending: Promise<void> | null = null;
  let closed = false;
  let stopListening: (() => Promise<void>) | null = null;

  async function send(pause: Duration): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
    const signals = raised;
    raised = [];
    // Who does not hear of it looks for himself, a little later.
    await database.run('SELECT pg_notify($1, $2)', [CHANNEL, write(own, signals)]).catch(() => undefined);
    sending = raised.length > 0 ? send(TOGETHER) : null;
  }

  function hear(payload: string): void {
    const read = notification.safeParse(jsonOf(payload));
    if (read.success && read.data.from !== own) tell(signalsOf(read.data));
  }

  function tell(signals: readonly Signal[]): void {
    for (const signal of signals) for (const listener of listeners) listener(signal);
  }

  return {
    raise: (signal) => {
      if (closed) return;
      raised.push(signal);
      sending ??= send(TOGETHER);
    },
    follow: (listener) => {
      listeners.add(listener);
      stopListening ??= keepListening({
        connect: (answerWithin) => database.client(answerWithin),
        channel: CHANNEL,
        heard: hear,
        began: () => {
          tell(EVERYTHING);
        },
      });
      return () => {
        listeners.delete(listener);
      };
    },
    close: async () => {
      closed = true;
      listeners.clear();
      await Promise.all([stopListening?.(), sending]);
    },
  };
}

/** What one may have missed who did not listen. */
const EVERYTHING = signalsOf({
  ...{ from: '', due: 'all', arrived: true, changed: [...CHANGING], leases: true },
});

/** Writes signals as the payload of one notification. */
function write(from: string, signals: readonly Signal[]): string {
  const due = new Set<string>();
  const changed = new Set<Changing>();
  let all = false;
  const written: Notification = { from };
  for (const signal of signals)
    switch (signal.kind) {
      case 'due':
        if (signal.destinations === 'all') all = true;
        else for (const destination of signal.destinations) due.add(destination);
        break;
      case 'arrived':
        written.arrived = true;
        break;
      case 'changed':
        for (const what of signal.what) changed.add(what);
        break;
      case 'leases':
        written.leases = true;
        break;
      default:
        signal satisfies never;
    }
  if (changed.size > 0) written.changed = [...changed];
  if (all || due.size > 0) written.due = all ? 'all' : [...due];
  const payload = JSON.stringify(written);
  return Buffer.byteLength(payload) <= LONGEST ? payload : JSON.stringify({ ...written, due: 'all' });
}

function signalsOf({ due, arrived, changed, leases }: Notification): Signal[] {
  // Another version may know of more.
  const isChanging = (what: string): what is Changing => CHANGING.has(what);
  const signals: Signal[] = [];
  if (changed) signals.push({ kind: 'changed', what: new Set(changed.filter(isChanging)) });
  if (arrived === true) signals.push({ kind: 'arrived' });
  if (due) signals.push({ kind: 'due', destinations: due === 'all' ? 'all' : new Set(due) });
  if (leases === true) signals.push({ kind: 'leases' });
  return signals;
}
