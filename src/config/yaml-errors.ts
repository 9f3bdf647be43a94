import { isCollection, isScalar, visit, type Document } from 'yaml';
import { unmask } from './interpolate.ts';

export const UNQUOTED_TEMPLATE = '"{{" begins a map to YAML; a template stands in quotes: "{{ … }}"';

/** Something in a file that is no YAML, or hardly the YAML that was meant. */
export interface YamlError {
  readonly offset: number;
  /** Position at which the library found it: whatever else seems to be wrong in these two lines follows from it. */
  readonly found: number;
  /** Problem, and how to fix it. */
  readonly message: string;
}

/** An error as the YAML library reports it. */
interface RawError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** A quoted text, or a collection in brackets: offsets of its first character and behind its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Lists the errors of the YAML itself, each at its cause, and leaves out those that only follow from another. An alias without an anchor is
 * left to whoever meets it.
 * @param text the file in which the document stands
 */
export function yamlErrors(document: Document.Parsed, text: string): YamlError[] {
  const { errors, warnings } = document;
  const [first, ...later] = errors.filter(({ code }) => code !== 'BAD_ALIAS');
  // A token is unexpected only because of an earlier error.
  const others = later.filter(({ code }) => code !== 'UNEXPECTED_TOKEN');
  const raw: readonly RawError[] = [...(first ? [first] : []), ...others, ...warnings].slice(0, MOST);
  const { quotes, brackets } = spansOf(document);
  const unclosed = raw
    .filter(isUnclosed)
    .flatMap(({ message, pos: [end] }) => {
      const isQuote = message.startsWith(NO_QUOTE);
      const open = isQuote
        ? quotes.findLast(({ start }) => start < end)
        : brackets.findLast((span) => span.end === end);
      return open === undefined ? [] : [{ start: open.start, end }];
    })
    // What is around another one could not be closed before that.
    .filter((span, _, all) => !all.some(({ start, end }) => span.start < start && end <= span.end));
  const found = [
    ...foreignBlanks(text),
    ...unclosed.map(({ start }) => ({
      offset: start,
      found: start,
      message: `the ${text.charAt(start)} that opens here is never closed`,
    })),
    ...raw
      .filter((error) => unclosed.length === 0 || !isUnclosed(error))
      .filter(({ pos: [at] }) => !unclosed.some(({ start, end }) => start <= at && at <= end))
      .map((error) => reworded(error, text, quotes)),
  ];
  const lines = found.map(({ offset }) => lineStart(text, offset));
  return found.filter((_, i) => lines.indexOf(lines[i] ?? 0) === i);
}

/** More errors than this have one cause, and nobody reads them all. */
const MOST = 100;

const NO_QUOTE = 'Missing closing';
const NO_BRACKET = /^Flow (?:map|sequence) .*end with a|^Expected flow (?:map|sequence) to end/;

function isUnclosed({ message }: RawError): boolean {
  return message.startsWith(NO_QUOTE) || NO_BRACKET.test(message);
}

/** Collects where quotes and brackets open and close, in the order in which they open. */
function spansOf(document: Document.Parsed): { readonly quotes: Span[]; readonly brackets: Span[] } {
  const quotes: Span[] = [];
  const brackets: Span[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
        quotes.push({ start, end });
      if (isCollection(node) && node.flow === true) brackets.push({ start, end });
    },
  });
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  return { quotes: quotes.sort(inOrder), brackets: brackets.sort(inOrder) };
}

