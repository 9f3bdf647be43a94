import type { Fault, Transition } from '../domain/fault.ts';
import type { Look } from './look.ts';

/**
 * Compares what the users know with what is, and tells them of a difference unless something hides the fault.
 *
 * @returns the fault with what they know now, and what they are told, or what goes to the history only
 */
export function tell(
  before: Fault,
  after: Fault,
  look: Look,
): { readonly fault: Fault; readonly transition: Transition | null } {
  const changed = worthTelling(before) !== worthTelling(after);
  // A greater fault hides what stands, never that something ended: nobody would tell of that later.
  const muted = look.muted === 'inhibition' && after.phase === 'ok' ? null : look.muted;
  if (muted) return { fault: after, transition: changed ? say(after, 'change', muted, look) : null };
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
