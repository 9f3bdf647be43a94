import type { Millis } from '../domain/time.ts';

/** What a destination's worker does at the moment. */
export type WorkerState =
  /** Nothing waits that could leave now, as far as is known: what comes may leave at once. */
  | { readonly kind: 'idle' }
  /** Reads what waits, and claims it. `again`: something happened meanwhile, after which there may be more. */
  | { readonly kind: 'looking'; readonly again: boolean }
  /** Something waits: for a moment, or for a send to end. */
  | { readonly kind: 'waitingUntil'; readonly at: Millis }
  /** Takes nothing more. `looking`: a look is not over yet. */
  | { readonly kind: 'stopping'; readonly looking: boolean };

/** What happens to a worker. */
export type WorkerInput =
  /** Something may wait that did not before, or a moment has come. */
  | { readonly kind: 'woken' }
  /** A send ended well, or its slot was given back: what waits may go on, and nothing new does. */
  | { readonly kind: 'slotFreed' }
  /** A new delivery could not leave as it was stored. It is followed by `woken` once it is. */
  | { readonly kind: 'queued' }
  /** A look is over. `more`: it found more than it could take. */
  | { readonly kind: 'looked'; readonly found: 'more' | 'nothing' | { readonly waitUntil: Millis } }
  /** A look was broken off, as the store could not be had. */
  | { readonly kind: 'failed'; readonly waitUntil: Millis }
  | { readonly kind: 'stopped' };

const LOOKING: WorkerState = { kind: 'looking', again: false };
const IDLE: WorkerState = { kind: 'idle' };

/**
 * Moves a worker on. A look is begun by whoever is told `looking` after it was something else; whoever looks says `looked`
 * at its end, and looks again where it is told `looking` once more.
 */
export function nextState(state: WorkerState, input: WorkerInput): WorkerState {
  if (state.kind === 'stopping') {
    const isOver = input.kind === 'looked' || input.kind === 'failed';
    return isOver ? { kind: 'stopping', looking: false } : state;
  }
  switch (input.kind) {
    case 'woken':
      return state.kind === 'looking' ? { kind: 'looking', again: true } : LOOKING;
    case 'slotFreed':
      if (state.kind === 'idle') return state;
      return state.kind === 'looking' ? { kind: 'looking', again: true } : LOOKING;
    case 'queued':
      return state.kind === 'idle' ? { kind: 'waitingUntil', at: Infinity } : state;
    case 'looked':
      if (state.kind !== 'looking') return state;
      if (state.again || input.found === 'more') return LOOKING;
      return input.found === 'nothing' ? IDLE : { kind: 'waitingUntil', at: input.found.waitUntil };
    case 'failed':
      return state.kind === 'looking' ? { kind: 'waitingUntil', at: input.waitUntil } : state;
    case 'stopped':
      return { kind: 'stopping', looking: state.kind === 'looking' };
    default:
      return input satisfies never;
  }
}
