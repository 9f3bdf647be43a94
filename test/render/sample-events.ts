import type { Code } from '../../src/domain/code.ts';
import type {
  AlertEvent,
  CallEvent,
  DeliveryReportEvent,
  DeviceStatusEvent,
  Event,
  EventKind,
  PortStatusEvent,
  SmsEvent,
  SmsSentEvent,
  UnknownEvent,
} from '../../src/domain/event.ts';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { oneTimeCode } from '../support/sample-events.ts';

/** 2026-01-31 11:10:12 in Riga. */
export const NOON = Date.UTC(2026, 0, 31, 9, 10, 12);

const base = {
  id: 8_800_000_000_001,
  gateway: 'office',
  port: '1.02',
  sim: {
    name: 'Google Ads',
    number: '+37120000001',
    iccid: '8937100000000000001',
    imsi: '247010000000001',
    operator: 'LMT',
    tags: ['ads', 'eu'],
  },
  time: NOON,
  receivedAt: NOON + SECOND,
} as const;

export const CONTEXT: RenderContext = {
  rule: 'the rest',
  destination: 'team',
  captures: {},
  timeZone: 'Europe/Riga',
  now: NOON + 2 * SECOND,
  mark: null,
  movedFrom: null,
  pages: null,
};

export function sms(changes: Partial<SmsEvent> = {}): SmsEvent {
  return {
    ...base,
    event: 'sms',
    sender: 'HSBC',
    recipient: '+37120000001',
    text: 'The branch is closed on Monday.',
    smsc: '+37129000000',
    damaged: false,
    code: null,
    ...changes,
  };
}

export function codeSms(changes: Partial<Code> = {}, more: Partial<SmsEvent> = {}): SmsEvent {
  return sms({ text: 'Your code is 482913. It expires in 5 minutes.', code: oneTimeCode(changes), ...more });
}

export function deliveryReport(changes: Partial<DeliveryReportEvent> = {}): DeliveryReportEvent {
  return {
    ...base,
    event: 'delivery_report',
    recipient: '+37126000002',
    smsc: '+37129000000',
    delivered: true,
    status: '0',
    detail: '',
    ...changes,
  };
}

export function smsSent(changes: Partial<SmsSentEvent> = {}): SmsSentEvent {
  return {
    ...base,
    event: 'sms_sent',
    recipient: '+37126000002',
    text: 'We call you back at noon.',
    ok: true,
    status: '0',
    detail: 'OK',
    task: '17',
    source: 'http',
    duration: 2 * SECOND,
    ...changes,
  };
}

export function call(changes: Partial<CallEvent> = {}): CallEvent {
  return {
    ...base,
    event: 'call',
    direction: 'incoming',
    caller: '+447700900123',
    callee: '+37120000001',
    answered: true,
    duration: 75 * SECOND,
    begin: NOON - 80 * SECOND,
    end: NOON,
    reason: 'normal clearing',
    ...changes,
  };
}

export function portStatus(changes: Partial<PortStatusEvent> = {}): PortStatusEvent {
  return { ...base, event: 'port_status', state: 'locked_by_operator', previous: 'registered', ...changes };
}

export function deviceStatus(changes: Partial<DeviceStatusEvent> = {}): DeviceStatusEvent {
  return {
    ...base,
    event: 'device_status',
    port: null,
    changes: ['restarted', 'version'],
    mac: '00-30-F1-00-00-01',
    ip: '192.168.1.44',
    version: '611-801-950-041-100-000',
    previousIp: null,
    previousVersion: '611-801-950-040-100-000',
    ...changes,
  };
}

export function alert(changes: Partial<AlertEvent> = {}): AlertEvent {
  return {
    ...base,
    event: 'alert',
    port: null,
    time: null,
    condition: 'register_failed',
    severity: 'critical',
    state: 'firing',
    ports: ['1.01', '1.02', '1.03', '3.02'],
    since: NOON - 3 * MINUTE,
    title: 'SIM cannot register',
    notes: ['1 new: 3.02', 'operator outage? LMT (4 of 5 ports)'],
    summary: 'SIM cannot register: 1.01-1.03, 3.02; 1 new: 3.02; operator outage? LMT (4 of 5 ports)',
    repliesTo: null,
    faults: [],
    ...changes,
  };
}

export function unknownReport(changes: Partial<UnknownEvent> = {}): UnknownEvent {
  return {
    ...base,
    event: 'unknown',
    port: null,
    raw: '{"type":"ussd-status","ussd":[[0,"1.01"]]}',
    reason: 'a report of the unknown type ussd-status',
    ...changes,
  };
}

/** One of each kind. */
export const SAMPLES: Readonly<Record<EventKind, Event>> = {
  sms: sms(),
  delivery_report: deliveryReport(),
  sms_sent: smsSent(),
  call: call(),
  port_status: portStatus(),
  device_status: deviceStatus(),
  alert: alert(),
  unknown: unknownReport(),
};
