/** The limits of Slack's Block Kit that a message may meet here. */
const MOST_BLOCKS = 50;
const MOST_TEXT_OBJECT = 3_000;
const MOST_IN_ALL = 13_000;
const MOST_HEADER = 150;
const MOST_FIELDS = 10;
const MOST_FIELD = 2_000;
const MOST_IN_CONTEXT = 10;

/** One text of a message as Slack shows it. */
export interface ShownText {
  readonly text: string;
  readonly style: Readonly<Record<string, boolean>>;
  readonly url: string | null;
}

export type CheckedSlack =
  | { readonly ok: true; readonly shown: readonly ShownText[]; readonly fallback: string }
  | { readonly ok: false; readonly problem: string };

const STYLES = new Set(['bold', 'italic', 'strike', 'code']);

/** Checks a payload as Slack does, and reads what a person would see of it. */
export function checkSlack(payload: unknown): CheckedSlack {
  if (typeof payload !== 'object' || payload === null) return { ok: false, problem: 'invalid_payload' };
  const {
    text,
    blocks,
    attachments = [],
  } = payload as { text?: unknown; blocks?: unknown; attachments?: unknown };
  if (text !== undefined && typeof text !== 'string') return { ok: false, problem: 'invalid_payload' };
  if (blocks === undefined && (text ?? '') === '') return { ok: false, problem: 'no_text' };
  if (!Array.isArray(attachments)) return { ok: false, problem: 'invalid_attachments' };
  const shown: ShownText[] = [];
  const lists = [
    blocks ?? [],
    ...attachments.map((one: { color?: unknown; blocks?: unknown }) => one.blocks ?? []),
  ];
  for (const list of lists) {
    if (!Array.isArray(list) || list.length > MOST_BLOCKS) return { ok: false, problem: 'invalid_blocks' };
    for (const block of list) if (!readBlock(block, shown)) return { ok: false, problem: 'invalid_blocks' };
  }
  if (attachments.some(({ color }: { color?: unknown }) => !/^#[0-9a-f]{6}$/.test(String(color))))
    return { ok: false, problem: 'invalid_attachments' };
  const size = (text?.length ?? 0) + shown.reduce((sum, each) => sum + each.text.length, 0);
  if (size > MOST_IN_ALL) return { ok: false, problem: 'msg_blocks_too_long' };
  const pinged = /<(!|@|#)/.exec(text ?? '');
  return { ok: true, shown, fallback: pinged ? `PINGED ${text ?? ''}` : unescape(text ?? '') };
}

function readBlock(block: unknown, shown: ShownText[]): boolean {
  const { type, elements, text, fields } = block as {
    type?: unknown;
    elements?: unknown;
    text?: unknown;
    fields?: unknown;
  };
  if (type === 'header') return readTextObject(text, MOST_HEADER, shown);
  if (type === 'section' && fields === undefined) return readTextObject(text, MOST_TEXT_OBJECT, shown);
  if (type === 'section') return readTexts(fields, MOST_FIELDS, MOST_FIELD, shown);
  if (type === 'context') return readTexts(elements, MOST_IN_CONTEXT, MOST_TEXT_OBJECT, shown);
  if (type !== 'rich_text' || !Array.isArray(elements) || elements.length === 0) return false;
  return elements.every((section: { type?: unknown; elements?: unknown }) => {
    if (!['rich_text_section', 'rich_text_preformatted', 'rich_text_quote'].includes(String(section.type)))
      return false;
    return (
      Array.isArray(section.elements) && section.elements.every((element) => readElement(element, shown))
    );
  });
}

function readElement(element: unknown, shown: ShownText[]): boolean {
  const {
    type,
    text,
    url,
    style = {},
  } = element as {
    type?: unknown;
    text?: unknown;
    url?: unknown;
    style?: Readonly<Record<string, boolean>>;
  };
  if (!isTextObject(text) || !Object.keys(style).every((name) => STYLES.has(name))) return false;
  if (type !== 'text' && !(type === 'link' && typeof url === 'string' && URL.canParse(url))) return false;
  shown.push({ text, style, url: typeof url === 'string' ? url : null });
  return true;
}

function readTexts(objects: unknown, most: number, longest: number, shown: ShownText[]): boolean {
  if (!Array.isArray(objects) || objects.length === 0 || objects.length > most) return false;
  return objects.every((object) => readTextObject(object, longest, shown));
}

/** Reads a text object. Plain text is data. Of markup no more is read than a bold label: whatever else would do something is refused here. */
function readTextObject(object: unknown, longest: number, shown: ShownText[]): boolean {
  const { type, text, emoji, verbatim } = object as {
    type?: unknown;
    text?: unknown;
    emoji?: unknown;
    verbatim?: unknown;
  };
  if (!isTextObject(text) || text.length > longest) return false;
  if (type === 'mrkdwn') {
    const [, label, value] = /^\*([A-Za-z ]+)\*\n([^*_~`&<>]+)$/u.exec(text) ?? [];
    if (label === undefined || value === undefined || verbatim !== true) return false;
    shown.push(
      { text: `${label}\n`, style: { bold: true }, url: null },
      { text: `${value}\n`, style: {}, url: null },
    );
    return true;
  }
  if (type !== 'plain_text' || emoji !== false) return false;
  shown.push({ text: `${text}\n`, style: {}, url: null });
  return true;
}

function isTextObject(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= MOST_TEXT_OBJECT && text.isWellFormed();
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
