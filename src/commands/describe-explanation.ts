import type { Examination } from '../codes/find-code.ts';
import type { EventId } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import { visible } from '../domain/visible.ts';
import type { Explanation } from '../engine/explain.ts';
import type { RuleVerdict } from '../rules/route.ts';

/** One event's explanation with the message that each destination would get. */
export interface Explained extends Explanation {
  readonly messages: Readonly<Record<string, string>>;
  /** The event that is stored already, of which this is a repeat; null: none. */
  readonly stored: EventId | null;
}

const VERDICTS = { match: 'takes it', no: 'no', not_reached: 'not reached' } as const;

/** An explanation for people; what came from outside is made visible. */
export function describe(explained: Explained): string {
  const { event, code, rules, plans, messages } = explained;
  const where = event.port === null ? event.gateway : `${event.gateway}/${event.port}`;
  const lines = [`${event.event} from ${where}`];
  lines.push(...describeRepeats(explained));
  if (code) lines.push(...describeCode(code));
  lines.push('rules:', ...rules.flatMap(describeRule));
  const send = plans.map(({ destination, alternatives }) => [destination, ...alternatives].join(', else '));
  lines.push(send.length === 0 ? 'send: to nobody (unrouted)' : `send: ${send.join('; ')}`);
  for (const [destination, body] of Object.entries(messages))
    lines.push(
      `message to ${destination}:`,
      ...visible(body)
        .split('\n')
        .map((line) => `  ${line}`),
    );
  return `${lines.join('\n')}\n`;
}

function describeRepeats({ stored, again }: Explained): string[] {
  const before = `came before: stored as event ${stored === null ? '' : formatId(stored)}, and would not be stored or sent again`;
  const times = again === 1 ? 'once more' : `${again} more times`;
  return [
    ...(stored === null ? [] : [before]),
    ...(again === 0 ? [] : [`the report holds the same ${times}, which makes no other event`]),
  ];
}

function describeCode({ code, candidates, threshold, reason }: Examination): string[] {
  const found = code ? `${code.value} (${code.kind}, confidence ${code.confidence})` : 'none';
  return [
    `code: ${visible(found)}: ${visible(reason)}`,
    ...candidates.map(({ value, score, ruling, evidence }) => {
      const why = evidence.map((e) => `${e.name} ${e.weight > 0 ? '+' : ''}${e.weight}`).join(', ');
      const verdict = ruling === null ? `${score} of ${threshold}: ${why}` : `ruled out: ${ruling}`;
      return `  ${visible(value)}  ${visible(verdict)}`;
    }),
  ];
}

function describeRule({ name, verdict, failed }: RuleVerdict): string[] {
  return [
    `  ${name}: ${VERDICTS[verdict]}`,
    ...failed.map(({ key, expected, actual }) => `    ${key}: ${visible(`wants ${expected}, is ${actual}`)}`),
  ];
}
