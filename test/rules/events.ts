import type {
  AlertEvent,
  CallEvent,
  DeliveryReportEvent,
  DeviceStatusEvent,
  PortStatusEvent,
  SmsEvent,
  SmsSentEvent,
  UnknownEvent,
} from '../../src/domain/event.ts';
import { UNKNOWN_SIM } from '../../src/domain/subject.ts';
import { oneTimeCode } from '../support/sample-events.ts';

/** Monday 2026-01-05, 12:00 UTC. */
export const NOON = Date.UTC(2026, 0, 5, 12);

const base = { id: 1, gateway: 'office', port: '1.02', sim: UNKNOWN_SIM, time: NOON, receivedAt: NOON };

export const OTP = oneTimeCode();

export function sms(fields: Partial<SmsEvent> = {}): SmsEvent {
  const content = { sender: 'Google', recipient: '+37120000001', text: 'Your code is 482913', smsc: null };
  return { ...base, event: 'sms', ...content, damaged: false, code: null, ...fields };
}

export function deliveryReport(fields: Partial<DeliveryReportEvent> = {}): DeliveryReportEvent {
  const content = { recipient: '37120000009', smsc: null, delivered: true, status: 'DELIVRD', detail: '' };
  return { ...base, event: 'delivery_report', ...content, ...fields };
}

export function smsSent(fields: Partial<SmsSentEvent> = {}): SmsSentEvent {
  const content = { recipient: '37120000009', text: null, ok: true, status: 'sent', detail: '', task: '7' };
  return { ...base, event: 'sms_sent', ...content, source: 'http', duration: 900, ...fields };
}

export function call(fields: Partial<CallEvent> = {}): CallEvent {
  const parties = { direction: 'incoming', caller: '37120000009', callee: '37120000001' } as const;
  const times = { answered: true, duration: 30_000, begin: NOON - 60_000, end: NOON, reason: 'NORMAL' };
  return { ...base, event: 'call', ...parties, ...times, ...fields };
}

export function portStatus(fields: Partial<PortStatusEvent> = {}): PortStatusEvent {
  return { ...base, event: 'port_status', state: 'no_balance', previous: 'registered', ...fields };
}

export function deviceStatus(fields: Partial<DeviceStatusEvent> = {}): DeviceStatusEvent {
  const device = { changes: ['restarted'], mac: null, ip: null, version: null } as const;
  return {
    ...base,
    event: 'device_status',
    port: null,
    ...device,
    previousIp: null,
    previousVersion: null,
    ...fields,
  };
}

export function alert(fields: Partial<AlertEvent> = {}): AlertEvent {
  const fault = { condition: 'no_balance', severity: 'critical', state: 'firing' } as const;
  const course = {
    ports: ['1.02', '3.01'],
    since: NOON,
    title: '',
    notes: [],
    summary: 'SIM has no balance',
    repliesTo: null,
    faults: [],
  };
  return { ...base, event: 'alert', port: null, ...fault, ...course, ...fields };
}

export function unknownReport(fields: Partial<UnknownEvent> = {}): UnknownEvent {
  return { ...base, event: 'unknown', port: null, raw: '{"type":"new"}', reason: 'unknown type', ...fields };
}
