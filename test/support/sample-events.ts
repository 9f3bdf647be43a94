import type { Delivery } from '../../src/domain/delivery.ts';
import type { SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { MONDAY_NOON } from './manual-time.ts';

/** An ordinary SMS; `changes` says what matters to the test. */
export function sms(changes: Partial<SmsEvent> = {}): SmsEvent {
  return {
    event: 'sms',
    id: 1,
    gateway: 'office',
    port: '1.02',
    sim: UNKNOWN_SIM,
    time: MONDAY_NOON,
    receivedAt: MONDAY_NOON,
    sender: 'Acme',
    recipient: '',
    text: 'hello',
    smsc: null,
    damaged: false,
    code: null,
    ...changes,
  };
}

/** A pending delivery of event 1 to `team`. */
export function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 2,
    event: 1,
    destination: 'team',
    alternatives: [],
    rule: 'all',
    priority: 'normal',
    template: null,
    captures: {},
    expires: null,
    forgetAfter: null,
    bundle: null,
    state: 'pending',
    createdAt: MONDAY_NOON,
    requeuedAt: null,
    due: MONDAY_NOON,
    attempts: 0,
    ambiguous: false,
    replayed: false,
    problem: null,
    settledAt: null,
    message: null,
    ...changes,
  };
}
