import type { EventKind } from '../../domain/event.ts';

/**
 * Returns what people call a principal, by its id: `ana` for `user:ana`, the last part for a user of a provider.
 */
export function personName(id: string): string {
  const [, kind = '', name = ''] = /^(user|token|local|proxy)[:#](.+)$/s.exec(id) ?? [];
  if (kind === 'token') return `${name} (a program)`;
  if (kind === 'local') return `${name} (command line)`;
  if (kind !== '') return name;
  if (id === 'local') return 'this machine';
  return id.slice(id.lastIndexOf('#') + 1);
}

/** Checks whether a principal is a program, which asks with a token and never logs in. */
export function isProgram(id: string): boolean {
  return id.startsWith('token:');
}

/** The kinds of events, as people call one of them and all of them. */
export const KIND_WORDS: Readonly<Record<EventKind, { readonly one: string; readonly all: string }>> = {
  sms: { one: 'SMS', all: 'SMS' },
  sms_sent: { one: 'Sent SMS', all: 'Sent' },
  delivery_report: { one: 'Report', all: 'Reports' },
  call: { one: 'Call', all: 'Calls' },
  port_status: { one: 'Port', all: 'Ports' },
  device_status: { one: 'Gateway', all: 'Gateways' },
  alert: { one: 'Alert', all: 'Alerts' },
  unknown: { one: 'Unknown', all: 'Unknown' },
};
