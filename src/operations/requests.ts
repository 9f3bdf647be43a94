import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../domain/fault.ts';
import { formatId, type NextId } from '../domain/id.ts';
import { SECOND, type Clock } from '../domain/time.ts';
import { isConfirmable } from '../faults/assess.ts';
import type { ConfirmRequest, Documents } from '../store/contract/documents.ts';

/** Time that a running relay is given to notice. */
const PATIENCE = 3 * SECOND;
const LOOK_EVERY = SECOND / 10;

/** Checks whether a request is about a fault. */
export function isRequested(
  { port, condition }: Pick<ConfirmRequest, 'port' | 'condition'>,
  fault: Fault,
): boolean {
  return (
    isConfirmable(fault.condition) &&
    (port === null || fault.port === port) &&
    (condition === null || fault.condition === condition)
  );
}

/**
 * Leaves requests for the running relay, and waits until it has carried them out.
 *
 * @returns false where none does; the next one to start will
 */
export async function leaveRequests(
  documents: Documents<ConfirmRequest>,
  requests: readonly Omit<ConfirmRequest, 'id'>[],
  nextId: NextId,
  clock: Clock,
): Promise<boolean> {
  const left = requests.map((request) => ({ ...request, id: nextId() }));
  for (const request of left) await documents.set(formatId(request.id), request);
  const until = clock() + PATIENCE;
  while (clock() < until) {
    await sleep(LOOK_EVERY);
    const waiting = await documents.all();
    if (!left.some(({ id }) => waiting.has(formatId(id)))) return true;
  }
  return false;
}

/**
 * Carries out what operators asked for, also before the relay started.
 *
 * @param dismiss ends faults of a gateway by an operator's word
 */
export async function obeyRequests(
  documents: Documents<ConfirmRequest>,
  dismiss: (gateway: string, which: (fault: Fault) => boolean) => Promise<void>,
): Promise<void> {
  for (const [key, request] of await documents.all()) {
    await dismiss(request.gateway, (fault) => isRequested(request, fault));
    await documents.delete(key);
  }
}
