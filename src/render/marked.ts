/** A piece of text with its markup. Its text is data: every channel escapes it in its own way. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Fixed width; on Telegram a tap copies it. */
  readonly mono?: true;
  /** An http(s) address that the text links to. */
  readonly href?: string;
  /** Part of the message, for services that show more than lines: a headline, small print, what others wrote. */
  readonly part?: 'title' | 'meta' | 'quote';
  /** Label of the text, where a service shows values as fields; the message's other small print is left out there. */
  readonly label?: string;
  /** Severity of the message, for services that have a colour for it. */
  readonly tone?: Tone;
}

export type Tone = 'critical' | 'warning' | 'info' | 'good';

/** A message before it takes the form of a channel. */
export type Marked = readonly Span[];

/** Reads the text alone, without its markup. */
export function textOf(marked: Marked): string {
  return marked.map((span) => span.text).join('');
}

/** Writes the addresses behind the texts that link to them, for services that show text only: `Open page: https://…`. */
export function withAddresses(marked: Marked): Marked {
  return marked.map((span) => ({ ...span, text: withAddress(span) }));
}

/** Writes the text of a span, and the address that it links to. */
export function withAddress({ text, href }: Span): string {
  return href === undefined || href === text ? text : `${text}: ${href}`;
}

/** Counts the UTF-16 units of the text, as Telegram does after it has read the markup. */
export function lengthOf(marked: Marked): number {
  return marked.reduce((sum, span) => sum + span.text.length, 0);
}

/** Counts the message entities that a span takes at most: one for each style, and one for a quotation. */
export function entitiesOf(span: Span): number {
  const styles = [span.bold, span.italic, span.mono, span.href, span.part === 'quote' || undefined];
  return styles.filter((style) => style !== undefined).length;
}

/** Joins neighbours of one style, and leaves out empty spans. */
export function tidy(marked: Marked): Marked {
  const result: Span[] = [];
  for (const span of marked) {
    if (span.text === '') continue;
    const last = result.at(-1);
    if (last && sameStyle(last, span)) result[result.length - 1] = { ...last, text: last.text + span.text };
    else result.push(span);
  }
  return result;
}

function sameStyle(a: Span, b: Span): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.mono === b.mono &&
    a.href === b.href &&
    a.part === b.part &&
    a.label === b.label &&
    a.tone === b.tone
  );
}

/** Splits a message into runs of neighbours that are one quotation, or none. */
export function runsOf(marked: Marked): Span[][] {
  const runs: Span[][] = [];
  for (const span of marked) {
    const run = runs.at(-1);
    if (run && isQuote(run) === (span.part === 'quote')) run.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** Checks whether a run is a quotation. */
export function isQuote([first]: Marked): boolean {
  return first?.part === 'quote';
}

/** Makes a text bold. */
export function bold(text: string): Span {
  return { text, bold: true };
}

/** Makes all of a message the same part of it. */
export function asPart(part: NonNullable<Span['part']>, marked: Marked): Marked {
  return marked.map((span) => ({ ...span, part }));
}

/** Joins lines that may be missing; the break before a line of one part belongs to that part. */
export function lines(parts: readonly (Marked | string | null)[]): Marked {
  const result: Span[] = [];
  for (const one of parts) {
    if (one === null || one.length === 0) continue;
    const line: Marked = typeof one === 'string' ? [{ text: one }] : one;
    const part = line[0]?.part;
    const isWhole = part !== undefined && line.every((span) => span.part === part);
    if (result.length > 0) result.push({ text: '\n', ...(isWhole && part === 'meta' && { part }) });
    result.push(...line);
  }
  return result;
}
