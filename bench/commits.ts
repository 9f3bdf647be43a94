import { NO_CHANGE } from '../src/domain/decision.ts';
import type { Delivery } from '../src/domain/delivery.ts';
import type { SmsEvent } from '../src/domain/event.ts';
import type { RawRow } from '../src/domain/observation.ts';
import { newDelivery } from '../src/engine/deliveries.ts';
import { createIds } from '../src/runtime/ids.ts';
import type { Store } from '../src/store/contract/store.ts';
import { openStore } from '../src/store/open.ts';
import { planTo } from '../test/support/sample-events.ts';
import { median, type Figure } from './figure.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROUNDS = 5;
const ROUND_MS = 500;
const TOGETHER = 48;

/** Measures what the store takes when many reports come at once, against one commit for each. */
export async function benchCommits(): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder();
  const store = await openStore({ kind: 'sqlite', path: `${folder}/commits.db` }, true);
  const accept = await acceptor(store);
  const pairs: { alone: number; together: number }[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const pair = { alone: await rate(accept, 1), together: await rate(accept, TOGETHER) };
    if (i > 0) pairs.push(pair);
  }
  await store.close();
  remove();
  return [
    { name: 'one commit each', value: median(pairs.map((p) => p.alone)), unit: 'accepts/s', target: '' },
    {
      name: `${TOGETHER} at once share commits`,
      value: median(pairs.map((p) => p.together)),
      unit: 'accepts/s',
      target: '',
    },
    {
      name: 'shared commits against one each',
      value: median(pairs.map((p) => p.together / p.alone)),
      unit: '×',
      target: '≥ 2',
    },
  ];
}

async function rate(accept: () => Promise<unknown>, atOnce: number): Promise<number> {
  const started = performance.now();
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - started < ROUND_MS) {
      await accept();
      done++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (done * 1_000) / (performance.now() - started);
}

/** The row of a report that an SMS came from. */
export const RAW: RawRow = {
  envelope: { type: 'recv-sms', sms_num: 1 },
  row: [0, '1.01', 1_755_697_537, 'Acme', '', Buffer.from('Your code is 481920.').toString('base64')],
};

/** Accepts one SMS with one delivery each time. */
export async function acceptor(store: Store, at: () => number = Date.now): Promise<() => Promise<unknown>> {
  const nextId = createIds({ clock: at, ...(await store.idSpace()) });
  return () => {
    const now = at();
    const event = smsAt(nextId(), now);
    const key = `office/sms/${event.id}`;
    return store.journal.accept({
      gateway: 'office',
      at: now,
      keys: [key],
      rejects: [],
      decide: (known) =>
        known.seen(key) !== null
          ? NO_CHANGE
          : {
              ...NO_CHANGE,
              events: [
                { event, key, deliveries: [deliveryOf(event, nextId(), now)], rules: ['all'], raw: RAW },
              ],
            },
    });
  };
}

/** Makes an SMS of ordinary length. */
export function smsAt(id: number, at: number): SmsEvent {
  return {
    event: 'sms',
    id,
    gateway: 'office',
    port: '1.02',
    sim: { name: 'Ads', number: '+37120000001', iccid: null, imsi: null, operator: null, tags: [] },
    time: at,
    receivedAt: at,
    sender: 'Merchant',
    recipient: '',
    text: `Payment of 19.90 EUR at Corner Shop was approved on card ending 1186. Balance 204.11 EUR. No ${id}`,
    smsc: '37120000000',
    damaged: false,
    code: null,
  };
}

/** Its delivery to `flows`. */
export function deliveryOf(event: SmsEvent, id: number, at: number): Delivery {
  return newDelivery({ ...planTo('flows'), rule: 'all' }, event, at, () => id);
}
