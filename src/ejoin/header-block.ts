import { readScts, type Stamp } from './place-and-time.ts';

/** The fields of the lines before an SMS; null: not said. */
export interface HeaderBlock {
  readonly sender: string | null;
  readonly recipient: string | null;
  readonly smsc: string | null;
  /** The service centre's time, of `SCTS`. */
  readonly stamp: Stamp;
}

const LINE = /^(Sender|Receiver|SMSC|SCTS|Slot):(.*)$/;

/**
 * Splits the header block that gateways put before an SMS from its text (seen on devices). Only known lines count, only from the top, up to
 * the first empty line. A block has an empty line after it or at least two lines: otherwise an SMS that begins with "Sender: …" would lose
 * its first line.
 * @returns the block, or null where everything is text; and the text, exactly as it came
 */
export function splitHeaderBlock(content: string): { header: HeaderBlock | null; text: string } {
  const values: Record<string, string> = {};
  let at = 0;
  let lines = 0;
  let closed = false;
  while (at < content.length && !closed) {
    const newline = content.indexOf('\n', at);
    const end = newline < 0 ? content.length : newline;
    const line = content.slice(at, end).replace(/\r$/, '');
    const [, name, value] = LINE.exec(line) ?? [];
    closed = lines > 0 && line === '';
    if (!closed && name === undefined) break;
    if (name !== undefined && value !== undefined) values[name] ??= value.trim();
    if (!closed) lines++;
    at = newline < 0 ? content.length : newline + 1;
  }
  if (!closed && lines < 2) return { header: null, text: content };
  const header = {
    sender: values['Sender'] || null,
    recipient: recipientOf(values['Receiver'] ?? ''),
    smsc: values['SMSC'] || null,
    stamp: readScts(values['SCTS'] ?? ''),
  };
  return { header, text: content.slice(at) };
}

/** Reads the SIM's number from `Receiver`, which is the port in quotes and then the number: `"12.01" 16465550179`. */
function recipientOf(receiver: string): string | null {
  return receiver.replace(/^"[^"]*"/, '').trim() || null;
}
