import { SEVERITIES, type AlertedFault } from '../domain/event.ts';
import { CONDITION_NAMES, stands, type Fault } from '../domain/fault.ts';
import type { PortReading } from '../domain/observation.ts';
import { portList } from '../domain/port.ts';
import { MINUTE, type Duration } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import { REGISTERED_STATES } from './radio-states.ts';

/** A fault as an alert states it, wherever it is. */
export type StatedFault = Omit<AlertedFault, 'sim'>;

/** The faults of an alert, sorted by what happened to them since the last message about them. */
export interface GroupChanges<F extends StatedFault = StatedFault> {
  /** All that are still firing or flapping. */
  readonly standing: readonly F[];
  /** Those that the destination has not been notified of. */
  readonly fired: readonly F[];
  readonly flapping: readonly F[];
  /** Those last notified as flapping that now fire steadily. */
  readonly steady: readonly F[];
  readonly ended: readonly F[];
  /** True if the destination was notified of any of them before. */
  readonly known: boolean;
}

/** Returns false for a mere repeat of what is still so. */
export function hasNews({ fired, flapping, steady, ended }: GroupChanges): boolean {
  return fired.length + flapping.length + steady.length + ended.length > 0;
}

/** Most faults that are listed together with their values. */
const MOST_WITH_DETAIL = 3;

/** Most port ranges that are written out; the alert itself names every port. */
const MOST_RANGES = 40;

/** Text of an alert. */
export interface AlertText {
  /** Title of what is wrong, without the ports. */
  readonly title: string;
  /** The values behind it, and what changed since the last message, a line each. */
  readonly notes: readonly string[];
  /** All of that in one line, with the ports. */
  readonly summary: string;
}

/**
 * Writes the text of an alert about one condition; its state shows by itself that all of it resolved, or flaps.
 *
 * @param outages see {@link findOutages}
 */
export function alertText(condition: string, changed: GroupChanges, outages: readonly Outage[]): AlertText {
  const { standing, ended } = changed;
  const title = titleOf(condition);
  const members = standing.length === 0 ? ended : standing;
  const about = members.flatMap((member) =>
    concernsGateway(member) || member.port !== null ? [] : [nameOf(member)],
  );
  const lost = condition === 'register_failed' && changed.fired.length > 0 ? outages : [];
  const news = standing.length === 0 ? [] : [...newsOf(changed), ...lost.map(askForOutage)];
  return {
    title: about.length === 0 ? title : say('alert_of', { title, names: about.join(', ') }),
    notes: [...(standing.length === 0 ? [] : valuesOf(standing)), ...news],
    summary: [
      standing.length === 0 ? withNames(title, ended) : describeMembers(title, standing),
      ...news,
    ].join('; '),
  };
}

/** Returns the title of a condition; one that there is no more is its own. */
function titleOf(condition: string): string {
  const known = CONDITION_NAMES.find((name) => name === condition);
  return known === undefined ? condition : say(`title_${known}`);
}

function newsOf(changed: GroupChanges): string[] {
  const { standing, fired, flapping, steady, ended, known } = changed;
  const news: string[] = [];
  const count = (members: readonly StatedFault[]) => ({ count: members.length, names: names(members) });
  if (known && fired.length > 0) news.push(say('alert_new', count(fired)));
  if (flapping.length > 0 && flapping.length < standing.length)
    news.push(say('alert_some_flap', { names: names(flapping) }));
  if (steady.length > 0)
    news.push(
      steady.every(concernsGateway)
        ? say('alert_gateway_steady')
        : say('alert_steady', { names: names(steady) }),
    );
  if (ended.length > 0) news.push(say('alert_some_resolved', count(ended)));
  if (!hasNews(changed)) news.push(say('alert_unchanged'));
  return news;
}

function askForOutage({ operator, lost, all }: Outage): string {
  return say('alert_outage', { operator: say('alert_operator', { operator, lost, all }) });
}

