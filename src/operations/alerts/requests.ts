import { setTimeout as sleep } from 'node:timers/promises';
import type { Acknowledgement, Episode, Fault } from '../../domain/fault.ts';
import { formatId, type NextId } from '../../domain/id.ts';
import { SECOND, type Clock } from '../../domain/time.ts';
import { isConfirmable } from '../../faults/assess.ts';
import type { Documents, OperatorRequest } from '../../store/contract/documents.ts';

/** Time that a running relay is given: it may have much to do. */
const PATIENCE = 30 * SECOND;
const LOOK_EVERY = SECOND / 10;

type Confirmation = Extract<OperatorRequest, { action: 'confirm' }>;

/** Checks whether a confirmation is about a fault. */
export function isConfirmed(
  { port, condition }: Pick<Confirmation, 'port' | 'condition'>,
  fault: Fault,
): boolean {
  return (
    isConfirmable(fault.condition) &&
    (port === null || fault.port === port) &&
    (condition === null || fault.condition === condition)
  );
}

/** What leaving requests takes. */
interface Parts {
  readonly documents: Documents<OperatorRequest>;
  readonly nextId: NextId;
  readonly clock: Clock;
  /** Returns whether a relay runs that could carry them out. */
  readonly relayRuns: () => Promise<boolean>;
}

/**
 * Leaves requests for the running relay, and waits until it has carried them out.
 *
 * @returns false where none does; the next one to start will
 */
export async function leaveRequests(
  requests: readonly OperatorRequest[],
  { documents, nextId, clock, relayRuns }: Parts,
): Promise<boolean> {
  const left = new Map(requests.map((request) => [formatId(nextId()), request]));
  for (const [key, request] of left) await documents.set(key, request);
  const until = clock() + ((await relayRuns()) ? PATIENCE : 0);
  for (;;) {
    const waiting = await documents.all();
    if (![...left.keys()].some((key) => waiting.has(key))) return true;
    if (clock() >= until) return false;
    await sleep(LOOK_EVERY);
  }
}

/** The orders of operators about faults, as a relay carries them out. */
export interface FaultOrders {
  /** Ends faults of a gateway by an operator's word. */
  readonly dismiss: (gateway: string, which: (fault: Fault) => boolean) => Promise<void>;
  /** Takes in that somebody sees to a fault of a gateway, or (null) does not any more. */
  readonly acknowledge: (
    gateway: string,
    episode: Episode['id'],
    acknowledged: Acknowledgement | null,
  ) => Promise<void>;
}

/** Carries out what operators asked for, also before the relay started. */
export async function obeyRequests(documents: Documents<OperatorRequest>, relay: FaultOrders): Promise<void> {
  for (const [key, request] of await documents.all()) {
    switch (request.action) {
      case 'confirm':
        await relay.dismiss(request.gateway, (fault) => isConfirmed(request, fault));
        break;
      case 'acknowledge':
        await relay.acknowledge(request.gateway, request.episode, request.acknowledged);
        break;
    }
    await documents.delete(key);
  }
}
