import { cutToFit } from '../../render/cut.ts';
import { textOf, withAddresses, type Marked } from '../../render/marked.ts';
import { sectionsOf } from '../../render/sections.ts';
import type { Outgoing } from '../channel.ts';
import { titled } from '../titled.ts';

/** Bytes of a message; what is longer becomes an attachment (ntfy's documentation, "Limitations"). */
const MOST_BYTES = 4_096;
/** Most that one message may hold; ntfy shows plain text, so that marks take no room. */
export const NTFY_ROOM = { text: MOST_BYTES, spans: 1_000 } as const;
/** Longer codes make no button. */
const MOST_COPIED = 120;
const MOST_ACTIONS = 3;

/** `copy`: the button puts `value` on the clipboard (ntfy 2.17 and later). */
interface CopyAction {
  readonly action: 'copy';
  readonly label: string;
  readonly value: string;
}

/** A message as ntfy wants it ("Publish as JSON"). */
export interface NtfyMessage {
  readonly topic: string;
  readonly title?: string;
  readonly message: string;
  /** 1 (nothing is heard) to 5 (a long alarm). */
  readonly priority: number;
  /** Names of emoji, which are shown before the title. */
  readonly tags: readonly string[];
  readonly click?: string;
  /** Name by which later messages replace or delete this one (ntfy 2.16 and later). */
  readonly sequence_id: string;
  readonly actions?: readonly CopyAction[];
}

/**
 * Makes a message: its first line as the title, the rest as plain text, in which nothing is markup.
 *
 * @param options.actions whether the server knows the copy action, as far as it has said
 * @param options.sequence the name by which it can be replaced
 */
export function ntfyMessage(
  message: Outgoing,
  options: {
    readonly topic: string;
    readonly click?: string | undefined;
    readonly sequence: string;
    readonly actions: boolean;
  },
): NtfyMessage {
  const { topic, click, sequence, actions } = options;
  const fitting = cutToFit(
    message.body(),
    NTFY_ROOM,
    (marked) => bytesOf(marked) <= MOST_BYTES,
    message.link,
  );
  const { title, rest } = titled(textOf(withAddresses(fitting)));
  const copies = actions ? copyActions(message.codes) : [];
  return {
    topic,
    ...(title === '' ? {} : { title }),
    message: rest,
    priority: priorityOf(message),
    tags: tagsOf(message, fitting),
    ...(click === undefined ? {} : { click }),
    sequence_id: sequence,
    ...(copies.length === 0 ? {} : { actions: copies }),
  };
}

function bytesOf(marked: Marked): number {
  return Buffer.byteLength(textOf(withAddresses(marked)));
}

function copyActions(codes: readonly string[]): CopyAction[] {
  return [...new Set(codes)]
    .filter((code) => code.trim() !== '' && code.length <= MOST_COPIED)
    .slice(0, MOST_ACTIONS)
    .map((code) => ({ action: 'copy', label: `Copy ${code}`, value: code }));
}

/** Returns the priority for the message's lane or the severity of its fault. */
function priorityOf({ silent, alert, priority }: Outgoing): number {
  if (silent) return 1;
  if (alert?.state === 'resolved' || alert?.severity === 'info') return 2;
  if (alert?.severity === 'critical') return 5;
  return { high: 4, normal: 3, low: 2 }[priority];
}

function tagsOf({ alert, codes }: Outgoing, marked: Marked): string[] {
  if (alert === null) return codes.length > 0 ? ['key'] : [];
  // Built-in headlines begin with a mark of their own.
  if (sectionsOf(marked).headline !== null) return [];
  if (alert.state === 'resolved') return ['white_check_mark'];
  return [{ critical: 'rotating_light', warning: 'warning', info: 'information_source' }[alert.severity]];
}
