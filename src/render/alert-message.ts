import type { AlertEvent } from '../domain/event.ts';
import { CONDITION_NAMES } from '../domain/fault.ts';
import { portList } from '../domain/port.ts';
import { say } from '../phrases/phrases.ts';
import { markLine, type RenderContext } from './context.ts';
import { lasting, localMinute } from './local-time.ts';
import { asPart, lines, tidy, type Marked, type Tone } from './marked.ts';
import { oneLine, pageLink, saying, simNames, withCommands } from './message-parts.ts';
import { pageOf } from './variables.ts';

/** Marks of severity, to be seen at a glance; green: resolved. */
const MARKS: Readonly<Record<Tone, string>> = { critical: '🔴', warning: '🟠', info: '🔵', good: '🟢' };

/** Composes the message for an alert: what is wrong, where, since when, what changed since the last one, what to do, and the way to its page. */
export function alertMessage(event: AlertEvent, context: RenderContext): Marked {
  const advice = adviceFor(event);
  const page = pageOf(context.pages, event.id);
  return tidy(
    lines([
      title(event),
      ...placeAndTime(event, context),
      markLine(context),
      ...event.notes.map(oneLine),
      advice === null ? null : [{ text: '\n' }, ...withCommands(advice)],
      page === null ? null : [pageLink(page)],
    ]),
  );
}

function title(event: AlertEvent): Marked {
  const { state, severity } = event;
  const tone = state === 'resolved' ? 'good' : severity;
  const word = say(state === 'resolved' || state === 'flapping' ? `alert_${state}` : `alert_${severity}`);
  const text = say('alert_title', { mark: MARKS[tone], word, title: oneLine(event.title || event.summary) });
  return [{ text, bold: true, part: 'title', tone }];
}

/** Composes the lines of place and time; where there is neither port nor SIM to name, both share a line. */
function placeAndTime(event: AlertEvent, context: RenderContext): Marked[] {
  const where = whereIn(event);
  const when = whenIn(event, context);
  return (
    where.length > 1 || event.ports.length > 0 ? [where, when] : [[...where, { text: ' · ' }, ...when]]
  ).map((line) => asPart('meta', line));
}

function whereIn(event: AlertEvent): Marked {
  const { gateway, port, ports } = event;
  const isMany = ports.length > 1 || (port === null && ports.length > 0);
  const label = say(isMany ? 'label_ports' : port === null ? 'label_gateway' : 'label_port');
  const text = isMany ? `${gateway}/${portList(ports)}` : port === null ? gateway : `${gateway}/${port}`;
  const sim = isMany ? '' : simNames(event.sim).join(' · ');
  const named: Marked = [{ text: ' · ' }, { text: sim, label: say('label_sim') }];
  return [{ text, label }, ...(sim === '' ? [] : named)];
}

function whenIn(event: AlertEvent, { now, timeZone }: RenderContext): Marked {
  const { state, since: began, receivedAt } = event;
  const since = localMinute(began, now, timeZone);
  if (state !== 'resolved')
    return saying('alert_since', { since: { text: since, label: say('label_since') } });
  const until = localMinute(receivedAt, now, timeZone);
  const period = say('alert_period', { duration: lasting(receivedAt - began), since, until });
  return saying('alert_lasted', { period: { text: period, label: say('label_lasted') } });
}

/** Returns the advice for the next step; null where the fault is over, or where each fault is another one. */
function adviceFor({ condition, state, gateway, port }: AlertEvent): string | null {
  const known = CONDITION_NAMES.find((name) => name === condition);
  if (known === undefined || state === 'resolved') return null;
  return say(`advice_${known}`, { place: port === null ? gateway : `${gateway}/${port}` });
}
