import type { Code } from '../../src/domain/code.ts';
import type { Delivery, Plan } from '../../src/domain/delivery.ts';
import type { AlertEvent, SmsEvent } from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { MONDAY_NOON } from './manual-time.ts';

/** Makes an ordinary SMS; `changes` says what matters to the test. */
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

/** Makes an alert about the cards in several ports of the office, each by its name and with it as a tag. */
export function alertAbout(
  cards: Readonly<Record<string, string>>,
  changes: Partial<AlertEvent> = {},
): AlertEvent {
  const faults = Object.entries(cards).map(([port, name]): AlertEvent['faults'][number] => ({
    ...{ port, sim: { ...UNKNOWN_SIM, name, tags: [name] }, condition: 'sim_error', about: null },
    ...{ state: 'firing', notified: null, since: MONDAY_NOON, severity: 'warning', detail: `${name} is bad` },
  }));
  return {
    ...{ event: 'alert', id: 1, gateway: 'office', port: null, sim: UNKNOWN_SIM, time: null },
    ...{ receivedAt: MONDAY_NOON, condition: 'sim_error', severity: 'warning', state: 'firing' },
    ...{ ports: Object.keys(cards), since: MONDAY_NOON, title: '', notes: [], summary: '', repliesTo: null },
    faults,
    ...changes,
  };
}

/** Makes the code of a text that begins with `Your code is 482913`. */
export function oneTimeCode(changes: Partial<Code> = {}): Code {
  return {
    value: '482913',
    kind: 'otp',
    start: 13,
    end: 19,
    origin: null,
    validFor: null,
    otherDomain: null,
    confidence: 0.98,
    ...changes,
  };
}

/** Makes a plain plan for one delivery. */
export function planTo(destination: string): Plan {
  return {
    destination,
    alternatives: [],
    rule: 'alerts',
    priority: 'normal',
    template: null,
    captures: {},
    expires: null,
    forgetAfter: null,
    collected: null,
  };
}

/** Makes a pending delivery of event 1 to `team`. */
export function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 2,
    event: 1,
    ...planTo('team'),
    rule: 'all',
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
