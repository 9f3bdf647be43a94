import { cut, cutToFit } from '../../render/cut.ts';
import { textOf, tidy, type Marked, type Span, type Tone } from '../../render/marked.ts';
import { sectionsOf, type Sections } from '../../render/sections.ts';
import type { Outgoing } from '../channel.ts';

/** Characters of `content`, and of an embed and its parts (Discord's documentation, "Embed Limits"). */
const MOST_CONTENT = 2_000;
const MOST_DESCRIPTION = 4_096;
const MOST_TITLE = 256;
const MOST_FIELDS = 25;
const MOST_VALUE = 1_024;
const MOST_FOOTER = 2_048;
const MOST_EMBED = 6_000;
/** Capacity of one message: of the 6,000 characters of its embed, the description takes no more than 4,096. */
export const DISCORD_ROOM = { text: MOST_DESCRIPTION, spans: 1_000 } as const;
/** `SUPPRESS_NOTIFICATIONS` ("Message Flags"). */
const SILENT = 1 << 12;

const COLOURS: Readonly<Record<Tone | 'none', number>> = {
  critical: 0xd32f2f,
  warning: 0xf9a825,
  info: 0x1976d2,
  good: 0x388e3c,
  none: 0x607d8b,
};

/** Message in the format of Execute Webhook (JSON params). */
export interface DiscordMessage {
  readonly content: string;
  readonly embeds: readonly DiscordEmbed[];
  /** Nobody is called, whatever the text says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly flags: number;
}

/** The part of a message with a coloured bar beside it ("Embed Structure"). */
interface DiscordEmbed {
  readonly color: number;
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline: true }[];
  readonly footer?: { readonly text: string };
}

/**
 * Composes a message: its text in an embed, where no link opens a preview, with headline, fields, quotations and small print,
 * and a colour by how grave it is. A code, where there is one only, stands before it in a block of its own, which has a button
 * that copies it.
 */
export function discordMessage(message: Outgoing): DiscordMessage {
  const { body, code } = withoutCode(message);
  const embedOf = (marked: Marked): DiscordEmbed | null => embed(sectionsOf(marked), message.alert);
  const fitting = cutToFit(body, DISCORD_ROOM, (marked) => fits(embedOf(marked)), message.link);
  const shown = embedOf(fitting);
  return {
    content: code === null ? '' : `\`\`\`\n${code}\n\`\`\``,
    embeds: shown === null ? [] : [shown],
    allowed_mentions: { parse: [] },
    flags: message.silent ? SILENT : 0,
  };
}

/** Removes the code from the text if the text begins with it and a block can hold it. */
function withoutCode(message: Outgoing): { body: Marked; code: string | null } {
  const body = tidy(message.body());
  const [code, ...others] = new Set(message.codes);
  if (code === undefined || others.length > 0 || !isBlock(code)) return { body, code: null };
  const [first, second, ...rest] = body;
  if (!first?.mono || first.text !== code || !second) return { body, code };
  return { body: [{ ...second, text: second.text.replace(/^[\s·]+/u, '') }, ...rest], code };
}

function isBlock(code: string): boolean {
  return code.length <= MOST_CONTENT / 2 && /\S/u.test(code) && !/[`\n]/u.test(code);
}

/** Composes the embed; null where there is nothing in it. */
function embed(sections: Sections, alert: Outgoing['alert']): DiscordEmbed | null {
  const { headline, body, smallPrint } = sections;
  const title = headline === null ? '' : within(headline.text, MOST_TITLE, escapeDiscord);
  const description = body.map(paragraph).join('\n');
  const fields = sections.fields.slice(0, MOST_FIELDS).map(({ label, value }) => ({
    name: within(label, MOST_TITLE, escapeDiscord),
    value: within(value, MOST_VALUE, escapeDiscord),
    inline: true as const,
  }));
  // Discord reads no markup there.
  const footer = within(smallPrint, MOST_FOOTER, (text) => text);
  if (`${title}${description}${footer}`.trim() === '' && fields.length === 0) return null;
  return {
    color: COLOURS[headline?.tone ?? toneOf(alert)],
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(footer === '' ? {} : { footer: { text: footer } }),
  };
}

/** Returns the tone of an alert itself; a message from a user's own template has none. */
function toneOf(alert: Outgoing['alert']): Tone | 'none' {
  if (alert === null) return 'none';
  return alert.state === 'resolved' ? 'good' : alert.severity;
}

function fits(shown: DiscordEmbed | null): boolean {
  const { title = '', description = '', fields = [], footer } = shown ?? {};
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const all = title.length + description.length + inFields + (footer?.text.length ?? 0);
  return description.length <= MOST_DESCRIPTION && all <= MOST_EMBED;
}

/** Shortens a text until it fits in the form in which it is written. */
function within(text: string, most: number, write: (text: string) => string): string {
  for (let room = most; ; room = Math.floor(room * 0.9)) {
    const written = write(textOf(cut([{ text }], { text: room, spans: 0 })).toWellFormed());
    if (written.length <= most) return written;
  }
}

/** Writes a run of text in Discord's Markdown, a quotation with its mark before each line. */
function paragraph({ isQuote, spans }: Sections['body'][number]): string {
  const written = spans.map(element).join('');
  return isQuote ? `> ${written.replaceAll('\n', '\n> ')}` : written;
}

/** Writes a piece of text in Discord's Markdown; what is text stays text, character for character. */
function element(span: Span): string {
  const text = span.text.toWellFormed();
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (inner === '') return text;
  // Within a code span nothing is markup but its end.
  if (span.mono && !/[`\n]/u.test(inner)) return `${before}\`${inner}\`${after}`;
  const escaped = escapeDiscord(inner);
  const italic = span.italic ? `*${escaped}*` : escaped;
  const bold = span.bold ? `**${italic}**` : italic;
  const linked = span.href === undefined ? bold : `[${bold}](<${span.href}>)`;
  return `${before}${linked}${after}`;
}

/** Escapes every ASCII punctuation mark: no markup, mention, emoji or link works without one. */
function escapeDiscord(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
