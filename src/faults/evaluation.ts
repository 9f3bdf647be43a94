import { type ConditionName, type Fault, type FaultId, stands, type Transition } from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import { type Duration, type Millis, MINUTE } from '../domain/time.ts';
import type { Known } from './assessment-input.ts';
import { isInhibited, type Mute } from './notification.ts';
import { earlier, step, nextWakeUp } from './state-machine.ts';
import type { Verdict } from './verdict.ts';

/** Interval at which what is silenced is looked at again, to notify of it once the silence is over. */
export const SILENCE_CHECK: Duration = MINUTE;

/** One evaluation of all faults of a gateway: verdicts go in, changes come out. */
export interface Evaluation {
  /** Returns a condition's row, as it was before this evaluation. */
  row(port: PortId | null, condition: ConditionName, about?: string | null): Fault | undefined;
  /** Applies the verdict on one condition. `gateway_offline` must come first, as it inhibits others. */
  apply(id: Pick<FaultId, 'port' | 'condition' | 'about'>, verdict: Verdict, first?: boolean): void;
  /** Advances the rows without a verdict by the clock alone, and returns all changes. */
  finish(): Changes;
}

/**
 * Result of an evaluation: rows to store and to delete, transitions, and when the clock asks for the next evaluation.
 */
export interface Changes {
  readonly changed: readonly Fault[];
  readonly removed: readonly FaultId[];
  readonly transitions: readonly Transition[];
  /** Null: no row waits for the clock. */
  readonly wakeAt: Millis | null;
}

/**
 * Begins one evaluation of a gateway's faults.
 *
 * @param now Simwire's clock, the same for the whole evaluation
 */
export function beginEvaluation(
  known: Pick<Known, 'gateway' | 'settings' | 'faults' | 'port' | 'silenced'>,
  now: Millis,
): Evaluation {
  const rows = byPort(known.faults);
  const evaluated = new Set<Fault>();
  const changed: Fault[] = [];
  const removed: FaultId[] = [];
  const transitions: Transition[] = [];
  let wakeAt: Millis | null = null;
  let offline = known.faults.some((fault) => fault.condition === 'gateway_offline' && stands(fault));

  const row: Evaluation['row'] = (port, condition, about = null) =>
    rows.get(port)?.find((fault) => fault.condition === condition && fault.about === about);

  const advance = (id: FaultId, was: Fault | null, verdict: Verdict, first: boolean): void => {
    const muted = muteOf(id);
    const { fault, transition } = step(id, was, verdict, { settings: known.settings, now, muted, first });
    if (transition) transitions.push(transition);
    if (fault && fault !== was) changed.push(fault);
    if (!fault && was) removed.push(id);
    if (fault) wakeAt = earlier(wakeAt, wakeUnder(muted, fault));
    if (id.condition === 'gateway_offline') offline = fault !== null && stands(fault);
  };

  const muteOf = (id: FaultId): Mute => {
    if (isInhibited(id, offline, id.port === null ? undefined : known.port(id.port))) return 'inhibition';
    return known.silenced(id) ? 'silence' : null;
  };

  /** Returns the time at which a row is looked at again: silences can end at any time, so a silenced row is woken regularly. */
  const wakeUnder = (muted: Mute, fault: Fault): Millis | null => {
    const wake = nextWakeUp(fault, muted !== null, known.settings);
    return muted === 'silence' ? earlier(wake, now + SILENCE_CHECK) : wake;
  };

  return {
    row,
    apply({ port, condition, about }, verdict, first = false) {
      const was = row(port, condition, about) ?? null;
      if (was) evaluated.add(was);
      else if (!verdict) return;
      advance({ gateway: known.gateway, port, condition, about }, was, verdict, first);
    },
    finish() {
      for (const fault of known.faults) if (!evaluated.has(fault)) advance(idOf(fault), fault, null, false);
      return { changed, removed, transitions, wakeAt };
    },
  };
}

function idOf({ gateway, port, condition, about }: Fault): FaultId {
  return { gateway, port, condition, about };
}

function byPort(faults: readonly Fault[]): ReadonlyMap<PortId | null, readonly Fault[]> {
  return Map.groupBy(faults, (fault) => fault.port);
}
