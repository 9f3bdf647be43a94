import { comparePorts, type PortId } from './port.ts';

/** The SIM in a port, from the row, the port's last status, and the config (name, tags). */
export interface Sim {
  readonly name: string | null;
  readonly number: string | null;
  readonly iccid: string | null;
  readonly imsi: string | null;
  readonly operator: string | null;
  readonly tags: readonly string[];
  /** Another card than the port should have, which nobody confirmed yet: it is in nobody's scope but `everything`. */
  readonly unconfirmed?: true;
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

/** A gateway, its port and the SIM in it, as they were at the time. */
export interface SingleSubject {
  readonly gateway: string;
  /** Null: the gateway as a whole. */
  readonly port: PortId | null;
  readonly sim: Pick<Sim, 'name' | 'number' | 'iccid' | 'tags' | 'unconfirmed'>;
}

/** The subject of an event, a delivery or a fault. Access rights are decided by it. */
export interface Subject extends SingleSubject {
  /** The subjects of an alert about several: it is in every scope that one of them is in. Absent: there is one. */
  readonly parts?: readonly SingleSubject[];
}

/** Number of a subject in the store. */
export type SubjectId = number;

/** A stored subject. */
export interface KnownSubject extends Subject {
  readonly id: SubjectId;
  readonly parts?: readonly (SingleSubject & { readonly id: SubjectId })[];
}

/** A port with the SIM in it; null: the gateway as a whole. */
interface Place {
  readonly port: PortId | null;
  readonly sim: Sim;
}

/**
 * Makes the subject of an event. Of its SIM only what identifies it counts: what changes with each report, such as the
 * operator, does not.
 *
 * @param event of an alert `faults` are all that it is about
 */
export function subjectOf({
  gateway,
  faults = [],
  ...place
}: Place & { readonly gateway: string; readonly faults?: readonly Place[] }): Subject {
  if (faults.length === 0) return singleSubject(gateway, place);
  const byPort = new Map(faults.map((fault) => [fault.port, singleSubject(gateway, fault)]));
  const parts = [...byPort.values()].sort((a, b) => comparePorts(a.port ?? '', b.port ?? ''));
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  return { ...singleSubject(gateway, { port: null, sim: UNKNOWN_SIM }), parts };
}

function singleSubject(gateway: string, { port, sim }: Place): SingleSubject {
  const { name, number, iccid, tags } = port === null ? UNKNOWN_SIM : sim;
  const unconfirmed = sim.unconfirmed && ({ unconfirmed: true } as const);
  return { gateway, port, sim: { name, number, iccid, tags, ...unconfirmed } };
}

/** Patterns of a scope as in `when`: keys are AND, a list is OR. */
export interface ScopePatterns {
  readonly gateway?: readonly string[] | undefined;
  readonly sim?: readonly string[] | undefined;
  readonly tag?: readonly string[] | undefined;
  /** Destinations that deliveries go to; these do not limit events. */
  readonly destination?: readonly string[] | undefined;
}

/** Deliveries of certain subjects, as far as they go to certain destinations. */
export interface DeliveryScope {
  readonly subjects: ReadonlySet<SubjectId>;
  readonly includes: (destination: string) => boolean;
}

/** A scope that does not hold everything. */
export interface LimitedScope {
  readonly subjects: ReadonlySet<SubjectId>;
  /** A delivery has to be in one of these. Absent: all deliveries of the subjects are in the scope. */
  readonly deliveries?: readonly DeliveryScope[];
  /** The patterns that it was made of: for what stands now, such as a port of which no event is stored, and for what is yet to come. */
  readonly patterns: readonly ScopePatterns[];
}

/** The scope of a person or a program: nothing outside of it exists for them. */
export type Scope = 'everything' | LimitedScope;

/** Returns whether a subject is within a scope. */
export function isInScope(scope: Scope, subject: SubjectId): boolean {
  return scope === 'everything' || scope.subjects.has(subject);
}

/** Returns a subject as a scope has it: of several those that are in it, and where that is one, this one. */
export function subjectWithin(scope: Scope, subject: KnownSubject): KnownSubject {
  if (subject.parts === undefined || scope === 'everything') return subject;
  const parts = subject.parts.filter(({ id }) => scope.subjects.has(id));
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { ...subject, parts };
}

/** Returns whether a subject, with all of its parts, is within a scope. */
export function isWhollyInScope(scope: Scope, subject: KnownSubject): boolean {
  return (subject.parts ?? [subject]).every(({ id }) => isInScope(scope, id));
}

/** Returns whether a delivery of a subject to a destination is within a scope. */
export function isDeliveryInScope(scope: Scope, subject: SubjectId, destination: string): boolean {
  if (scope === 'everything' || scope.deliveries === undefined) return isInScope(scope, subject);
  return scope.deliveries.some((part) => part.subjects.has(subject) && part.includes(destination));
}

/** Returns whether a destination is one that deliveries within a scope may go to. */
export function isDestinationInScope(scope: Scope, destination: string): boolean {
  if (scope === 'everything' || scope.deliveries === undefined) return true;
  return scope.deliveries.some((part) => part.includes(destination));
}

const anywhere = (): boolean => true;

/** Joins scopes: what is in one of them, and no combination of two that is in neither. */
export function joinScopes(scopes: readonly Scope[]): Scope {
  const [first, ...others] = scopes;
  if (first !== undefined && others.length === 0) return first;
  const subjects = new Set<SubjectId>();
  for (const scope of scopes) {
    if (scope === 'everything') return scope;
    for (const subject of scope.subjects) subjects.add(subject);
  }
  const limited = scopes.filter((scope) => scope !== 'everything');
  const patterns = limited.flatMap((scope) => scope.patterns);
  if (limited.every(({ deliveries }) => deliveries === undefined)) return { subjects, patterns };
  return {
    ...{ subjects, patterns },
    deliveries: limited.flatMap(
      (scope) => scope.deliveries ?? [{ subjects: scope.subjects, includes: anywhere }],
    ),
  };
}
