import type { ConditionName, Fault, FaultId, Transition } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import type { Millis } from '../domain/time.ts';
import type { AlertSettings } from './settings.ts';

/** Reason why users are not notified of a fault; null: there is none. */
export type Mute = 'silence' | 'inhibition' | null;

/** Circumstances of one step of a fault. */
export interface StepContext {
  readonly settings: AlertSettings;
  readonly now: Millis;
  readonly muted: Mute;
  /** First sight of the port: what holds was there before, and goes into a summary, without waiting. */
  readonly first: boolean;
}

/** Conditions that cannot be known of a port without a SIM. */
const UNKNOWN_WITHOUT_SIM: ReadonlySet<ConditionName> = new Set<ConditionName>(['low_balance', 'low_signal']);

/**
 * Decides whether a greater fault inhibits this one: a silent gateway all of its ports', a missing SIM its signal and
 * balance. An inhibited fault runs on unseen, and is notified if it still stands afterwards.
 *
 * @param offline true if `gateway_offline` stands for its gateway
 * @param port the last known reading of its port
 */
export function isInhibited(id: FaultId, offline: boolean, port: PortReading | undefined): boolean {
  if (id.port === null) return false;
  return offline || (port?.state === 'no_sim' && UNKNOWN_WITHOUT_SIM.has(id.condition));
}

/**
 * Compares what the users know with what is, and notifies them of a difference unless the fault is muted.
 *
 * @returns the fault with what they know now; the transition is null if there is none, and one with `suppressed` is for the
 * history only
 */
export function notify(
  before: Fault,
  after: Fault,
  context: StepContext,
): { readonly fault: Fault; readonly transition: Transition | null } {
  const changed = notifiablePhase(before) !== notifiablePhase(after);
  // A greater fault inhibits what stands, never an end: nobody would be notified of that later.
  const muted = context.muted === 'inhibition' && after.phase === 'ok' ? null : context.muted;
  if (muted)
    return { fault: after, transition: changed ? transitionOf(after, 'change', muted, context) : null };
  const due = after.phase === 'pending' ? after.notified : notifiablePhase(after);
  if (due !== after.notified) {
    const transition = transitionOf(after, changed ? 'change' : 'late', null, context);
    return { fault: { ...after, notified: due, notifiedAt: due ? context.now : null }, transition };
  }
  if (changed) return { fault: after, transition: transitionOf(after, 'change', 'known', context) };
  if (!isRepeatDue(after, context)) return { fault: after, transition: null };
  return {
    fault: { ...after, notifiedAt: context.now },
    transition: transitionOf(after, 'repeat', null, context),
  };
}

function isRepeatDue(fault: Fault, { settings, now }: StepContext): boolean {
  if (fault.phase !== 'firing' || fault.acknowledged) return false;
  return now - (fault.notifiedAt ?? 0) >= settings.repeat_interval;
}

/** Returns the phase that users are notified of; null for a pending fault, of which there is nothing to report yet. */
function notifiablePhase({ phase }: Fault): Fault['notified'] {
  return phase === 'firing' || phase === 'flapping' ? phase : null;
}

function transitionOf(
  fault: Fault,
  cause: Transition['cause'],
  suppressed: Transition['suppressed'],
  context: StepContext,
): Transition {
  const { gateway, port, condition, about, since, detail } = fault;
  const kind = notifiablePhase(fault) ?? 'resolved';
  return {
    ...{ gateway, port, condition, about, since, detail, cause, suppressed },
    kind: kind === 'firing' && context.first ? 'summary' : kind,
    severity: context.settings.conditions[condition].severity,
    at: context.now,
  };
}
