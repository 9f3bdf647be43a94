import type { Fault, FaultId, Transition } from '../domain/fault.ts';
import type { Millis } from '../domain/time.ts';
import type { Look } from './look.ts';
import { lastChange, stableAfter } from './stability.ts';
import { tell } from './tell.ts';
import type { Verdict } from './verdict.ts';

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
