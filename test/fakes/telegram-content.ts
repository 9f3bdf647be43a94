import { foundMentions, parseTelegramHtml } from './telegram-html.ts';

/** The parameters of a method. */
export type Payload = Readonly<Record<string, unknown>>;

/** An error that the API answers with. */
export class ApiError extends Error {
  readonly status: number;
  readonly parameters: object;

  constructor(status: number, description: string, parameters: object = {}) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

/** Makes the error of a bad request, in Telegram's words. */
export const bad = (what: string) => new ApiError(400, `Bad Request: ${what}`);

/** Reads the text after entity parsing, within Telegram's limits, and the buttons. */
export function contentOf(payload: Payload) {
  const raw = payload['text'];
  if (typeof raw !== 'string' || raw === '') throw bad('message text is empty');
  if (!raw.isWellFormed()) throw bad('strings must be encoded in UTF-8');
  const parsed =
    payload['parse_mode'] === 'HTML'
      ? parseTelegramHtml(raw)
      : { ok: true as const, text: raw, entities: [] };
  if (!parsed.ok) throw bad(`can't parse entities: ${parsed.problem}`);
  if (parsed.text.trim() === '') throw bad('message text is empty');
  if (parsed.text.length > 4_096) throw bad('message is too long');
  const entities = parsed.entities.slice(0, 100);
  return {
    text: parsed.text,
    entities,
    mentions: foundMentions(parsed.text, entities),
    copies: copiesOf(payload),
  };
}

function copiesOf(payload: Payload): string[] {
  const markup = payload['reply_markup'];
  if (markup === undefined) return [];
  const rows: unknown = (markup as Payload)['inline_keyboard'];
  if (!Array.isArray(rows)) throw bad("can't parse reply keyboard markup JSON object");
  const buttons: unknown[] = rows.flat();
  if (buttons.length > 100) throw bad('BUTTON_COUNT_INVALID');
  return buttons.map((button) => {
    const { text, copy_text: copy } = button as { text?: unknown; copy_text?: { text?: unknown } };
    if (typeof text !== 'string' || text.trim() === '') throw bad('inline keyboard button text is empty');
    if (typeof copy?.text !== 'string' || copy.text === '' || copy.text.length > 256)
      throw bad('BUTTON_COPY_TEXT_INVALID');
    return copy.text;
  });
}

/** Checks whether Telegram would open the links of the message. */
export function showsPreview(payload: Payload): boolean {
  const preview = payload['link_preview_options'];
  return !(
    typeof preview === 'object' &&
    preview !== null &&
    'is_disabled' in preview &&
    preview.is_disabled === true
  );
}
