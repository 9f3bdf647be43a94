import type { PortRecord } from '../domain/decision.ts';
import type { SimHint } from '../domain/observation.ts';
import { parsePort, type PortId } from '../domain/port.ts';
import { isSameCard, unchecked } from '../domain/iccid.ts';
import { UNKNOWN_SIM, type Sim } from '../domain/subject.ts';

/** Settings of a SIM in the config. */
export interface SimSettings {
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The card that is meant: with another one in the port, none of this applies. */
  readonly iccid?: string | undefined;
}

/** One gateway's SIMs as the config names them. */
export interface SimBook {
  readonly byPort: ReadonlyMap<PortId, SimSettings>;
  readonly byIccid: ReadonlyMap<string, SimSettings>;
  /** By an ICCID that lacks its check digit, where that leaves only one card; null: it may be several. */
  readonly byUnchecked: ReadonlyMap<string, SimSettings | null>;
}

/** Sorts the config's entries by what their key is: a port, or else an ICCID. */
export function simBook(entries: ReadonlyMap<string, SimSettings>): SimBook {
  const byPort = new Map<PortId, SimSettings>();
  const byIccid = new Map<string, SimSettings>();
  const byUnchecked = new Map<string, SimSettings | null>();
  for (const [key, settings] of entries) {
    const port = parsePort(key);
    if (port !== null) {
      byPort.set(port, settings);
      continue;
    }
    byIccid.set(key, settings);
    const short = unchecked(key);
    if (short !== null) byUnchecked.set(short, byUnchecked.has(short) ? null : settings);
  }
  return { byPort, byIccid, byUnchecked };
}

/** Finds the config's entry for a card, with or without its check digit. */
function namedByIccid({ byIccid, byUnchecked }: SimBook, iccid: string): SimSettings | undefined {
  return byIccid.get(iccid) ?? byIccid.get(unchecked(iccid) ?? '') ?? byUnchecked.get(iccid) ?? undefined;
}

/** Returns the ICCID of the card that the config expects in a port; null: none. */
export function pinnedIccid(book: SimBook, port: PortId): string | null {
  return book.byPort.get(port)?.iccid ?? null;
}

/**
 * Finds what is known of the SIM behind an event: the row's own ICCID beats the port's last status, an entry of the
 * config by ICCID beats one by port, and an entry pinned to another card does not apply.
 *
 * @param doubtful the port has another card than before: until that is confirmed, what is said of the port is not said
 * of this card, and the card is marked as unconfirmed
 */
export function simOf(
  book: SimBook,
  port: PortId | null,
  record: PortRecord | undefined,
  hint: SimHint | null,
  doubtful: boolean,
): Sim {
  const otherCard = hint?.iccid != null && record?.iccid != null && !isSameCard(hint.iccid, record.iccid);
  const known = otherCard ? undefined : record;
  const iccid = known?.iccid ?? hint?.iccid ?? null;
  const named =
    (iccid === null ? undefined : namedByIccid(book, iccid)) ??
    namedByPort(book, port, iccid, doubtful || otherCard);
  const unconfirmed = doubtful ? ({ unconfirmed: true } as const) : {};
  if (!known && !named && hint === null) return doubtful ? { ...UNKNOWN_SIM, ...unconfirmed } : UNKNOWN_SIM;
  return {
    name: named?.name ?? null,
    number: named?.number ?? known?.number ?? null,
    iccid,
    imsi: hint?.imsi ?? known?.imsi ?? null,
    operator: known?.operator ?? null,
    tags: named?.tags ?? [],
    ...unconfirmed,
  };
}

/**
 * Finds the config's entry for a port, if it applies to this card: the pinned one, or, where none is pinned, the usual
 * one.
 */
function namedByPort(
  book: SimBook,
  port: PortId | null,
  iccid: string | null,
  unusual: boolean,
): SimSettings | undefined {
  const entry = port === null ? undefined : book.byPort.get(port);
  if (entry?.iccid !== undefined && iccid !== null) return isSameCard(entry.iccid, iccid) ? entry : undefined;
  return unusual ? undefined : entry;
}
