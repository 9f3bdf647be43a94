import type { Outgoing } from '../../src/channels/channel.ts';
import { single, type Batch } from '../../src/delivery/batch.ts';
import { compose } from '../../src/delivery/compose.ts';
import type { AlertEvent, Event } from '../../src/domain/event.ts';
import { UNKNOWN_SIM, type Sim } from '../../src/domain/subject.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { newDelivery } from '../../src/engine/deliveries.ts';
import { sampleEvent } from '../../src/engine/sample-event.ts';
import { extendEnd } from '../../src/faults/restate-alert.ts';
import { simBook } from '../../src/engine/sims.ts';
import { say } from '../../src/phrases/phrases.ts';
import { TELEGRAM_ROOM } from '../../src/render/telegram-html.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import type { Waiting } from '../../src/store/contract/outbox.ts';

/** A message as its channel gets it. */
export interface Shot {
  readonly message: Outgoing;
  /** When it stands in the chat. */
  readonly at: string;
}

const NOON = Date.UTC(2026, 2, 2, 12, 4);
const ADS: Sim = { ...UNKNOWN_SIM, name: 'Google Ads', number: '+371 2000 0001' };
const SHOP: Sim = { ...UNKNOWN_SIM, name: 'Web shop', number: '+371 2000 0014' };
const UNNAMED: Sim = { ...UNKNOWN_SIM, operator: 'LMT', iccid: '8937100000000060007' };

const composer = {
  templates: compileTemplates({}).templates,
  timeZone: 'UTC',
  pages: null,
  extendEnd,
  failed: () => undefined,
};

function sms(minutes: number, port: string, sim: Sim, sender: string, text: string): Event {
  const sample = { event: 'sms', gateway: 'office', port, sender, text } as const;
  return { ...sampleEvent(sample, simBook(new Map()), NOON + minutes * MINUTE), sim, id: minutes + 10 };
}

function locked(state: 'firing' | 'resolved', minutes: number): AlertEvent {
  const title = say('title_locked_by_operator');
  return {
    ...{ event: 'alert', id: 99, gateway: 'office', port: '1.02', ports: ['1.02'], sim: ADS, time: null },
    ...{ condition: 'locked_by_operator', severity: 'critical', title, notes: [], summary: title },
    ...{ state, receivedAt: NOON + minutes * MINUTE, since: NOON, repliesTo: null },
    faults: [],
  };
}

const CODE = sms(
  0,
  '1.02',
  ADS,
  'Google',
  'G-482913 is your Google verification code. It expires in 10 minutes.',
);
const TOGETHER = [
  sms(24, '3.01', SHOP, 'Omniva', 'Your parcel is on its way. Track it in the app.'),
  sms(24, '2.04', UNNAMED, 'Bank', 'Use 904117 to confirm the payment of 12.40 EUR. Never share this code.'),
];

/** Composes the messages of the pictures by the very code that sends them. */
export function shots(): readonly Shot[] {
  const events = [CODE, locked('firing', 1), locked('resolved', 23)];
  const singles = events.map((event) => ({ at: event.receivedAt, batch: single(waiting(event)) }));
  const [first, ...others] = TOGETHER.map(waiting);
  const all: { at: number; batch: Batch }[] = [...singles];
  if (first) all.push({ at: NOON + 24 * MINUTE, batch: { kind: 'together', items: [first, ...others] } });
  return all.map(({ at, batch }) => ({
    message: compose(composer, batch, at, TELEGRAM_ROOM),
    at: new Date(at).toISOString().slice(11, 16),
  }));
}

function waiting(event: Event): Waiting {
  const plan = {
    destination: 'team',
    alternatives: [],
    rule: null,
    priority: 'high',
    template: null,
  } as const;
  const rest = { captures: {}, expires: null, forgetAfter: null, collected: null };
  return {
    event,
    delivery: newDelivery({ ...plan, ...rest }, event, event.receivedAt, () => 1),
    replyTo: null,
  };
}
