import type { PortId } from './port.ts';

/** The SIM in a port, from the row, the port's last status, and the config (name, tags). */
export interface Sim {
  readonly name: string | null;
  readonly number: string | null;
  readonly iccid: string | null;
  readonly imsi: string | null;
  readonly operator: string | null;
  readonly tags: readonly string[];
}

/** Shortens an ICCID or IMSI to its end, enough to distinguish two cards: `…60007`. */
export function cardTail(number: string): string {
  return number.length <= 6 ? number : `…${number.slice(-5)}`;
}

/** A SIM of which nothing is known. */
export const UNKNOWN_SIM: Sim = {
  name: null,
  number: null,
  iccid: null,
  imsi: null,
  operator: null,
  tags: [],
};

/**
 * The subject of an event, a delivery or a fault: the gateway, its port and the SIM in it, as they were at the time.
 * Access rights are decided by it.
 */
export interface Subject {
  readonly gateway: string;
  /** Null: the gateway as a whole. */
  readonly port: PortId | null;
  readonly sim: Pick<Sim, 'name' | 'number' | 'iccid' | 'tags'>;
}

/** Number of a subject in the store. */
export type SubjectId = number;

/** A stored subject. */
export interface KnownSubject extends Subject {
  readonly id: SubjectId;
}

/**
 * Makes the subject of an event. Of its SIM only what identifies it counts: what changes with each report, such as the
 * operator, does not.
 */
export function subjectOf({
  gateway,
  port,
  sim,
}: {
  readonly gateway: string;
  readonly port: PortId | null;
  readonly sim: Sim;
}): Subject {
  const { name, number, iccid, tags } = port === null ? UNKNOWN_SIM : sim;
  return { gateway, port, sim: { name, number, iccid, tags } };
}

/** The scope of a person or a program: everything, or certain subjects. */
export type Scope = 'everything' | { readonly subjects: ReadonlySet<SubjectId> };
