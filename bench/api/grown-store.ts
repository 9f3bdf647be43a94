import { NO_CHANGE, type NewEvent } from '../../src/domain/decision.ts';
import type { SmsEvent } from '../../src/domain/event.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { CODE_TEXTS, ORDINARY_TEXTS } from '../../src/simulator/texts.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open.ts';
import { deliveryOf, RAW, smsAt } from '../commits.ts';

const TOGETHER = 2_000;
/** Time between two events, so that a million are of two weeks. */
const APART = 1_200;
const PORTS = 32;
const SLOTS = 4;
/** One event in so many is of the rare SIM, and one has the rare word. */
const RARELY = 5_000;
/** Name of a SIM with few events. */
export const RARE_SIM = 'Rare';
/** A word in few texts. */
export const RARE_WORD = 'quixotry';

/** What a grown store holds. */
export interface Grown {
  readonly events: number;
  /** Length of all its texts, in bytes of UTF-8. */
  readonly textBytes: number;
}

/**
 * Fills a new store with SMS of the last weeks, each delivered, and as many entries of the audit as a tenth of that.
 *
 * @param dead one in so many was not delivered, and is given up
 * @param gatewayOf names the gateway of an event by its number; absent: all are of `office`
 */
export async function growStore(
  path: string,
  events: number,
  {
    dead = Infinity,
    gatewayOf = () => 'office',
  }: { readonly dead?: number; readonly gatewayOf?: (event: number) => string } = {},
): Promise<Grown> {
  const store = await openStore({ kind: 'sqlite', path }, true);
  const end = Date.now() - MINUTE;
  let at = end - events * APART;
  let textBytes = 0;
  const nextId = createIds({ clock: () => at, ...(await store.idSpace()) });
  for (let done = 0; done < events; done += TOGETHER) {
    const batch: NewEvent[] = [];
    for (let i = done; i < Math.min(events, done + TOGETHER); i++) {
      at += APART;
      const event = { ...sampleSms(i, nextId(), at), gateway: gatewayOf(i) };
      textBytes += Buffer.byteLength(event.text);
      const delivery = {
        ...deliveryOf(event, nextId(), at),
        state: i % dead === 1 ? 'dead' : 'delivered',
        settledAt: at,
      } as const;
      const key = `office/sms/${event.id}`;
      batch.push({ event, key, deliveries: [delivery], rules: ['all'], raw: RAW });
    }
    const intake = { gateway: 'office', at, keys: [], rejects: [] };
    await store.journal.accept({ ...intake, decide: () => ({ ...NO_CHANGE, events: batch }) });
    await noteSeen(store, batch, at);
  }
  await store.close();
  return { events, textBytes };
}

async function noteSeen({ audit }: Store, batch: readonly NewEvent[], at: number): Promise<void> {
  const seen = batch.filter((_, i) => i % 10 === 0);
  await audit.note(
    seen.map(({ event }) => ({ at, actor: 'token:all-0', action: 'see' as const, event: event.id })),
  );
}

const CODE = { kind: 'otp', origin: null, validFor: null, otherDomain: null, confidence: 0.9 } as const;

/** Makes an SMS of some of many wordings and languages, with a few words of its own. */
function sampleSms(i: number, id: number, at: number): SmsEvent {
  const all = i % 3 === 0 ? CODE_TEXTS : ORDINARY_TEXTS;
  const { sender, text: wording } = all[Math.floor(i / 3) % all.length] ?? { sender: '', text: '' };
  const code = wording.includes('{6}') ? String(100_000 + ((i * 7_919) % 900_000)) : null;
  const start = wording.indexOf('{6}');
  const written = wording.replaceAll('{6}', code ?? '').replaceAll(/\{\d\}/g, String(1_000 + (i % 9_000)));
  const rare = i % RARELY === 0 ? ` ${RARE_WORD}` : '';
  const isOfRareSim = i % RARELY === 1;
  const event = smsAt(id, at);
  return {
    ...event,
    sender,
    port: isOfRareSim ? '99.01' : `${1 + (i % PORTS)}.0${1 + (Math.floor(i / PORTS) % SLOTS)}`,
    sim: { ...event.sim, name: isOfRareSim ? RARE_SIM : `SIM ${i % (PORTS * SLOTS)}`, number: null },
    text: `${written} ${madeUp(i)} ${madeUp(i * 31 + 7)}${rare}`,
    code: code === null ? null : { ...CODE, value: code, start, end: start + code.length },
  };
}

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'sto',
  'vu',
  'tar',
  'pel',
  'no',
  'xi',
  'dra',
  'feu',
  'gol',
  'hin',
  'bry',
  'wes',
];

/** Returns one of 65,536 words that no language has. */
function madeUp(seed: number): string {
  let rest = Math.imul(seed, 2_654_435_761) >>> 16;
  let word = '';
  for (let n = 0; n < 4; n++) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
