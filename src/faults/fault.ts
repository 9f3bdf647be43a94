import type { Severity } from '../domain/event.ts';
import type { PortId } from '../domain/port.ts';
import type { Millis } from '../domain/time.ts';
import type { ConditionName } from './conditions.ts';

/** The gateway that faults of Simwire itself are kept under. */
export const SIMWIRE = 'simwire';

/** What a fault is a fault of; no two rows share all four. */
export interface FaultId {
  readonly gateway: string;
  /** Null: of the gateway as a whole. */
  readonly port: PortId | null;
  readonly condition: ConditionName;
  /** What else it is about: the destination that fails, the gateway whose reports cannot be read. */
  readonly about: string | null;
}

/**
 * `pending`: holds, but not yet for long enough. `firing`: a fault. `flapping`: it comes and goes.
 * `ok`: does not hold; kept only while its recent changes count for flapping, or while its end is still to be told.
 */
export type FaultPhase = 'ok' | 'pending' | 'firing' | 'flapping';

/** What a condition has to remember between two looks. */
export interface FaultMemory {
  /** The SIM that should be in the port. */
  readonly iccid?: string;
  readonly imsi?: string;
  /** The device that should report. */
  readonly mac?: string;
  /** When time alone will have healed it. */
  readonly until?: Millis;
}

/** One fault as it is stored: plain JSON, one row each. */
export interface Fault extends FaultId {
  readonly phase: FaultPhase;
  /** Whether the condition held when last looked at. */
  readonly holds: boolean;
  /** Since when it holds; of an ended fault, since when it had held. */
  readonly since: Millis;
  /** When it last fired and resolved, oldest first: never more than make it flapping. */
  readonly changes: readonly Millis[];
  /** What the users were last told of it, and when; null: nothing, or its end. */
  readonly told: 'firing' | 'flapping' | null;
  readonly toldAt: Millis | null;
  /** The values behind it, in words: `balance 0.40`. */
  readonly detail: string;
  readonly memory: FaultMemory | null;
}

/** Why a transition is not told: a silence or maintenance, a greater fault, or because the users know already. */
export type Untold = 'silence' | 'inhibition' | 'known';

/** A fault fired, flaps, resolved, or was there at first sight; or is told again. */
export interface Transition extends FaultId {
  readonly kind: 'firing' | 'flapping' | 'resolved' | 'summary';
  /** `late`: it happened earlier, unseen, and is told now because what hid it is gone. */
  readonly cause: 'change' | 'late' | 'repeat';
  /** Not null: for the history only. */
  readonly untold: Untold | null;
  readonly severity: Severity;
  readonly since: Millis;
  readonly at: Millis;
  readonly detail: string;
}

/** A fault's identity as one string, unique within its gateway. */
export function faultKey(id: Pick<FaultId, 'port' | 'condition' | 'about'>): string {
  return JSON.stringify([id.condition, id.port, id.about]);
}

/** Whether a fault stands: it fires, or flaps and holds just now. */
export function stands(fault: Fault): boolean {
  return fault.phase === 'firing' || (fault.phase === 'flapping' && fault.holds);
}
