import { expect, it } from 'vitest';
import { nextState, type WorkerInput, type WorkerState } from '../../src/delivery/worker-state.ts';

const idle: WorkerState = { kind: 'idle' };
const polling: WorkerState = { kind: 'polling', again: false };
const again: WorkerState = { kind: 'polling', again: true };
const waiting: WorkerState = { kind: 'waitingUntil', at: 7 };
const queueing: WorkerState = { kind: 'waitingUntil', at: Infinity };
const stopping: WorkerState = { kind: 'stopping', polling: false };
const lastPoll: WorkerState = { kind: 'stopping', polling: true };

const woken: WorkerInput = { kind: 'woken' };
const slotFreed: WorkerInput = { kind: 'slotFreed' };
const queued: WorkerInput = { kind: 'queued' };
const more: WorkerInput = { kind: 'polled', found: 'more' };
const nothing: WorkerInput = { kind: 'polled', found: 'nothing' };
const until: WorkerInput = { kind: 'polled', found: { waitUntil: 7 } };
const failed: WorkerInput = { kind: 'failed', waitUntil: 7 };
const stopped: WorkerInput = { kind: 'stopped' };

/** Every state by every input. */
it.each<readonly [WorkerState, WorkerInput, WorkerState]>([
  [idle, woken, polling],
  [idle, slotFreed, idle],
  [idle, queued, queueing],
  [idle, more, idle],
  [idle, nothing, idle],
  [idle, until, idle],
  [idle, failed, idle],
  [idle, stopped, stopping],
  [polling, woken, again],
  [polling, slotFreed, again],
  [polling, queued, polling],
  [polling, more, polling],
  [polling, nothing, idle],
  [polling, until, waiting],
  [polling, failed, waiting],
  [polling, stopped, lastPoll],
  [again, woken, again],
  [again, slotFreed, again],
  [again, queued, again],
  [again, more, polling],
  [again, nothing, polling],
  [again, until, polling],
  [again, failed, waiting],
  [again, stopped, lastPoll],
  [waiting, woken, polling],
  [waiting, slotFreed, polling],
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
  [lastPoll, woken, lastPoll],
  [lastPoll, slotFreed, lastPoll],
  [lastPoll, queued, lastPoll],
  [lastPoll, more, stopping],
  [lastPoll, nothing, stopping],
  [lastPoll, until, stopping],
  [lastPoll, failed, stopping],
  [lastPoll, stopped, lastPoll],
])('%j by %j becomes %j', (state, input, after) => {
  expect(nextState(state, input)).toEqual(after);
});
