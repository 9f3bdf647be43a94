import type { Millis } from '../domain/time.ts';

/** State of a destination worker. */
export type WorkerState =
  /** Nothing is due, as far as is known: a new delivery may be sent at once. */
  | { readonly kind: 'idle' }
  /** Reads the due deliveries and claims them. `again`: more may have become due meanwhile. */
  | { readonly kind: 'polling'; readonly again: boolean }
  /** A delivery waits for its time, or for a free slot. */
  | { readonly kind: 'waitingUntil'; readonly at: Millis }
  /** Claims nothing more. `polling`: a poll has not ended yet. */
  | { readonly kind: 'stopping'; readonly polling: boolean };

/** An input of the state machine. */
export type WorkerInput =
  /** A delivery may have become due. */
  | { readonly kind: 'woken' }
  /** A slot became free, and nothing else changed. */
  | { readonly kind: 'slotFreed' }
  /** A new delivery could not take the fast path; `woken` follows once it is stored. */
  | { readonly kind: 'queued' }
  /** A poll ended. `more`: there is more than it could claim. */
  | { readonly kind: 'polled'; readonly found: 'more' | 'nothing' | { readonly waitUntil: Millis } }
  /** A poll failed, as the store was unavailable. */
  | { readonly kind: 'failed'; readonly waitUntil: Millis }
  | { readonly kind: 'stopped' };

const POLLING: WorkerState = { kind: 'polling', again: false };
const IDLE: WorkerState = { kind: 'idle' };

/**
 * Returns the next state. The caller starts a poll when the state becomes `polling`, passes `polled` at its end, and
 * polls again if the state is `polling` still.
 */
export function nextState(state: WorkerState, input: WorkerInput): WorkerState {
  if (state.kind === 'stopping') {
    const isOver = input.kind === 'polled' || input.kind === 'failed';
    return isOver ? { kind: 'stopping', polling: false } : state;
  }
  switch (input.kind) {
    case 'woken':
      return state.kind === 'polling' ? { kind: 'polling', again: true } : POLLING;
    case 'slotFreed':
      if (state.kind === 'idle') return state;
      return state.kind === 'polling' ? { kind: 'polling', again: true } : POLLING;
    case 'queued':
      return state.kind === 'idle' ? { kind: 'waitingUntil', at: Infinity } : state;
    case 'polled':
      if (state.kind !== 'polling') return state;
      if (state.again || input.found === 'more') return POLLING;
      return input.found === 'nothing' ? IDLE : { kind: 'waitingUntil', at: input.found.waitUntil };
    case 'failed':
      return state.kind === 'polling' ? { kind: 'waitingUntil', at: input.waitUntil } : state;
    case 'stopped':
      return { kind: 'stopping', polling: state.kind === 'polling' };
    default:
      return input satisfies never;
  }
}

/** Slots for messages in flight, and a count of those not settled in the store yet. */
export interface Slots {
  /** Returns the number of free slots out of `most`. */
  free(most: number): number;
  take(): void;
  /** Frees a slot: the service has answered. */
  leave(): void;
  /** Notes that an outcome is in the store. */
  settled(): void;
  allSettled(): boolean;
}

/** Creates the slots of a worker, all free. */
export function createSlots(): Slots {
  let inFlight = 0;
  let unsettled = 0;
  return {
    free: (most) => most - inFlight,
    take: () => {
      inFlight++;
      unsettled++;
    },
    leave: () => {
      inFlight--;
    },
    settled: () => {
      unsettled--;
    },
    allSettled: () => unsettled === 0,
  };
}
