import type { Fault, FaultId, Transition } from '../domain/fault.ts';
import type { Duration, Millis } from '../domain/time.ts';
import { type StepContext, notify } from './notification.ts';
import type { AlertSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** Result of a step: the row to store (the same object if nothing changed; null: no row), and its transition. */
export interface Step {
  readonly fault: Fault | null;
  readonly transition: Transition | null;
}

const NOTHING: Step = { fault: null, transition: null };

/**
 * Advances a fault by one step: ok → pending → firing → resolved, or flapping.
 *
 * @param id the fault's identity
 * @param fault its row, null where there is none
 * @param verdict on its condition; null if only the clock moved on
 */
export function step(id: FaultId, fault: Fault | null, verdict: Verdict, context: StepContext): Step {
  const enabled = context.settings.conditions[id.condition].enabled;
  const holds = enabled && (verdict === null ? stillHolds(fault, context.now) : verdict !== false);
  if (!fault && !holds) return NOTHING;
  const before = fault ?? newFault(id, context.now);
  const moved = move(observe(before, holds, verdict, context.now), before.holds !== holds, context);
  const begun = withStartTime(before, moved, verdict);
  // Whoever acknowledged it meant this fault, and not the next one.
  const asked = begun.phase === 'ok' ? { ...begun, acknowledged: null } : begun;
  const { fault: after, transition } = notify(before, asked, context);
  if (isOver(after, context)) return { fault: null, transition };
  return { fault: fault && same(fault, after) ? fault : after, transition };
}

function stillHolds(fault: Fault | null, now: Millis): boolean {
  return fault !== null && fault.holds && now < (fault.memory?.until ?? Infinity);
}

function newFault(id: FaultId, now: Millis): Fault {
  const { gateway, port, condition, about } = id;
  return {
    ...{ gateway, port, condition, about },
    phase: 'ok',
    holds: false,
    since: now,
    changes: [],
    notified: null,
    notifiedAt: null,
    detail: '',
    memory: null,
    acknowledged: null,
  };
}

/** Takes in the verdict; the phase is not touched. */
function observe(fault: Fault, holds: boolean, verdict: Verdict, now: Millis): Fault {
  if (!verdict || !holds) return { ...fault, holds };
  const since = fault.phase === 'ok' ? now : fault.since;
  return { ...fault, holds, since, detail: verdict.detail, memory: verdict.memory ?? fault.memory };
}

/** Sets the start time of a fault that begins to the one that its verdict gives; its `for` was counted from when it was noticed. */
function withStartTime(before: Fault, after: Fault, verdict: Verdict): Fault {
  const begins = (before.phase === 'ok' || before.phase === 'pending') && after.phase !== before.phase;
  if (!begins || !verdict || verdict.since === undefined || after.phase === 'pending') return after;
  return { ...after, since: verdict.since };
}

function move(fault: Fault, toggled: boolean, context: StepContext): Fault {
  const wait = context.settings.conditions[fault.condition].for;
  switch (fault.phase) {
    case 'ok':
      if (!fault.holds) return fault;
      return wait <= 0 || context.first ? changeTo('firing', fault, context) : { ...fault, phase: 'pending' };
    case 'pending':
      if (!fault.holds) return { ...fault, phase: 'ok' };
      return context.now - fault.since >= wait ? changeTo('firing', fault, context) : fault;
    case 'firing':
      return fault.holds ? fault : changeTo('ok', fault, context);
    case 'flapping':
      if (toggled) return { ...fault, changes: [...fault.changes.slice(1), context.now] };
      if (context.now - lastChange(fault) < stableAfter(fault, context.settings)) return fault;
      return { ...fault, phase: fault.holds ? 'firing' : 'ok', changes: [] };
  }
}

/** Fires or resolves, unless this is one change too many: then the fault flaps. */
function changeTo(phase: 'firing' | 'ok', fault: Fault, context: StepContext): Fault {
  const { flap } = context.settings;
  const recent = fault.changes.filter((at) => context.now - at < flap.within);
  const changes = [...recent, context.now].slice(-flap.changes);
  return { ...fault, changes, phase: changes.length >= flap.changes ? 'flapping' : phase };
}

/** Recognises a row with nothing left to remember: no fault, its end notified, and no recent change. */
function isOver(fault: Fault, context: StepContext): boolean {
  if (fault.phase !== 'ok' || fault.notified) return false;
  return fault.changes.length === 0 || context.now - lastChange(fault) >= context.settings.flap.within;
}

function same(a: Fault, b: Fault): boolean {
  return (
    a.phase === b.phase &&
    a.holds === b.holds &&
    a.since === b.since &&
    a.changes === b.changes &&
    a.notified === b.notified &&
    a.notifiedAt === b.notifiedAt &&
    a.detail === b.detail &&
    a.memory === b.memory &&
    a.acknowledged === b.acknowledged
  );
}

/** Returns when a fault last fired, resolved or, flapping, came or went. */
function lastChange(fault: Fault): Millis {
  return fault.changes.at(-1) ?? fault.since;
}

/** Returns how long a fault must stay unchanged to be stable; a flapping one at least as long as its own `for`. */
function stableAfter(fault: Fault, settings: AlertSettings): Duration {
  const { flap, conditions } = settings;
  return fault.phase === 'flapping' ? Math.max(flap.within, conditions[fault.condition].for) : flap.within;
}

/**
 * Computes when the clock alone would next move a fault.
 *
 * @param muted true if something hides the fault: then there is nothing to repeat
 * @returns null if it never would
 */
export function nextWakeUp(fault: Fault, muted: boolean, settings: AlertSettings): Millis | null {
  const resolvesAt = fault.holds ? (fault.memory?.until ?? null) : null;
  switch (fault.phase) {
    case 'pending':
      return earlier(resolvesAt, fault.since + settings.conditions[fault.condition].for);
    case 'firing':
      return earlier(resolvesAt, muted || fault.acknowledged ? null : repeatAt(fault, settings));
    case 'flapping':
      return earlier(resolvesAt, lastChange(fault) + stableAfter(fault, settings));
    case 'ok':
      return fault.notified ? null : lastChange(fault) + stableAfter(fault, settings);
  }
}

function repeatAt({ notifiedAt }: Fault, { repeat_interval }: AlertSettings): Millis {
  return (notifiedAt ?? 0) + repeat_interval;
}

/** Returns the earlier of two moments, null being never. */
export function earlier(a: Millis | null, b: Millis | null): Millis | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
