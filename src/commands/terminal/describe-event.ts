import type { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { placeName } from '../../domain/port.ts';
import { visible } from '../../domain/visible.ts';
import type { ShownDeliveryDetail } from '../../operations/deliveries/list.ts';
import type { ShownEventDetail, whyEvent } from '../../operations/events/detail.ts';
import type { ShownEvent } from '../../operations/events/event.ts';
import { describeRules, describeSearch } from './describe-explanation.ts';
import { localTime } from './moment.ts';
import { inLine } from './table.ts';

/** Fields that stand in the first line, or below it as the text. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[
    'id',
    'event',
    'gateway',
    'port',
    'received_at',
    'sim',
    'rules',
    'deliveries',
    'raw',
    'sent',
    'assignment',
  ],
  ...['peer', 'token', 'text', 'link', 'pickup', 'damaged', 'summary', 'smsc', 'time'],
]);

/** Describes an event in a list: a line of what it is, and its text below. */
export function describeEvent(event: ShownEvent, config: Config): string {
  const parts = [
    event.id,
    localTime(event.received_at, config),
    `${placeName(event)}${simOf(event)}`,
    event.event,
    ...fieldsOf(event, config),
    event.deliveries === 0 ? 'unrouted' : '',
  ];
  return [
    parts
      .filter((part) => part !== '')
      .map(inLine)
      .join('  '),
    ...textOf(event),
  ].join('\n');
}

/** Describes all that is known of an event. */
export function describeWhole(
  event: ShownEventDetail,
  why: z.output<typeof whyEvent.result>,
  config: Config,
): string {
  const { rules, peer, token, assignment, sent, raw } = event;
  const time = said(event['time']);
  const by = assignment && `${assignment.holder}, ${localTime(assignment.at, config)}`;
  return [
    describeEvent(event, config),
    ...line("the gateway's time", time === '' ? '' : localTime(time, config)),
    ...line('SIM', simParts(event).join(', ')),
    ...line('posted', token === null ? '' : `from ${peer ?? 'an unknown address'} with token #${token}`),
    ...line('taken by', rules.join(', ')),
    ...line('assigned to', by ?? ''),
    '',
    ...(why.code ? describeSearch(why.code) : []),
    ...describeRules(why.rules),
    sent.length === 0 ? 'deliveries: none' : 'deliveries:',
    ...sent.flatMap((delivery) => describeDelivery(delivery, config)),
    ...(raw === null ? ['raw: it came from no report'] : ['raw:', ...indented(JSON.stringify(raw, null, 1))]),
  ].join('\n');
}

function line(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}: ${inLine(value)}`];
}

function simOf(event: ShownEvent): string {
  const [name] = simParts(event);
  return name === undefined ? '' : ` (${name})`;
}

/** Lists what is known of the SIM: its name first. */
function simParts({ sim }: ShownEvent): string[] {
  if (typeof sim !== 'object' || sim === null) return [];
  const { name, number, iccid, operator } = sim as Readonly<Record<string, unknown>>;
  return [name, number, operator, iccid].map(said).filter((part) => part !== '');
}

/** Lists the fields of the event's kind that say something, `from HSBC`, `code 123456`. */
function fieldsOf(event: ShownEvent, config: Config): string[] {
  const { pickup, damaged } = event;
  return [
    ...Object.entries(event).flatMap(([name, value]) => {
      const shown = said(value);
      if (ELSEWHERE.has(name) || shown === '') return [];
      const isMoment = MOMENTS.has(name);
      return [`${NAMES[name] ?? name} ${isMoment ? localTime(shown, config) : shown}`];
    }),
    said(pickup) === '' ? '' : `pickup code ${said(pickup)}`,
    damaged === true ? 'damaged' : '',
  ];
}

/** Fields that are moments. */
const MOMENTS: ReadonlySet<string> = new Set(['since', 'begin', 'end']);
const NAMES: Readonly<Record<string, string>> = { sender: 'from', recipient: 'to' };

/** Writes a plain value, or a list of some; nothing for what is not set. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function textOf({ text, summary, raw }: ShownEvent): string[] {
  const shown = [text, summary, raw].find((one): one is string => typeof one === 'string' && one !== '');
  return shown === undefined ? [] : indented(shown);
}

function indented(text: string): string[] {
  return visible(text)
    .split('\n')
    .map((one) => `  ${one}`);
}

function describeDelivery(delivery: ShownDeliveryDetail, config: Config): string[] {
  const {
    id,
    destination,
    state,
    rule,
    moved_from: from,
    replayed,
    problem,
    collected_until: until,
  } = delivery;
  const parts = [
    id,
    destination,
    state,
    rule === null ? '' : `rule ${rule}`,
    from === null ? '' : `moved here from ${from}`,
    replayed ? 'replayed' : '',
    delivery.possibly_repeated ? 'possibly repeated' : '',
    until === null ? '' : `collected until ${localTime(until, config)}`,
    problem === null ? '' : problem,
  ];
  const tried = delivery.tried.map(({ at, outcome, reason, delay }) => {
    const next = delay === null ? '' : `, again after ${delay} s`;
    return `    ${localTime(at, config)}  ${outcome}${reason === null ? '' : `: ${reason}`}${next}`;
  });
  return [`  ${parts.filter((part) => part !== '').join('  ')}`, ...tried].map(inLine);
}
