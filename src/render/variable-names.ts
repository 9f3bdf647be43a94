import type { EventKind } from '../domain/event.ts';

/** What every event has, `sim` apart. */
const COMMON = ['id', 'event', 'gateway', 'port', 'sim', 'time', 'received_at', 'rule', 'destination'];

/** What `sim` has. */
export const SIM_VARIABLES: readonly string[] = ['name', 'number', 'iccid', 'imsi', 'operator', 'tags'];

/** The variables of each kind of event, beside the common ones. */
const OWN: Readonly<Record<EventKind, readonly string[]>> = {
  sms: ['sender', 'recipient', 'text', 'smsc', 'code', 'pickup', 'damaged'],
  delivery_report: ['recipient', 'delivered', 'status', 'detail', 'smsc'],
  sms_sent: ['recipient', 'text', 'ok', 'status', 'detail', 'task', 'source', 'duration'],
  call: ['direction', 'caller', 'callee', 'answered', 'duration', 'begin', 'end', 'reason'],
  port_status: ['state', 'previous'],
  device_status: ['changes', 'mac', 'ip', 'version', 'previous_ip', 'previous_version'],
  alert: ['condition', 'severity', 'state', 'ports', 'since', 'summary'],
  unknown: ['raw', 'reason'],
};

/** Every variable that a template may name. */
export const VARIABLE_NAMES: ReadonlySet<string> = new Set([...COMMON, ...Object.values(OWN).flat()]);

/** What a template named `digest` has instead: the number, what they are, and each event's variables. */
export const DIGEST_VARIABLES: ReadonlySet<string> = new Set(['count', 'title', 'events']);
