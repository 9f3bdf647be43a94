import type { Plan } from './delivery.ts';
import type { AlertedFault, EventId, Severity } from './event.ts';
import type { PortId } from './port.ts';
import type { Subject } from './subject.ts';
import type { Duration, Millis } from './time.ts';

/** All conditions, in the order of the documentation. */
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
  'backup_old',
  'vacuum_blocked',
] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** The gateway name used for faults of Simwire itself. */
export const SIMWIRE = 'simwire';

/** Identity of a fault: no two have all four fields in common. */
export interface FaultId {
  readonly gateway: string;
  /** Null: the gateway as a whole. */
  readonly port: PortId | null;
  readonly condition: ConditionName;
  /** Further subject: the failing destination, or the gateway whose reports cannot be decoded. */
  readonly about: string | null;
}

/**
 * `pending`: holds, but not yet for long enough. `firing`: a fault. `flapping`: it comes and goes. `ok`: does not
 * hold; kept only while its recent changes count for flapping, or until its end has been notified.
 */
export type FaultPhase = 'ok' | 'pending' | 'firing' | 'flapping';

/** State that a condition keeps between two evaluations. */
export interface FaultMemory {
  /** The SIM expected in the port. */
  readonly iccid?: string;
  readonly imsi?: string;
  /** The device expected to report. */
  readonly mac?: string;
  /** Time at which the fault ends by itself. */
  readonly until?: Millis;
}

/** An operator's word that somebody sees to a fault: it is not repeated, and stays listed until it ends. */
export interface Acknowledgement {
  /** The principal. */
  readonly by: string;
  readonly at: Millis;
  readonly comment: string | null;
}

/** A fault as stored: plain JSON, one row each. */
export interface Fault extends FaultId {
  readonly phase: FaultPhase;
  /** True if the condition held at the last evaluation. */
  readonly holds: boolean;
  /** Time since which it holds, or had held before it ended. */
  readonly since: Millis;
  /** Times at which it last fired and resolved, oldest first; no more than needed to detect flapping. */
  readonly changes: readonly Millis[];
  /** The last state notified, and when; null: none, or its end. */
  readonly notified: 'firing' | 'flapping' | null;
  readonly notifiedAt: Millis | null;
  /** The measured values, in words: `balance 0.40`. */
  readonly detail: string;
  readonly memory: FaultMemory | null;
  /** Null: nobody did. It ends with the fault. */
  readonly acknowledged: Acknowledgement | null;
}

/** Reason for not notifying a transition: a silence or maintenance, a greater fault, or it was notified already. */
export type Suppression = 'silence' | 'inhibition' | 'known';

/** A state change of a fault, its presence when the gateway was first seen, or a repeated notification. */
export interface Transition extends FaultId {
  readonly kind: 'firing' | 'flapping' | 'resolved' | 'summary';
  /** `late`: it occurred earlier but was hidden, and is notified now. */
  readonly cause: 'change' | 'late' | 'repeat';
  /** Not null: for the history only. */
  readonly suppressed: Suppression | null;
  readonly severity: Severity;
  readonly since: Millis;
  readonly at: Millis;
  readonly detail: string;
}

/** Returns a fault's identity as one string, unique within its gateway. */
export function faultKey(id: Pick<FaultId, 'port' | 'condition' | 'about'>): string {
  return JSON.stringify([id.condition, id.port, id.about]);
}

/** Returns whether a fault is active: it fires, or flaps and holds at the moment. */
export function stands(fault: Fault): boolean {
  return fault.phase === 'firing' || (fault.phase === 'flapping' && fault.holds);
}

/** A fault as last notified to a destination. */
export interface Member extends Omit<AlertedFault, 'sim'> {
  readonly condition: ConditionName;
}

/** The condition of the group that collects the faults present when a gateway is first seen. */
export const SUMMARY = 'summary';

/** Notifications of one gateway's condition to one destination: plain JSON, one row each. */
export interface AlertGroup {
  readonly destination: string;
  readonly gateway: string;
  readonly condition: ConditionName | typeof SUMMARY;
  /** The plan of the latest transition. */
  readonly plan: Plan;
  readonly members: readonly Member[];
  /** Time of the next flush; null if there is nothing to notify. */
  readonly dueAt: Millis | null;
  /** Time of its last message. */
  readonly sentAt: Millis | null;
  /** Minimum delay after its last message; it doubles while messages follow each other. */
  readonly gap: Duration;
  /** A member is due for a repeated notification. */
  readonly repeat: boolean;
  /** The event whose message opened this episode; the message that ends it replies to that. */
  readonly thread: EventId | null;
}

/** Outcomes within a slice of time: its start, their number, and how many failed. */
export type Slice = readonly [start: Millis, total: number, failed: number];

/** Outcomes of one kind: the slices of the last window, oldest first, and whether the last outcome was a success. */
export interface Tally {
  readonly slices: readonly Slice[];
  readonly ok: boolean;
}

/** Counters of a port: plain JSON, bounded. */
export interface PortTraffic {
  readonly sms?: Tally | undefined;
  readonly calls?: Tally | undefined;
  /** Number of SMS and calls received ever, and the time of the last. */
  readonly received?: { readonly count: number; readonly last: Millis } | undefined;
}

/** A fault from its first sign to its end. */
export interface Episode {
  readonly id: number;
  /** The subject as it was when the episode began. */
  readonly subject: Subject;
}

/** State of a gateway's faults, one row each under its own key. */
export type FaultRecord =
  | { readonly kind: 'fault'; readonly fault: Fault; readonly episode: Episode }
  | { readonly kind: 'group'; readonly group: AlertGroup }
  | { readonly kind: 'traffic'; readonly port: PortId; readonly traffic: PortTraffic };

/** An entry in the history of faults. */
export interface FaultMoment {
  readonly episode: Episode;
  readonly transition: Transition;
}
