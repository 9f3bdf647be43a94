import { expect, it } from 'vitest';
import { nextState, type WorkerInput, type WorkerState } from '../../src/delivery/worker-state.ts';

const idle: WorkerState = { kind: 'idle' };
const looking: WorkerState = { kind: 'looking', again: false };
const again: WorkerState = { kind: 'looking', again: true };
const waiting: WorkerState = { kind: 'waitingUntil', at: 7 };
const queueing: WorkerState = { kind: 'waitingUntil', at: Infinity };
const stopping: WorkerState = { kind: 'stopping', looking: false };
const lastLook: WorkerState = { kind: 'stopping', looking: true };

const woken: WorkerInput = { kind: 'woken' };
const slotFreed: WorkerInput = { kind: 'slotFreed' };
const queued: WorkerInput = { kind: 'queued' };
const more: WorkerInput = { kind: 'looked', found: 'more' };
const nothing: WorkerInput = { kind: 'looked', found: 'nothing' };
const until: WorkerInput = { kind: 'looked', found: { waitUntil: 7 } };
const failed: WorkerInput = { kind: 'failed', waitUntil: 7 };
const stopped: WorkerInput = { kind: 'stopped' };

/** Every state by every input. */
it.each<readonly [WorkerState, WorkerInput, WorkerState]>([
  [idle, woken, looking],
  [idle, slotFreed, idle],
  [idle, queued, queueing],
  [idle, more, idle],
  [idle, nothing, idle],
  [idle, until, idle],
  [idle, failed, idle],
  [idle, stopped, stopping],
  [looking, woken, again],
  [looking, slotFreed, again],
  [looking, queued, looking],
  [looking, more, looking],
  [looking, nothing, idle],
  [looking, until, waiting],
  [looking, failed, waiting],
  [looking, stopped, lastLook],
  [again, woken, again],
  [again, slotFreed, again],
  [again, queued, again],
  [again, more, looking],
  [again, nothing, looking],
  [again, until, looking],
  [again, failed, waiting],
  [again, stopped, lastLook],
  [waiting, woken, looking],
  [waiting, slotFreed, looking],
  [waiting, queued, waiting],
  [waiting, more, waiting],
  [waiting, nothing, waiting],
  [waiting, until, waiting],
  [waiting, failed, waiting],
  [waiting, stopped, stopping],
  [stopping, woken, stopping],
  [stopping, slotFreed, stopping],
  [stopping, queued, stopping],
  [stopping, more, stopping],
  [stopping, nothing, stopping],
  [stopping, until, stopping],
  [stopping, failed, stopping],
  [stopping, stopped, stopping],
  [lastLook, woken, lastLook],
  [lastLook, slotFreed, lastLook],
  [lastLook, queued, lastLook],
  [lastLook, more, stopping],
  [lastLook, nothing, stopping],
  [lastLook, until, stopping],
  [lastLook, failed, stopping],
  [lastLook, stopped, lastLook],
])('%j by %j becomes %j', (state, input, after) => {
  expect(nextState(state, input)).toEqual(after);
});
