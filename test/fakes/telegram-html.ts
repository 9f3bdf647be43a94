/** A message entity as the Bot API describes it; offsets in UTF-16 units. */
export interface FakeEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export type ParsedHtml =
  | { readonly ok: true; readonly text: string; readonly entities: readonly FakeEntity[] }
  | { readonly ok: false; readonly problem: string };

/** The tags of the Bot API's HTML style (Formatting options) and what they make. */
const TAGS: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TAG = /^<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/i;
const REFERENCE = /^&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/i;

/** Reads a text in `parse_mode` HTML by Telegram's rules: nothing unknown, nothing left open, no stray `<`. */
export function parseTelegramHtml(html: string): ParsedHtml {
  const entities: FakeEntity[] = [];
  const open: { tag: string; isFolded: boolean; offset: number; url: string | undefined }[] = [];
  let text = '';
  let at = 0;
  const failed = (problem: string): ParsedHtml => ({
    ok: false,
    problem: `${problem} at byte offset ${Buffer.byteLength(html.slice(0, at))}`,
  });
  while (at < html.length) {
    const rest = html.slice(at);
    const reference = REFERENCE.exec(rest);
    if (reference) {
      const character = decoded(reference);
      text += character ?? reference[0];
      at += reference[0].length;
    } else if (rest.startsWith('<')) {
      const found = TAG.exec(rest);
      const tag = found?.[2]?.toLowerCase() ?? '';
      if (!found) return failed('Unclosed or malformed tag');
      if (!(tag in TAGS)) return failed(`Unsupported start tag "${tag}"`);
      if (found[1] === '') {
        const url = /\shref="([^"]*)"/i.exec(found[3] ?? '')?.[1];
        open.push({
          tag,
          isFolded: tag === 'blockquote' && /\sexpandable/i.test(found[3] ?? ''),
          offset: text.length,
          url: url?.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole),
        });
      } else {
        const start = open.pop();
        if (start?.tag !== tag) return failed(`Unmatched end tag "${tag}"`);
        const length = text.length - start.offset;
        const type = start.isFolded ? 'expandable_blockquote' : (TAGS[tag] ?? '');
        const entity = { type, offset: start.offset, length };
        if (length > 0) entities.push(start.url === undefined ? entity : { ...entity, url: start.url });
      }
      at += found[0].length;
    } else {
      const next = rest.slice(1).search(/[<&]/);
      const plain = next === -1 ? rest : rest.slice(0, next + 1);
      text += plain;
      at += plain.length;
    }
  }
  const left = open.at(-1);
  if (left) return failed(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { ok: true, text, entities: allowed(entities) };
}

/** Leaves out entities that touch fixed width: it neither holds nor is part of others, quotations apart. */
function allowed(entities: readonly FakeEntity[]): FakeEntity[] {
  const isMono = ({ type }: FakeEntity) => type === 'code' || type === 'pre';
  const isQuote = ({ type }: FakeEntity) => type.endsWith('blockquote');
  const overlaps = (a: FakeEntity, b: FakeEntity) =>
    a.offset < b.offset + b.length && b.offset < a.offset + a.length;
  const kept = entities.filter(
    (entity) =>
      isMono(entity) ||
      isQuote(entity) ||
      !entities.some((other) => isMono(other) && overlaps(entity, other)),
  );
  return kept.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function decoded([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  return NAMED[name ?? ''] ?? null;
}

/** Finds what Telegram finds in a plain text by itself: here only mentions, and none in fixed width. */
export function foundMentions(text: string, entities: readonly FakeEntity[]): string[] {
  const mono = entities.filter(({ type }) => type === 'code' || type === 'pre');
  return [...text.matchAll(/(?<![\p{L}\p{N}_])@[A-Za-z0-9_]{2,32}/gu)]
    .filter(({ index }) => !mono.some(({ offset, length }) => index >= offset && index < offset + length))
    .map(([mention]) => mention);
}
