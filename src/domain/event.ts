import type { Code } from './code.ts';
import type { PortId, PortState } from './port.ts';
import type { Sim } from './subject.ts';
import type { Duration, Millis } from './time.ts';

/** Kinds of events, as rules and webhooks name them. */
export const EVENT_KINDS = [
  'sms',
  'delivery_report',
  'sms_sent',
  'call',
  'port_status',
  'device_status',
  'alert',
  'unknown',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const SEVERITIES = ['critical', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ALERT_STATES = ['firing', 'flapping', 'resolved', 'summary'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** `incoming` calls a SIM, `outgoing` leaves through it (the wire's `MO` and `MT`, which are the reverse of GSM's). */
export const DIRECTIONS = ['incoming', 'outgoing'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Origins of an SMS that the gateway sends (document 4.5, `src_type`). */
export const SMS_SOURCES = ['etms', 'eims', 'web', 'http', 'smpp', 'sip'] as const;
export type SmsSource = (typeof SMS_SOURCES)[number];

/** Unique, and in order of acceptance; see `id.ts`. */
export type EventId = number;

interface Base {
  readonly id: EventId;
  readonly gateway: string;
  readonly port: PortId | null;
  readonly sim: Sim;
  /** Time by the gateway's clock. */
  readonly time: Millis | null;
  /** Time of receipt by Simwire's clock; everything is counted from this. */
  readonly receivedAt: Millis;
}

/** A received SMS. */
export interface SmsEvent extends Base {
  readonly event: 'sms';
  readonly sender: string;
  readonly recipient: string;
  readonly text: string;
  readonly smsc: string | null;
  /** The content could not be decoded cleanly; `text` is its readable part. */
  readonly damaged: boolean;
  /** Nothing of the content could be read: `text` is the content as it came, and is searched for nothing. */
  readonly undecoded?: true;
  readonly code: Code | null;
}

/** A delivery report for an SMS sent earlier, in the operator's words. */
export interface DeliveryReportEvent extends Base {
  readonly event: 'delivery_report';
  readonly recipient: string;
  readonly smsc: string | null;
  readonly delivered: boolean;
  readonly status: string;
  readonly detail: string;
}

/** The gateway sent, or failed to send, an SMS. */
export interface SmsSentEvent extends Base {
  readonly event: 'sms_sent';
  readonly recipient: string;
  readonly text: string | null;
  readonly ok: boolean;
  readonly status: string;
  readonly detail: string;
  readonly task: string | null;
  readonly source: SmsSource | null;
  readonly duration: Duration | null;
}

/** A call that has ended. */
export interface CallEvent extends Base {
  readonly event: 'call';
  readonly direction: Direction;
  readonly caller: string;
  readonly callee: string;
  readonly answered: boolean;
  /** Duration from answer to end; 0 if not answered. */
  readonly duration: Duration;
  readonly begin: Millis | null;
  readonly end: Millis;
  readonly reason: string;
}

/** A change of a port's state; `previous` is null for a port never seen before. */
export interface PortStatusEvent extends Base {
  readonly event: 'port_status';
  readonly state: PortState;
  readonly previous: PortState | null;
}

export type DeviceChange = 'first_seen' | 'restarted' | 'address' | 'version';

/** A change of the gateway itself. */
export interface DeviceStatusEvent extends Base {
  readonly event: 'device_status';
  readonly changes: readonly DeviceChange[];
  readonly mac: string | null;
  readonly ip: string | null;
  readonly version: string | null;
  readonly previousIp: string | null;
  readonly previousVersion: string | null;
}

/** A fault fires, flaps or resolves, or the summary at the first sight of a gateway. */
export interface AlertEvent extends Base {
  readonly event: 'alert';
  readonly condition: string;
  readonly severity: Severity;
  readonly state: AlertState;
  /** All ports concerned; `port` is set only if there is exactly one. */
  readonly ports: readonly PortId[];
  readonly since: Millis;
  /** The problem, without the ports. */
  readonly title: string;
  /** The values behind it and what changed since the last message, a line each. */
  readonly notes: readonly string[];
  /** All of that in one line, with the ports. */
  readonly summary: string;
  /** The alert that opened the episode; null if this one opens it. */
  readonly repliesTo: EventId | null;
  /** What it is made of, so that it can be shown to whoever may see some of it only; of an alert that is not sent none. */
  readonly faults: readonly AlertedFault[];
}

/** A fault that an alert is about, as it stood then, with the SIM in its port. */
export interface AlertedFault {
  readonly port: PortId | null;
  readonly sim: Sim;
  readonly condition: string;
  readonly about: string | null;
  readonly state: Exclude<AlertState, 'summary'>;
  /** The last state notified before; null: none. */
  readonly notified: 'firing' | 'flapping' | null;
  readonly since: Millis;
  readonly severity: Severity;
  readonly detail: string;
}

/** A report of an unknown type, or one that cannot be decoded, kept unchanged. */
export interface UnknownEvent extends Base {
  readonly event: 'unknown';
  readonly raw: string;
  /** Reason, in words. */
  readonly reason: string;
}

/** A normalised event. */
export type Event =
  | SmsEvent
  | DeliveryReportEvent
  | SmsSentEvent
  | CallEvent
  | PortStatusEvent
  | DeviceStatusEvent
  | AlertEvent
  | UnknownEvent;
