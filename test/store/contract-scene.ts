import { onTestFinished } from 'vitest';
import { NO_CHANGE, type Decision, type NewEvent } from '../../src/domain/decision.ts';
import type { SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { DAY } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { stored } from '../support/stores.ts';
import type { OpenStore } from './contract.ts';

export const NOW = MONDAY_NOON;
export const CODE: SmsEvent['code'] = {
  ...{ value: '481920', kind: 'otp', start: 0, end: 6, origin: null },
  ...{ validFor: null, otherDomain: null, confidence: 1 },
};

/** An event of each kind that lists distinguish, in two gateways. */
export const EVENTS: readonly NewEvent[] = [
  { ...stored(sms({ id: 1, text: 'code', code: CODE })), rules: ['codes'] },
  {
    ...stored(sms({ id: 2, port: '1.03', sim: { ...UNKNOWN_SIM, name: 'Bank', tags: ['ads'] } })),
    rules: ['codes', 'rest'],
  },
  stored(sms({ id: 3, gateway: 'depot', text: 'of the depot' }), [delivery({ id: 10, event: 3 })]),
  stored({
    ...{ event: 'port_status', id: 4, gateway: 'office', port: '1.02', sim: UNKNOWN_SIM },
    ...{ time: null, receivedAt: NOW, state: 'registered', previous: null },
  }),
  stored(sms({ id: 5, port: '1.03', sim: { ...UNKNOWN_SIM, name: 'Bank', tags: ['ads'] } })),
];

/** Stores what was decided on. */
export async function accept(store: Store, decision: Partial<Decision>): Promise<void> {
  const decide = () => ({ ...NO_CHANGE, ...decision });
  await store.journal.accept({ gateway: 'office', at: NOW, keys: [], rejects: [], decide });
}

/** Returns a function that opens a store for a test, with these events in it. */
export function opener(prepare: () => OpenStore) {
  return async (events: readonly NewEvent[] = [], open = prepare()): Promise<Store> => {
    const store = await open();
    onTestFinished(() => store.close());
    if (events.length > 0) await accept(store, { events });
    return store;
  };
}

/** A round of retention, a row at a time; how many rows went. */
export async function expireAll(store: Store): Promise<number> {
  for (let deleted = 0; ;) {
    const step = await store.expire(NOW + DAY, 1);
    deleted += step.deleted;
    if (!step.more) return deleted;
  }
}
