import type { AlertState, Severity } from '../../domain/event.ts';
import { cutToFit } from '../../render/cut.ts';
import { tidy, type Marked, type Span } from '../../render/marked.ts';
import type { Outgoing } from '../channel.ts';

/** Characters of `content`, and of one embed's description (Discord's documentation, "Embed Limits"). */
const MOST_CONTENT = 2_000;
const MOST_DESCRIPTION = 4_096;
/** Most that one message may hold: of the 6,000 characters of embeds, one description takes no more than 4,096. */
export const DISCORD_ROOM = { text: MOST_DESCRIPTION, spans: 1_000 } as const;
/** `SUPPRESS_NOTIFICATIONS` ("Message Flags"). */
const SILENT = 1 << 12;

const COLOURS: Readonly<Record<Severity | 'resolved' | 'none', number>> = {
  critical: 0xd32f2f,
  warning: 0xf9a825,
  info: 0x1976d2,
  resolved: 0x388e3c,
  none: 0x607d8b,
};

/** A message as Discord wants it (Execute Webhook, JSON params). */
export interface DiscordMessage {
  readonly content: string;
  readonly embeds: readonly { readonly description: string; readonly color: number }[];
  /** Nobody is called, whatever the text says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly flags: number;
}

/**
 * Makes a message: its text in an embed, where no link opens a preview, and the code, if it is one, before it in a block
 * of its own, which has a button that copies it.
 */
export function discordMessage(message: Outgoing): DiscordMessage {
  const { body, code } = withoutCode(message);
  const fitting = cutToFit(
    body,
    DISCORD_ROOM,
    (marked) => discordMarkdown(marked).length <= MOST_DESCRIPTION,
  );
  const description = discordMarkdown(fitting);
  return {
    content: code === null ? '' : `\`\`\`\n${code}\n\`\`\``,
    embeds: description === '' ? [] : [{ description, color: colourOf(message.alert) }],
    allowed_mentions: { parse: [] },
    flags: message.silent ? SILENT : 0,
  };
}

/** Takes the code out of the text where it begins with it, and can stand in a block. */
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

function colourOf(alert: { readonly severity: Severity; readonly state: AlertState } | null): number {
  if (alert === null) return COLOURS.none;
  return alert.state === 'resolved' ? COLOURS.resolved : COLOURS[alert.severity];
}

/** Writes a text in Discord's Markdown; what is text stays text, character for character. */
function discordMarkdown(marked: Marked): string {
  return tidy(marked).map(element).join('');
}

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

/** Escapes every ASCII punctuation mark: all can be escaped, and no markup, mention, emoji or link works without one. */
function escapeDiscord(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
}