/** Rewords an error by its code; a rare one keeps the words of the YAML library. */
function reworded(
  { code, message, pos: [offset] }: RawError,
  text: string,
  quotes: readonly Span[],
): YamlError {
  const says = (words: string, at = offset): YamlError => ({ offset: at, found: offset, message: words });
  const here = restOfLine(text, offset);
  switch (code) {
    case 'MULTIPLE_DOCS':
      return says(`a config is one YAML document; remove the "${here.startsWith('---') ? '---' : '...'}"`);
    case 'TAB_AS_INDENT':
      return says('a tab: YAML is indented with spaces only');
    case 'BAD_SCALAR_START':
      return says(`a value that begins with ${here.charAt(0)} stands in quotes`);
    case 'BAD_DQ_ESCAPE': {
      const [escape = ''] = /^\\./.exec(here) ?? [];
      return says(`${escape} means nothing in double quotes; write \\${escape}, or take single quotes`);
    }
    case 'TAG_RESOLVE_FAILED':
      return says(
        `${tagAt(here)} is a tag, which means nothing here; a value that begins with ! stands in quotes`,
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey(text, offset);
    case 'BAD_INDENT': {
      const at = offset + here.search(/\S|$/);
      if (message.startsWith('All mapping items'))
        return says('begins at another column than the keys that it belongs to; align them', at);
      if (message.startsWith('All sequence items'))
        return says('begins at another column than the items before it; align the dashes', at);
      return says(message);
    }
    case 'BLOCK_IN_FLOW':
      return says('a comma is missing between the keys or items in brackets');
    case 'MISSING_CHAR':
      if (message.startsWith('Comments')) return says('a # behind a value needs a space before it');
      if (message.startsWith('Implicit map keys')) return noKey(text, offset);
      if (message.startsWith('Missing ,')) return says('a comma is missing before this');
      return says(message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(says, message, text, quotes, offset);
    default:
      return says(message);
  }
}

function tagAt(here: string): string {
  return /^\S+/.exec(here)?.[0] ?? '!';
}

function unexpected(
  says: (words: string, at?: number) => YamlError,
  message: string,
  text: string,
  quotes: readonly Span[],
  offset: number,
): YamlError {
  const here = text.charAt(offset);
  const closed = quotes.findLast(({ end }) => end <= offset && text.slice(end, offset).trim() === '');
  if (closed) {
    if (/^[\w-]+:\s/.test(restOfLine(text, offset))) return says('a comma is missing before this');
    const quote = text.charAt(closed.start);
    const within = quote === '"' ? '\\"' : "''";
    return says(
      `the ${quote} that opens here closes before ${JSON.stringify(word(text, offset))}; within it, ${quote} is written ${within}`,
      closed.start,
    );
  }
  const header = /[|>][+\-\d]*[ \t]*$/.exec(text.slice(lineStart(text, offset), offset));
  if (header) {
    const mark = header[0].charAt(0);
    return says(
      `behind ${mark} a text begins in the next line; a value that begins with ${mark} stands in quotes`,
    );
  }
  const template = restOfLine(text, lineStart(text, offset)).indexOf('{{');
  if (template >= 0 && lineStart(text, offset) + template < offset)
    return says(UNQUOTED_TEMPLATE, lineStart(text, offset) + template);
  if (here === ']' || here === '}') return says(`this ${here} closes nothing`);
  if (message.startsWith('Unexpected ,') || message.startsWith('Unexpected empty'))
    return says('a comma too many');
  if (/[\]}]\s*$/.test(text.slice(lineStart(text, offset), offset)))
    return says('more stands behind a closing bracket; a text with brackets stands in quotes');
  return says(message);
}

function word(text: string, offset: number): string {
  return unmask(/^\S{1,20}/.exec(text.slice(offset, offset + 20))?.[0] ?? '');
}

/** Describes a line that should have been `key: value`, or is taken for the beginning of another one. */
function noKey(text: string, offset: number): YamlError {
  const start = lineStart(text, offset);
  const line = restOfLine(text, start);
  const rest = line.slice(offset - start);
  const says = (message: string, at = offset): YamlError => ({ offset: at, found: offset, message });
  if (line.includes('：')) return says('"：" is no colon to YAML; write ": "', start + line.indexOf('：'));
  const dash = /^\s*-(?=\w)/.exec(line);
  if (dash) return says('a space is missing behind this dash', start + dash[0].length - 1);
  const isValue = line.slice(0, offset - start).trim() !== '';
  if (isValue && /:(?:\s|$)/.test(rest))
    return says('a value with ": " in it, or ":" at its end, stands in quotes');
  if (!isValue) {
    const bare = /^[\w-]+(?=:\S)/.exec(rest)?.[0];
    if (bare !== undefined) return says('a space is missing behind this colon', offset + bare.length);
    const equals = /^[\w-]+\s*=/.exec(rest);
    if (equals) return says('a key is written "key: value", with a colon');
    return says('is no "key: value"; is the colon missing?');
  }
  const next = /\n([ ]*)(?=\S)/g;
  next.lastIndex = start + line.length;
  const deeper = next.exec(text);
  return deeper
    ? says('is indented deeper than the key before it; align them', deeper.index + deeper[0].length)
    : says('is no "key: value"');
}

/** Blanks that look like a space or have no width, and are letters to YAML: they come from web pages. */
const FOREIGN_BLANK = /^[ ]*([\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff])[^\S\n]*(?:-\s|[\w"'.-]+\s*:)/gm;

function foreignBlanks(text: string): YamlError[] {
  return [...text.matchAll(FOREIGN_BLANK)].map((match) => {
    const [whole, blank = ''] = match;
    const name = `U+${(blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const offset = match.index + whole.indexOf(blank);
    return {
      offset,
      found: offset,
      message: `${name} looks like a space and is none to YAML; type a space in its place`,
    };
  });
}

function restOfLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0] ?? '';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
