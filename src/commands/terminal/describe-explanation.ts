import { placeName } from '../../domain/port.ts';
import { visible } from '../../domain/visible.ts';
import type { Explained } from '../../operations/rules/explain.ts';
import { unmetInWords } from '../../operations/rules/unmet-conditions.ts';

const VERDICTS = { match: 'takes it', no: 'no', not_reached: 'not reached' } as const;

/** Describes an explanation for people; makes visible what came from outside. */
export function describe(explained: Explained): string {
  const { event, why, rules, send: destinations, messages, alternatives } = explained;
  const lines = [`${event.event} from ${placeName(event)}`];
  lines.push(...describeRepeats(explained));
  if (why) lines.push(...describeSearch(why));
  lines.push(...describeRules(rules));
  const send = destinations.map((name) => [name, ...(alternatives[name] ?? [])].join(', else '));
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

function describeRepeats({ repeats, again }: Explained): string[] {
  const before = `came before: stored as event ${repeats ?? ''}, and would not be stored or sent again`;
  const times = again === 1 ? 'once more' : `${again} more times`;
  return [
    ...(repeats === null ? [] : [before]),
    ...(again === 0 ? [] : [`the report holds the same ${times}, which makes no other event`]),
  ];
}

/** Describes why a text has its code, or none. */
export function describeSearch({
  found,
  candidates,
  threshold,
  reason,
}: NonNullable<Explained['why']>): string[] {
  const code = found ? `${found.value} (${found.kind}, confidence ${found.confidence})` : 'none';
  return [
    `code: ${visible(code)}: ${visible(reason)}`,
    ...candidates.map(({ value, score, ruling, evidence }) => {
      const why = evidence.map((e) => `${e.name} ${e.weight > 0 ? '+' : ''}${e.weight}`).join(', ');
      const verdict = ruling === null ? `${score} of ${threshold}: ${why}` : `ruled out: ${ruling}`;
      return `  ${visible(value)}  ${visible(verdict)}`;
    }),
  ];
}

/** Describes what each rule says of an event. */
export function describeRules(rules: Explained['rules']): string[] {
  return ['rules:', ...rules.flatMap(describeRule)];
}

function describeRule({ name, verdict, failed }: Explained['rules'][number]): string[] {
  return [
    `  ${name}: ${VERDICTS[verdict]}`,
    ...unmetInWords(failed).map(({ lead, should, expected, but, actual }) => {
      const wanted = [lead, should, expected].filter((part) => part !== '').join(' ');
      return `    ${visible(`${wanted}, ${but}${actual === null ? '' : ` ${actual}`}`)}`;
    }),
  ];
}
