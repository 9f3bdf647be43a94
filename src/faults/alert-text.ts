import { SEVERITIES } from '../domain/event.ts';
import { CONDITION_NAMES, SUMMARY, type AlertGroup, type Member } from '../domain/fault.ts';
import { portList } from '../domain/port.ts';
import { CONDITIONS } from './conditions.ts';

/** The members of a group, by what happened to them since its last message. */
export interface Changed {
  /** All that still fire or flap. */
  readonly standing: readonly Member[];
  /** Those that nothing was told of. */
  readonly fired: readonly Member[];
  readonly flapping: readonly Member[];
  /** Those that were told to flap, and fire without a break now. */
  readonly steady: readonly Member[];
  readonly ended: readonly Member[];
  /** Whether the destination knew of any of them. */
  readonly known: boolean;
}

/** Whether there is anything to tell but that it still is so. */
export function isNews({ fired, flapping, steady, ended }: Changed): boolean {
  return fired.length + flapping.length + steady.length + ended.length > 0;
}

/** Up to so many faults are written with their values. */
const WITH_DETAIL = 3;

/** Ranges written out at most; the alert itself names every port. */
const MOST_RANGES = 40;

/** One line: what is wrong, and what changed since the last message. */
export function alertText(group: AlertGroup, changed: Changed, outages: readonly string[]): string {
  const title = group.condition === SUMMARY ? SUMMARY : CONDITIONS[group.condition].title;
  const { standing, fired, flapping, steady, ended } = changed;
  if (standing.length === 0) return `${title}: ${ended.every(isWhole) ? '' : `${names(ended)} `}resolved`;
  const parts = [join(title, standing)];
  if (changed.known && fired.length > 0) parts.push(`${fired.length} new: ${names(fired)}`);
  if (flapping.length > 0) parts.push(withNames('flapping', flapping));
  if (steady.length > 0) parts.push(withNames('no longer flapping', steady));
  if (ended.length > 0) parts.push(`${ended.length} resolved: ${names(ended)}`);
  if (!isNews(changed)) parts.push('unchanged');
  const lost = group.condition === 'register_failed' && fired.length > 0 ? outages : [];
  return [...parts, ...lost.map((operator) => `operator outage? ${operator}`)].join('; ');
}

/** One line for all that was wrong at first sight: `4 ports: SIM is gone 1.01-1.03; balance is low 2.01`. */
export function summaryText(members: readonly Member[]): string {
  const conditions = CONDITION_NAMES.filter((name) => members.some((member) => member.condition === name))
    .map((name) => ({ name, of: members.filter((member) => member.condition === name) }))
    .sort((a, b) => urgency(a.of) - urgency(b.of));
  const ports = new Set(members.map((member) => member.port)).size;
  const list = conditions.map(({ name, of }) => `${CONDITIONS[name].title} ${names(of)}`);
  return `${ports} ${ports === 1 ? 'port' : 'ports'}: ${list.join('; ')}`;
}

/** `balance is low: 1.02 (balance 0.40)`; of a whole gateway `gateway is silent (reports every 60 s)`. */
function join(title: string, members: readonly Member[]): string {
  const [only] = members;
  if (members.length === 1 && only && isWhole(only)) return title + inBrackets(only);
  const detailed = members.length <= WITH_DETAIL && members.some((member) => member.detail !== '');
  const list = detailed
    ? members.map((member) => nameOf(member) + inBrackets(member)).join(', ')
    : names(members);
  return `${title}: ${list}`;
}

/** `flapping: 1.02`; of a whole gateway `flapping`. */
function withNames(what: string, members: readonly Member[]): string {
  return members.every(isWhole) ? what : `${what}: ${names(members)}`;
}

function names(members: readonly Member[]): string {
  const ports = members.flatMap((member) => member.port ?? []);
  const others = members.flatMap((member) => (member.port === null ? [nameOf(member)] : []));
  return [...(ports.length > 0 ? [portList(ports, MOST_RANGES)] : []), ...others].join(', ');
}

function nameOf({ port, about }: Member): string {
  return port ?? about ?? 'the gateway';
}

/** Of the gateway, or of Simwire, as a whole. */
function isWhole({ port, about }: Member): boolean {
  return port === null && about === null;
}

function inBrackets({ detail }: Member): string {
  return detail === '' ? '' : ` (${detail})`;
}

function urgency(members: readonly Member[]): number {
  return Math.min(...members.map((member) => SEVERITIES.indexOf(member.severity)));
}
