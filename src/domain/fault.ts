import type { Plan } from './delivery.ts';
import type { EventId, Severity } from './event.ts';
import type { PortId } from './port.ts';
import type { Subject } from './subject.ts';
import type { Duration, Millis } from './time.ts';

/** Every condition there is, in the order in which the documentation lists them. */
export const CONDITION_NAMES = [
  'no_balance',
  'register_failed',
  'locked_by_device',
  'locked_by_operator',
  'locked_by_user',
  'sim_error',
  'module_timeout',
  'sim_missing',
  'low_balance',
  'low_signal',
  'quota',
  'sim_changed',
  'sms_sending_fails',
  'calls_fail',
  'port_deaf',
  'gateway_offline',
  'gateway_restarted',
  'gateway_changed',
  'clock_skew',
  'destination_failing',
  'quarantine',
  'backlog',
] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

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

/** A fault as a destination knows it. */
export interface Member extends Omit<FaultId, 'gateway'> {
  readonly state: 'firing' | 'flapping' | 'resolved';
  /** What the destination was last told of it; null: nothing yet. */
  readonly told: 'firing' | 'flapping' | null;
  readonly since: Millis;
  readonly severity: Severity;
  readonly detail: string;
}

/** The condition of the group that collects what was wrong at the first sight of a gateway. */
export const SUMMARY = 'summary';

/** What goes to one destination of one gateway's condition: plain JSON, one row each. */
export interface AlertGroup {
  readonly destination: string;
  readonly gateway: string;
  readonly condition: ConditionName | typeof SUMMARY;
  /** How the rule wants it sent; the latest transition's. */
  readonly plan: Plan;
  readonly members: readonly Member[];
  /** When to flush it; null: nothing to say. */
  readonly dueAt: Millis | null;
  /** When its last message went out. */
  readonly sentAt: Millis | null;
  /** How long after its last message the next may go out: it doubles while they follow each other. */
  readonly gap: Duration;
  /** A member asks to be told again. */
  readonly repeat: boolean;
  /** The event whose message opened this episode, for the reply that ends it. */
  readonly thread: EventId | null;
}

/** Outcomes counted in a slice of time: its start, how many, how many of them failed. */
export type Slice = readonly [start: Millis, total: number, failed: number];

/** Outcomes of one kind: the slices of the last window, oldest first, and how the last one ended. */
export interface Tally {
  readonly slices: readonly Slice[];
  readonly ok: boolean;
}

/** What is counted of a port: plain JSON, bounded. */
export interface PortTraffic {
  readonly sms?: Tally | undefined;
  readonly calls?: Tally | undefined;
  /** How many SMS and calls ever came in, and when the last did. */
  readonly received?: { readonly count: number; readonly last: Millis } | undefined;
}

/** A run of a fault from its first sign to its end. */
export interface Episode {
  readonly id: number;
  /** What it is a fault of, as that stood when it began. */
  readonly subject: Subject;
}

/** What the faults of a gateway remember, one row each under a key of its own. */
export type FaultRecord =
  | { readonly kind: 'fault'; readonly fault: Fault; readonly episode: Episode }
  | { readonly kind: 'group'; readonly group: AlertGroup }
  | { readonly kind: 'traffic'; readonly port: PortId; readonly traffic: PortTraffic };

/** One entry of the faults' history. */
export interface FaultMoment {
  readonly episode: Episode;
  readonly transition: Transition;
}
