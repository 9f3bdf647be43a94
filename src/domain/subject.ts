import type { Event } from './event.ts';
import type { PortId } from './port.ts';
import { UNKNOWN_SIM, type Sim } from './sim.ts';

/**
 * What an event, a delivery or a fault is of: the gateway, its port and the SIM in it, as they stood at that moment. Who
 * may see what is decided by it.
 */
export interface Subject {
  readonly gateway: string;
  /** Null: the gateway as a whole. */
  readonly port: PortId | null;
  readonly sim: Pick<Sim, 'name' | 'number' | 'iccid' | 'tags'>;
}

/** The number of a subject in the store. */
export type SubjectId = number;

/** A subject that the store knows. */
export interface KnownSubject extends Subject {
  readonly id: SubjectId;
}

/** Takes of a SIM what a subject is told by: what changes with each report, such as the operator, is none of it. */
export function subjectOf({ gateway, port, sim }: Pick<Event, 'gateway' | 'port' | 'sim'>): Subject {
  const { name, number, iccid, tags } = port === null ? UNKNOWN_SIM : sim;
  return { gateway, port, sim: { name, number, iccid, tags } };
}

/** What a person or a program may see: everything, or what is of certain subjects. */
export type Scope = 'everything' | { readonly subjects: ReadonlySet<SubjectId> };
