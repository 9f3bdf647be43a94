/** A piece of text with its markup. Its text is data: every channel escapes it in its own way. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Fixed width; on Telegram a tap copies it. */
  readonly mono?: true;
  /** An http(s) address that the text links to. */
  readonly href?: string;
}

/** A message before it takes the form of a channel. */
export type Marked = readonly Span[];

/** The text alone, without its markup. */
export function textOf(marked: Marked): string {
  return marked.map((span) => span.text).join('');
}

/** How long the text is, in UTF-16 units, as Telegram counts it after it has read the markup. */
export function lengthOf(marked: Marked): number {
  return marked.reduce((sum, span) => sum + span.text.length, 0);
}

/** How many message entities a span takes at most: one for each style. */
export function entitiesOf(span: Span): number {
  return (
    (span.bold ? 1 : 0) + (span.italic ? 1 : 0) + (span.mono ? 1 : 0) + (span.href === undefined ? 0 : 1)
  );
}

/** The same message with neighbours of one style joined and empty spans left out. */
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
  return a.bold === b.bold && a.italic === b.italic && a.mono === b.mono && a.href === b.href;
}
