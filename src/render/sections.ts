import { isQuote, runsOf, textOf, tidy, type Marked, type Tone } from './marked.ts';

/** The parts of a message, for services that lay them out: a headline, fields, text and quotations, small print. */
export interface Sections {
  /** The headline and how grave it is; null where the message has no tone, and all of its text is in `body`. */
  readonly headline: { readonly text: string; readonly tone: Tone } | null;
  /** Values with a label. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** Parts that are neither headline nor small print, in order, without the line breaks around them. */
  readonly body: readonly { readonly isQuote: boolean; readonly spans: Marked }[];
  /** Small print without labels, in one line; empty where there is none, or where there are fields. */
  readonly smallPrint: string;
}

/** Takes a message apart into what a service lays out. */
export function sectionsOf(marked: Marked): Sections {
  const title = marked.filter((span) => span.part === 'title');
  const tone = title.find((span) => span.tone !== undefined)?.tone;
  const headline = tone === undefined ? null : { text: textOf(title).trim(), tone };
  const fields = marked.flatMap(({ label, text }) =>
    label === undefined || text.trim() === '' ? [] : [{ label, value: text.trim() }],
  );
  const body = marked.filter(({ part }) => part !== 'meta' && (part !== 'title' || headline === null));
  return {
    headline,
    fields,
    body: trimmedRuns(body),
    smallPrint: fields.length > 0 ? '' : inOneLine(marked),
  };
}

function trimmedRuns(body: Marked): Sections['body'][number][] {
  const runs: Sections['body'][number][] = [];
  for (const run of runsOf(body)) {
    const spans = trimmed(run, runs.length === 0);
    if (spans.length > 0) runs.push({ isQuote: isQuote(run), spans });
  }
  return runs;
}

/** Trims the line breaks at a run's end, and before the first run. */
function trimmed(run: Marked, isFirst: boolean): Marked {
  const spans = [...tidy(run)];
  const [first] = spans;
  if (first) spans[0] = { ...first, text: first.text.replace(isFirst ? /^\n+/u : /^\n(?=\n)/u, '') };
  const last = spans.pop();
  return tidy(last ? [...spans, { ...last, text: last.text.replace(/\n+$/u, '') }] : []);
}

function inOneLine(marked: Marked): string {
  const meta = marked.filter(({ part }) => part === 'meta');
  return textOf(meta.map(({ text }) => ({ text: `\n${text.replace(/^ · /u, '')}` })))
    .split('\n')
    .filter((piece) => piece.trim() !== '')
    .join(' · ');
}
