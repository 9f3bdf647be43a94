import { isUtf8 } from 'node:buffer';
import type { RawRow, Reject } from '../domain/observation.ts';

/** Longer than any row that a gateway sends, in characters. */
const LONGEST_ROW = 16 * 1024;
/** It is stored with every row of its report. */
const LONGEST_ENVELOPE = 2 * 1024;
/** The fields that hold a report's rows, those of a task as well (document 4.2 and 4.3; others seen on devices). */
const LISTS: ReadonlySet<string> = new Set(['status', 'sms', 'smses', 'rpts', 'statuses', 'sdr', 'fdr']);
/** No report has lists within lists within lists. */
const DEEPEST = 8;
/** A report's address holds the gateway's token (`/report/GATEWAY/TOKEN`), and firmware may report where it posts to. */
const REPORT_ADDRESS = /(\/report\/+[^/?#"\s]+\/+)[^/?#"\s]+/gi;

/** Returns a body as text without losing anything: as UTF-8, or where it is none, one character (U+0000 to U+00FF) a byte. */
export function rawBody(body: Buffer): string {
  return body.toString(isUtf8(body) ? 'utf8' : 'latin1');
}

/** Returns a whole body for quarantine, so that its bytes can be had again. */
export function keptBody(body: Buffer): Pick<Reject, 'raw' | 'encoding'> {
  return isUtf8(body) ? { raw: body.toString() } : { raw: body.toString('latin1'), encoding: 'latin1' };
}

/** Returns a part of a JSON body as JSON text. */
export function rawJson(part: unknown): string {
  try {
    return JSON.stringify(part);
  } catch {
    // JSON.parse has no limit of depth, JSON.stringify has one.
    return '(nested too deeply to be shown)';
  }
}

/**
 * Returns what stands beside the rows of a report or task. It is kept with each of them, so a longer one is cut: one field
 * then has its JSON text.
 */
export function envelopeOf(report: unknown): object {
  const envelope = kept(withoutRows(report), LONGEST_ENVELOPE);
  return typeof envelope === 'object' && envelope !== null ? envelope : { cut: envelope };
}

/**
 * Returns a report with nothing but one of its rows, as JSON text; undefined where it has no list of rows.
 *
 * @param envelope as {@link envelopeOf} returns it
 */
export function reportOfRow(report: object, envelope: object, row: unknown): string | undefined {
  const list = Object.entries(report).find(([name, value]) => isList(name, value))?.[0];
  return list === undefined ? undefined : rawJson({ ...envelope, [list]: [row] });
}

/** Returns a report or task without its lists of rows. */
function withoutRows(report: unknown): object {
  if (typeof report !== 'object' || report === null) return {};
  return Object.fromEntries(Object.entries(report).filter(([name, value]) => !isList(name, value)));
}

function isList(name: string, value: unknown): boolean {
  return Array.isArray(value) && LISTS.has(name.toLowerCase());
}

/**
 * Returns what is kept of a row: the very objects of the parsed body, so that it costs next to nothing until it is stored.
 * Of a longer one it is the JSON text, cut and marked. The address that a gateway posts to is shown without its token.
 */
export function rawRow(envelope: object, row: unknown): RawRow {
  return { envelope, row: kept(row, LONGEST_ROW) };
}

/** Returns what is kept of a report that is itself the row, or of the device that a list of rows is about. */
export function rawReport(report: object): RawRow {
  return rawRow({}, withoutRows(report));
}

function kept(part: unknown, most: number): unknown {
  if (measured(part, DEEPEST, most) >= 0) return part;
  const text = typeof part === 'string' ? part : rawJson(part);
  const safe = text.slice(0, 2 * most).replace(REPORT_ADDRESS, '$1…');
  if (text.length > most) return `${safe.slice(0, most)}… (cut: ${String(text.length)} characters)`;
  return typeof part === 'string' ? safe : reparsed(safe);
}

function reparsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Returns what is left of `most` characters after a part; below 0: it is too long, too deep, or contains an address. */
function measured(part: unknown, deepest: number, most: number): number {
  if (typeof part === 'string') return /\/report\//i.test(part) ? -1 : most - part.length;
  if (typeof part !== 'object' || part === null) return most - 8;
  if (deepest === 0) return -1;
  let left = most;
  if (Array.isArray(part)) {
    for (const one of part as readonly unknown[]) {
      left = measured(one, deepest - 1, left - 1);
      if (left < 0) break;
    }
  } else {
    for (const [name, one] of Object.entries(part)) {
      left = measured(one, deepest - 1, left - name.length - 4);
      if (left < 0) break;
    }
  }
  return left;
}
