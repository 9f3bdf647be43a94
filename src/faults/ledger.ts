import { type ConditionName, type Fault, type FaultId, stands, type Transition } from '../domain/fault.ts';
import type { PortId } from '../domain/port.ts';
import { MINUTE, type Duration, type Millis } from '../domain/time.ts';
import { isInhibited } from './inhibition.ts';
import type { Known } from './known.ts';
import type { Mute } from './look.ts';
import { step } from './machine.ts';
import type { Verdict } from './verdict.ts';
import { earlier, wakeOf } from './wake.ts';

/** How often a silenced fault is looked at, to tell of it when the silence is over. */
const SILENCE_CHECK: Duration = MINUTE;

/** What one assessment does to the rows of a gateway. */
export interface Ledger {
  /** A condition's row, as it was before this assessment. */
  row(port: PortId | null, condition: ConditionName, about?: string | null): Fault | undefined;
  /** Enters a verdict on one condition. `gateway_offline` must come first, as it hides others. */
  judge(id: Pick<FaultId, 'port' | 'condition' | 'about'>, verdict: Verdict, first?: boolean): void;
  /** Lets the clock move the rows that no verdict was entered for, and closes the books. */
  close(): Changes;
}

/** The outcome: rows to store and to delete, what is to be told, and when the clock must look again. */
export interface Changes {
  readonly changed: readonly Fault[];
  readonly removed: readonly FaultId[];
  readonly transitions: readonly Transition[];
  /** Null: no row waits for anything. */
  readonly wakeAt: Millis | null;
}

/** Opens the books of one gateway for one assessment. */
export function createLedger(
  known: Pick<Known, 'gateway' | 'settings' | 'faults' | 'port' | 'silenced'>,
  now: Millis,
): Ledger {
  const rows = byPort(known.faults);
  const judged = new Set<Fault>();
  const changed: Fault[] = [];
  const removed: FaultId[] = [];
  const transitions: Transition[] = [];
  let wakeAt: Millis | null = null;
  let offline = known.faults.some((fault) => fault.condition === 'gateway_offline' && stands(fault));

  const row: Ledger['row'] = (port, condition, about = null) =>
    rows.get(port)?.find((fault) => fault.condition === condition && fault.about === about);

  const enter = (id: FaultId, was: Fault | null, verdict: Verdict, first: boolean): void => {
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

  /** A silence can end at any time. */
  const wakeUnder = (muted: Mute, fault: Fault): Millis | null => {
    const wake = wakeOf(fault, muted !== null, known.settings);
    return muted === 'silence' ? earlier(wake, now + SILENCE_CHECK) : wake;
  };

  return {
    row,
    judge({ port, condition, about }, verdict, first = false) {
      const was = row(port, condition, about) ?? null;
      if (was) judged.add(was);
      else if (!verdict) return;
      enter({ gateway: known.gateway, port, condition, about }, was, verdict, first);
    },
    close() {
      for (const fault of known.faults) if (!judged.has(fault)) enter(idOf(fault), fault, null, false);
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
