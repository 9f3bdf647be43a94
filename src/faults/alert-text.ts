import { SEVERITIES } from '../domain/event.ts';
import { type AlertGroup, CONDITION_NAMES, type Member, SUMMARY } from '../domain/fault.ts';
import { portList } from '../domain/port.ts';
import { say } from '../phrases/phrases.ts';

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

/** What an alert says of itself in words. */
export interface AlertText {
  /** What is wrong, without the ports. */
  readonly title: string;
  /** The values behind it, and what changed since the last message, a line each. */
  readonly notes: readonly string[];
  /** All of that in one line, with the ports. */
  readonly summary: string;
}

/** Puts a group's message into words; its state says for itself that all of it resolved, or flaps. */
export function alertText(group: AlertGroup, changed: Changed, outages: readonly string[]): AlertText {
  const { standing, ended } = changed;
  const title = group.condition === SUMMARY ? say('summary_first_look') : say(`title_${group.condition}`);
  const told = standing.length === 0 ? ended : standing;
  const about = told.flatMap((member) => (isWhole(member) || member.port !== null ? [] : [nameOf(member)]));
  const lost = group.condition === 'register_failed' && changed.fired.length > 0 ? outages : [];
  const news = standing.length === 0 ? [] : [...newsOf(changed), ...lost.map(askForOutage)];
  return {
    title: about.length === 0 ? title : say('alert_of', { title, names: about.join(', ') }),
    notes: [...(standing.length === 0 ? [] : valuesOf(standing)), ...news],
    summary: [standing.length === 0 ? withNames(title, ended) : join(title, standing), ...news].join('; '),
  };
}

function newsOf(changed: Changed): string[] {
  const { standing, fired, flapping, steady, ended, known } = changed;
  const news: string[] = [];
  const count = (members: readonly Member[]) => ({ count: members.length, names: names(members) });
  if (known && fired.length > 0) news.push(say('alert_new', count(fired)));
  if (flapping.length > 0 && flapping.length < standing.length)
    news.push(say('alert_some_flap', { names: names(flapping) }));
  if (steady.length > 0)
    news.push(
      steady.every(isWhole) ? say('alert_gateway_steady') : say('alert_steady', { names: names(steady) }),
    );
  if (ended.length > 0) news.push(say('alert_some_resolved', count(ended)));
  if (!isNews(changed)) news.push(say('alert_unchanged'));
  return news;
}

function askForOutage(operator: string): string {
  return say('alert_outage', { operator });
}

/** Puts all that was wrong at first sight into words: `4 ports: SIM is gone 1.01-1.03; balance is low 2.01`. */
export function summaryText(members: readonly Member[]): AlertText {
  const conditions = CONDITION_NAMES.filter((name) => members.some((member) => member.condition === name))
    .map((name) => ({ name, of: members.filter((member) => member.condition === name) }))
    .sort((a, b) => urgency(a.of) - urgency(b.of));
  const count = new Set(members.map((member) => member.port)).size;
  const told = conditions.map(({ name, of }) => ({ title: say(`title_${name}`), names: names(of) }));
  return {
    title: count === 1 ? say('first_look_one') : say('first_look_many', { count }),
    notes: told.map((one) => say('alert_of', one)),
    summary: say('alert_of', {
      title: count === 1 ? say('ports_one') : say('ports_many', { count }),
      names: told.map((one) => say('alert_among', one)).join('; '),
    }),
  };
}

/** `balance is low: 1.02 (balance 0.40)`; of a whole gateway `gateway is silent (reports every 60 s)`. */
function join(title: string, members: readonly Member[]): string {
  const [only] = members;
  if (members.length === 1 && only && isWhole(only)) return title + inBrackets(only);
  const list = isDetailed(members)
    ? members.map((member) => nameOf(member) + inBrackets(member)).join(', ')
    : names(members);
  return say('alert_of', { title, names: list });
}

/** The values behind what stands; of one fault without its name, which the message has already. */
function valuesOf(members: readonly Member[]): string[] {
  const [only] = members;
  if (!isDetailed(members)) return [];
  if (members.length === 1 && only) return [only.detail];
  return [members.map((member) => nameOf(member) + inBrackets(member)).join(', ')];
}

function isDetailed(members: readonly Member[]): boolean {
  return members.length <= WITH_DETAIL && members.some((member) => member.detail !== '');
}

/** `SIM is gone: 1.02`; of a whole gateway the title. */
function withNames(title: string, members: readonly Member[]): string {
  return members.every(isWhole) ? title : say('alert_of', { title, names: names(members) });
}

function names(members: readonly Member[]): string {
  const ports = members.flatMap((member) => member.port ?? []);
  const others = members.flatMap((member) => (member.port === null ? [nameOf(member)] : []));
  return [...(ports.length > 0 ? [portList(ports, MOST_RANGES)] : []), ...others].join(', ');
}

function nameOf({ port, about }: Member): string {
  return port ?? about ?? say('alert_the_gateway');
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
