import type { Duration, Millis } from '../domain/time.ts';
import type { Fault, FaultId, Transition } from './fault.ts';
import type { AlertSettings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** What hides a fault from the users; null: nothing does. */
export type Mute = 'silence' | 'inhibition' | null;

/** The circumstances of one step. */
export interface Look {
  readonly settings: AlertSettings;
  readonly now: Millis;
  readonly muted: Mute;
  /** The first sight of the port: what holds was there before, and is told as a summary, without waiting. */
  readonly first: boolean;
}

/** What a step comes to: the row as it is to be stored (the same object if nothing changed; null: no row). */
export interface Step {
  readonly fault: Fault | null;
  readonly transition: Transition | null;
}

const NOTHING: Step = { fault: null, transition: null };

/**
 * One step of a fault's life: ok → pending → firing → resolved, or flapping.
 *
 * @param id the fault's identity
 * @param fault its row, null where there is none
 * @param verdict what this look says of its condition; null for a look at the clock only
 */
export function step(id: FaultId, fault: Fault | null, verdict: Verdict, look: Look): Step {
  const enabled = look.settings.conditions[id.condition].enabled;
  const holds = enabled && (verdict === null ? stillHolds(fault, look.now) : verdict !== false);
  if (!fault && !holds) return NOTHING;
  const before = fault ?? blank(id, look.now);
  const moved = move(observe(before, holds, verdict, look.now), before.holds !== holds, look);
  const { fault: after, transition } = tell(before, dated(before, moved, verdict), look);
  if (over(after, look)) return { fault: null, transition };
  return { fault: fault && same(fault, after) ? fault : after, transition };
}

/**
 * When the clock alone would next move a fault.
 *
 * @param muted something hides the fault: then there is nothing to repeat
 * @returns null where it would not
 */
export function wakeOf(fault: Fault, muted: boolean, settings: AlertSettings): Millis | null {
  const healed = fault.holds ? (fault.memory?.until ?? null) : null;
  switch (fault.phase) {
    case 'pending':
      return earlier(healed, fault.since + settings.conditions[fault.condition].for);
    case 'firing':
      return earlier(healed, muted ? null : (fault.toldAt ?? 0) + settings.repeat_interval);
    case 'flapping':
      return earlier(healed, lastChange(fault) + stableAfter(fault, settings));
    case 'ok':
      return fault.told ? null : lastChange(fault) + stableAfter(fault, settings);
  }
}

/** The earlier of two moments, null being never. */
export function earlier(a: Millis | null, b: Millis | null): Millis | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

function stillHolds(fault: Fault | null, now: Millis): boolean {
  return fault !== null && fault.holds && now < (fault.memory?.until ?? Infinity);
}

function blank(id: FaultId, now: Millis): Fault {
  const { gateway, port, condition, about } = id;
  return {
    ...{ gateway, port, condition, about },
    phase: 'ok',
    holds: false,
    since: now,
    changes: [],
    told: null,
    toldAt: null,
    detail: '',
    memory: null,
  };
}

/** Takes in what the look says; the phase is not touched. */
function observe(fault: Fault, holds: boolean, verdict: Verdict, now: Millis): Fault {
  if (!verdict || !holds) return { ...fault, holds };
  const since = fault.phase === 'ok' ? now : fault.since;
  return { ...fault, holds, since, detail: verdict.detail, memory: verdict.memory ?? fault.memory };
}

/** A fault that begins is as old as its verdict says; its `for` was counted from when it was noticed. */
function dated(before: Fault, after: Fault, verdict: Verdict): Fault {
  const begins = (before.phase === 'ok' || before.phase === 'pending') && after.phase !== before.phase;
  if (!begins || !verdict || verdict.since === undefined || after.phase === 'pending') return after;
  return { ...after, since: verdict.since };
}

function move(fault: Fault, toggled: boolean, look: Look): Fault {
  const wait = look.settings.conditions[fault.condition].for;
  switch (fault.phase) {
    case 'ok':
      if (!fault.holds) return fault;
      return wait <= 0 || look.first ? changeTo('firing', fault, look) : { ...fault, phase: 'pending' };
    case 'pending':
      if (!fault.holds) return { ...fault, phase: 'ok' };
      return look.now - fault.since >= wait ? changeTo('firing', fault, look) : fault;
    case 'firing':
      return fault.holds ? fault : changeTo('ok', fault, look);
    case 'flapping':
      if (toggled) return { ...fault, changes: [...fault.changes.slice(1), look.now] };
      if (look.now - lastChange(fault) < stableAfter(fault, look.settings)) return fault;
      return { ...fault, phase: fault.holds ? 'firing' : 'ok', changes: [] };
  }
}

/** Fires or resolves, unless that is one change too many: then it flaps. */
function changeTo(phase: 'firing' | 'ok', fault: Fault, look: Look): Fault {
  const { flap } = look.settings;
  const recent = fault.changes.filter((at) => look.now - at < flap.within);
  const changes = [...recent, look.now].slice(-flap.changes);
  return { ...fault, changes, phase: changes.length >= flap.changes ? 'flapping' : phase };
}

/** Compares what the users know with what is, and tells them of a difference unless something hides the fault. */
function tell(before: Fault, after: Fault, look: Look): { fault: Fault; transition: Transition | null } {
  const changed = worthTelling(before) !== worthTelling(after);
  if (look.muted) return { fault: after, transition: changed ? say(after, 'change', look.muted, look) : null };
  const due = after.phase === 'pending' ? after.told : worthTelling(after);
  if (due !== after.told) {
    const transition = say(after, changed ? 'change' : 'late', null, look);
    return { fault: { ...after, told: due, toldAt: due ? look.now : null }, transition };
  }
  if (changed) return { fault: after, transition: say(after, 'change', 'known', look) };
  if (!isRepeatDue(after, look)) return { fault: after, transition: null };
  return { fault: { ...after, toldAt: look.now }, transition: say(after, 'repeat', null, look) };
}

function isRepeatDue(fault: Fault, { settings, now }: Look): boolean {
  return fault.phase === 'firing' && now - (fault.toldAt ?? 0) >= settings.repeat_interval;
}

/** What there is to tell of a fault; of one that is pending, nothing yet. */
function worthTelling({ phase }: Fault): Fault['told'] {
  return phase === 'firing' || phase === 'flapping' ? phase : null;
}

function say(fault: Fault, cause: Transition['cause'], untold: Transition['untold'], look: Look): Transition {
  const { gateway, port, condition, about, since, detail } = fault;
  const kind = worthTelling(fault) ?? 'resolved';
  return {
    ...{ gateway, port, condition, about, since, detail, cause, untold },
    kind: kind === 'firing' && look.first ? 'summary' : kind,
    severity: look.settings.conditions[condition].severity,
    at: look.now,
  };
}

function lastChange(fault: Fault): Millis {
  return fault.changes.at(-1) ?? fault.since;
}

/** A flapping fault must stay as it is for the flap window, and at least as long as its own `for`. */
function stableAfter(fault: Fault, settings: AlertSettings): Duration {
  const { flap, conditions } = settings;
  return fault.phase === 'flapping' ? Math.max(flap.within, conditions[fault.condition].for) : flap.within;
}

/** Nothing to remember any more: no fault, all told, and no recent change. */
function over(fault: Fault, look: Look): boolean {
  if (fault.phase !== 'ok' || fault.told) return false;
  return fault.changes.length === 0 || look.now - lastChange(fault) >= look.settings.flap.within;
}

function same(a: Fault, b: Fault): boolean {
  return (
    a.phase === b.phase &&
    a.holds === b.holds &&
    a.since === b.since &&
    a.changes === b.changes &&
    a.told === b.told &&
    a.toldAt === b.toldAt &&
    a.detail === b.detail &&
    a.memory === b.memory
  );
}
