import type { Fault, FaultMemory } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import { isSameCard } from '../domain/iccid.ts';
import type { PortState } from '../domain/port.ts';
import { cardTail } from '../domain/subject.ts';
import { say } from '../phrases/phrases.ts';
import type { PortChange } from './assessment-input.ts';
import type { Verdict } from './verdict.ts';

/** States that leave open whether there is a SIM. */
const SIM_UNKNOWN: ReadonlySet<PortState> = new Set<PortState>(['no_sim', 'unknown', 'module_timeout']);

/** Checks for a port that had a SIM and has none. One that never had any is merely empty. */
export function checkSimMissing({ before, after }: PortChange, was: Fault | undefined): Verdict {
  const { state } = after;
  if (state === 'no_sim') {
    if (!was?.holds && !(before && hadSim(before))) return false;
    return { detail: after.iccid ? say('value_had_card', { card: cardTail(after.iccid) }) : '' };
  }
  return state === undefined || SIM_UNKNOWN.has(state) ? null : false;
}

function hadSim(reading: PortReading): boolean {
  if (reading.iccid !== undefined || reading.imsi !== undefined) return true;
  return reading.state !== undefined && !SIM_UNKNOWN.has(reading.state);
}

/**
 * Checks for another card than the pinned one, or, where none is pinned, than the one before. It holds until the right
 * card is back or an operator confirms the new one.
 *
 * @param pinned the ICCID that the config demands for the port
 */
export function checkSimChanged(
  { before, after }: PortChange,
  was: Fault | undefined,
  pinned: string | null,
): Verdict {
  if (after.state === 'no_sim') return null;
  const expected = pinned === null ? (remembered(was) ?? before) : { iccid: pinned };
  if (!expected || (after.iccid === undefined && after.imsi === undefined)) return null;
  const difference =
    differs(expected.iccid, after.iccid, 'ICCID', isSameCard) ?? differs(expected.imsi, after.imsi, 'IMSI');
  if (!difference) return false;
  return { detail: difference, ...(pinned === null && { memory: remembered(was) ?? card(expected) }) };
}

/** Lists the ports in which the SIM is not the one that should be. */
export function doubtfulPorts(faults: readonly Fault[]): ReadonlySet<string | null> {
  return new Set(
    faults.filter(({ condition, holds }) => condition === 'sim_changed' && holds).map(({ port }) => port),
  );
}

/** Returns true while the SIM in a port is not the one that should be: then the port's name and tags do not apply. */
export function isSimDoubtful(faults: readonly Fault[], port: string): boolean {
  return simChangedRow(faults, port)?.holds === true;
}

/** Returns the same for after a report on the port that is not assessed yet. */
export function becomesDoubtful(
  faults: readonly Fault[],
  change: PortChange,
  pinned: string | null,
): boolean {
  const was = simChangedRow(faults, change.after.port);
  const verdict = checkSimChanged(change, was, pinned);
  return verdict === null ? was?.holds === true : verdict !== false;
}

function simChangedRow(faults: readonly Fault[], port: string): Fault | undefined {
  return faults.find((fault) => fault.condition === 'sim_changed' && fault.port === port);
}

function remembered(was: Fault | undefined): FaultMemory | null {
  return was?.holds ? was.memory : null;
}

function card({ iccid, imsi }: { readonly iccid?: string; readonly imsi?: string }): FaultMemory {
  return { ...(iccid !== undefined && { iccid }), ...(imsi !== undefined && { imsi }) };
}

function differs(
  expected: string | undefined,
  found: string | undefined,
  name: string,
  isSame: (one: string, other: string) => boolean = (one, other) => one === other,
): string | null {
  if (expected === undefined || found === undefined || isSame(expected, found)) return null;
  return say('value_other', { what: name, found: cardTail(found), expected: cardTail(expected) });
}
