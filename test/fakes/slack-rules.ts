/** The limits of Slack's Block Kit that a message may meet here. */
const MOST_BLOCKS = 50;
const MOST_TEXT_OBJECT = 3_000;
const MOST_IN_ALL = 13_000;

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
  const { text, blocks } = payload as { text?: unknown; blocks?: unknown };
  if (text !== undefined && typeof text !== 'string') return { ok: false, problem: 'invalid_payload' };
  if (blocks === undefined && (text ?? '') === '') return { ok: false, problem: 'no_text' };
  const shown: ShownText[] = [];
  if (blocks !== undefined) {
    if (!Array.isArray(blocks) || blocks.length > MOST_BLOCKS)
      return { ok: false, problem: 'invalid_blocks' };
    for (const block of blocks) if (!readBlock(block, shown)) return { ok: false, problem: 'invalid_blocks' };
  }
  const size = (text?.length ?? 0) + shown.reduce((sum, each) => sum + each.text.length, 0);
  if (size > MOST_IN_ALL) return { ok: false, problem: 'msg_blocks_too_long' };
  const pinged = /<(!|@|#)/.exec(text ?? '');
  return { ok: true, shown, fallback: pinged ? `PINGED ${text ?? ''}` : unescape(text ?? '') };
}

function readBlock(block: unknown, shown: ShownText[]): boolean {
  const { type, elements, text } = block as {
    type?: unknown;
    elements?: unknown;
    text?: { type?: unknown; text?: unknown };
  };
  if (type === 'section') return readTextObject(text, shown);
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

function readTextObject(object: { type?: unknown; text?: unknown } | undefined, shown: ShownText[]): boolean {
  if (object?.type !== 'plain_text' || !isTextObject(object.text)) return false;
  shown.push({ text: object.text, style: {}, url: null });
  return true;
}

function isTextObject(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= MOST_TEXT_OBJECT && text.isWellFormed();
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