/** Writes the text for all that was wrong at first sight: `4 ports: SIM is gone 1.01-1.03; balance is low 2.01`. */
export function summaryText(members: readonly StatedFault[]): AlertText {
  const conditions = CONDITION_NAMES.filter((name) => members.some((member) => member.condition === name))
    .map((name) => ({ name, of: members.filter((member) => member.condition === name) }))
    .sort((a, b) => urgency(a.of) - urgency(b.of));
  const count = new Set(members.map((member) => member.port)).size;
  const titled = conditions.map(({ name, of }) => ({ title: say(`title_${name}`), names: names(of) }));
  return {
    title: count === 1 ? say('first_look_one') : say('first_look_many', { count }),
    notes: titled.map((one) => say('alert_of', one)),
    summary: say('alert_of', {
      title: count === 1 ? say('ports_one') : say('ports_many', { count }),
      names: titled.map((one) => say('alert_among', one)).join('; '),
    }),
  };
}

/** Writes `balance is low: 1.02 (balance 0.40)`; for a whole gateway `gateway is silent (reports every 60 s)`. */
function describeMembers(title: string, members: readonly StatedFault[]): string {
  const [only] = members;
  if (members.length === 1 && only && concernsGateway(only)) return title + inBrackets(only);
  const list = isDetailed(members)
    ? members.map((member) => nameOf(member) + inBrackets(member)).join(', ')
    : names(members);
  return say('alert_of', { title, names: list });
}

/** Lists the values behind what stands; of a single fault without its name, which the message has already. */
function valuesOf(members: readonly StatedFault[]): string[] {
  const [only] = members;
  if (!isDetailed(members)) return [];
  if (members.length === 1 && only) return [only.detail];
  return [members.map((member) => nameOf(member) + inBrackets(member)).join(', ')];
}

function isDetailed(members: readonly StatedFault[]): boolean {
  return members.length <= MOST_WITH_DETAIL && members.some((member) => member.detail !== '');
}

/** Writes `SIM is gone: 1.02`; for a whole gateway the title. */
function withNames(title: string, members: readonly StatedFault[]): string {
  return members.every(concernsGateway) ? title : say('alert_of', { title, names: names(members) });
}

function names(members: readonly StatedFault[]): string {
  const ports = members.flatMap((member) => member.port ?? []);
  const others = members.flatMap((member) => (member.port === null ? [nameOf(member)] : []));
  return [...(ports.length > 0 ? [portList(ports, MOST_RANGES)] : []), ...others].join(', ');
}

function nameOf({ port, about }: StatedFault): string {
  return port ?? about ?? say('alert_the_gateway');
}

/** Recognises a fault of the gateway, or of Simwire, as a whole. */
function concernsGateway({ port, about }: StatedFault): boolean {
  return port === null && about === null;
}

function inBrackets({ detail }: StatedFault): string {
  return detail === '' ? '' : ` (${detail})`;
}

function urgency(members: readonly StatedFault[]): number {
  return Math.min(...members.map((member) => SEVERITIES.indexOf(member.severity)));
}

/** Registrations lost within this time of the latest count as lost together. */
const OUTAGE_WINDOW: Duration = 5 * MINUTE;

/** With fewer ports than this the SIMs are at fault rather than the operator. */
const LEAST_PORTS = 3;

/** An operator that seems to be out at a gateway: it lost so many of its ports there. */
export interface Outage {
  readonly operator: string;
  readonly lost: number;
  readonly all: number;
}

/**
 * Finds the operators on which most of a gateway's ports lost registration together. Ports that are neither registered nor failed have nothing to lose, and do not count.
 *
 * @param faults the gateway's rows
 * @param ports the last known reading of each of its ports
 */
export function findOutages(faults: readonly Fault[], ports: Iterable<PortReading>): readonly Outage[] {
  const lost = faults.filter((fault) => fault.condition === 'register_failed' && stands(fault));
  const latest = Math.max(...lost.map((fault) => fault.since));
  const together = new Set(
    lost.filter((fault) => latest - fault.since <= OUTAGE_WINDOW).map((fault) => fault.port),
  );
  if (together.size < LEAST_PORTS) return [];
  const operators = new Map<string, { lost: number; all: number }>();
  for (const { port, operator, state } of ports) {
    const gone = together.has(port);
    if (!operator || (!gone && !(state && REGISTERED_STATES.has(state)))) continue;
    const tally = operators.get(operator) ?? { lost: 0, all: 0 };
    operators.set(operator, { lost: tally.lost + (gone ? 1 : 0), all: tally.all + 1 });
  }
  return [...operators]
    .filter(([, { lost, all }]) => lost >= LEAST_PORTS && lost * 2 > all)
    .map(([operator, tally]) => ({ operator, ...tally }));
}
