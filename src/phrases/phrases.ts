import type { ConditionName } from '../domain/fault.ts';

/**
 * Every text of a built-in message, by its key. `{name}` stands for a value. What a phrase has in `backticks` is to be
 * typed as it is. Another language has the same keys with the same values in them.
 */
export const PHRASES = {
  // What came in, and went out.
  unknown_person: 'unknown',
  sms: 'SMS from {sender}',
  sms_damaged: 'The content came damaged; this is what can be read of it.',
  code_from: 'from {sender}',
  code_pickup: 'pickup code',
  code_valid_until: 'valid until {time}',
  code_for_site: 'for {site}',
  code_careful: 'Careful:',
  code_other_site: 'the text names another site, {site}',
  delivered: 'Delivered to {recipient}',
  not_delivered: 'Not delivered to {recipient}{reason}',
  sms_sent: 'SMS sent to {recipient}',
  sms_not_sent: 'SMS not sent to {recipient}{reason}',
  call_incoming: 'Call from {caller}, {duration}',
  call_missed: 'Missed call from {caller}{reason}',
  call_outgoing: 'Call to {callee}, {duration}',
  call_unanswered: 'Unanswered call to {callee}{reason}',
  because: ': {reason}',
  port_is: '{place}: {state}',
  port_was: 'before: {state}',
  gateway_changed: 'Gateway {gateway}: {changes}',
  change_first_seen: 'seen for the first time',
  change_restarted: 'restarted',
  change_address: 'new address {now}',
  change_version: 'new version {now}',
  instead_of: '{now} (was {before})',
  unknown_report: 'Unknown report from {place}',
  test: 'Test message from Simwire',
  test_for: 'to {destination}',
  test_text: 'Messages arrive here. Nothing came in from a gateway: someone ran `simwire send`.',

  // States of ports.
  state_no_sim: 'no SIM',
  state_idle: 'idle',
  state_registering: 'registering',
  state_registered: 'registered',
  state_in_call: 'in call',
  state_no_balance: 'no balance',
  state_register_failed: 'register failed',
  state_locked_by_device: 'locked by device',
  state_locked_by_operator: 'locked by operator',
  state_sim_error: 'SIM error',
  state_card_detected: 'card detected',
  state_locked_by_user: 'locked by user',
  state_inter_calling: 'inter calling',
  state_inter_calling_held: 'inter calling held',
  state_accessing_network: 'accessing network',
  state_module_timeout: 'module timeout',
  state_unknown: 'unknown',

  // Where, when, and what to know of the message itself.
  sim_by_card: 'SIM {card}',
  at_by_other_clock: "{time} by the gateway's clock, received {received}",
  mark: '({marks})',
  mark_possibly_repeated: 'possibly repeated',
  mark_replayed: 'replayed',
  mark_moved: 'moved here from {destination}',
  mark_test: 'test message',
  missing_one: '… (+{count} character)',
  missing_many: '… (+{count} characters)',
  copy: 'Copy {code}',
  open_page: 'Open page',

  // Many events in one message.
  late_one: 'older message',
  late_many: 'older messages',
  digest_first_seen: 'first seen',
  digest_restarted: 'restarted',
  digest_address: 'address',
  digest_version: 'version',
  digest_one: 'message',
  digest_many: 'messages',
  quiet_one: 'message in the quiet hours',
  quiet_many: 'messages in the quiet hours',
  digest_head: '{count}{when}',
  digest_at: ', {time}',
  digest_from_to: ', {from} to {to}',
  digest_times: '{subject} × {count}',
  digest_more: 'and {count} more',
  digest_command: 'With their texts: {command}',
  digest_delivered: 'delivered to {recipient}',
  digest_not_delivered: 'not delivered to {recipient}',
  digest_sent: 'sent to {recipient}',
  digest_not_sent: 'not sent to {recipient}',
  digest_call_incoming: 'call from {caller}',
  digest_call_outgoing: 'call to {callee}',
  digest_alert: '{state}: {summary}',
  digest_unknown_report: 'unknown report',

  // Alerts.
  alert_title: '{mark} {word}: {title}',
  alert_critical: 'Critical',
  alert_warning: 'Warning',
  alert_info: 'Info',
  alert_flapping: 'Flapping',
  alert_resolved: 'Resolved',
  alert_since: 'since {since}',
  alert_lasted: 'lasted {period}',
  alert_period: '{duration}, {since} to {until}',
  alert_new: '{count} new: {names}',
  alert_some_flap: 'flapping: {names}',
  alert_steady: 'no longer flapping: {names}',
  alert_gateway_steady: 'no longer flapping',
  alert_some_resolved: '{count} resolved: {names}',
  alert_unchanged: 'unchanged',
  alert_outage: 'operator outage? {operator}',
  alert_operator: '{operator} ({lost} of {all} ports)',
  alert_the_gateway: 'the gateway',
  alert_of: '{title}: {names}',
  alert_among: '{title} {names}',
  ports_one: '1 port',
  ports_many: '{count} ports',
  first_look_one: '1 port is out of order at the first look',
  first_look_many: '{count} ports are out of order at the first look',
  // The values behind a fault.
  value_balance: 'balance {balance}',
  value_signal: 'signal {signal}',
  value_had_card: 'had {card}',
  value_other: '{what} {found} instead of {expected}',
  value_failed: '{failed} of {total} failed',
  value_nothing: 'nothing for {duration}',
  value_reports_every: 'reports every {period}',
  value_clock_behind: '{duration} behind',
  value_clock_ahead: '{duration} ahead',
  value_waiting: '{count} waiting',
  value_no_backup: 'there is none',
  value_backup: 'it was made {duration} ago',
  value_backup_failed: '{age}: {problem}',
  value_vacuum: 'for {duration} by {holder}',
  value_quota: '{counter} {used}/{limit}',
  value_quotas_more: '{quotas}, {count} more',
  quota_counter: '{over} {counted}',
  quota_dur: 'call minutes',
  quota_mcn: 'calls',
  quota_mtn: 'answered calls',
  quota_smsctl: 'SMS',
  quota_dataflow: 'MB',
  quota_tot: 'total',
  quota_mon: 'month',
  quota_day: 'day',
  quota_24hours: '24 h',
  quota_1hour: '1 h',
  quota_last: 'last',
  days: '{count} d',
  hours: '{count} h',
  minutes: '{count} min',
  seconds: '{count} s',
  two_units: '{large} {small}',
  label_port: 'Port',
  label_ports: 'Ports',
  label_gateway: 'Gateway',
  label_sim: 'SIM',
  label_since: 'Since',
  label_lasted: 'Lasted',

  // What each fault is called, and what to do next.
  title_no_balance: 'SIM has no balance',
  title_register_failed: 'SIM cannot register',
  title_locked_by_device: 'SIM locked by the gateway',
  title_locked_by_operator: 'SIM locked by the operator',
  title_locked_by_user: 'SIM locked by a user',
  title_sim_error: 'SIM cannot be read',
  title_module_timeout: 'radio module does not answer',
  title_sim_missing: 'SIM is gone',
  title_low_balance: 'balance is low',
  title_low_signal: 'signal is weak',
  title_quota: 'quota is nearly used up',
  title_sim_changed: 'another SIM than before',
  title_sms_sending_fails: 'SMS are not sent',
  title_calls_fail: 'calls fail',
  title_port_deaf: 'port receives nothing any more',
  title_gateway_offline: 'gateway is silent',
  title_gateway_restarted: 'gateway restarted',
  title_gateway_changed: 'another gateway reports under this name',
  title_clock_skew: "gateway's clock is wrong",
  title_destination_failing: 'destination does not work',
  title_quarantine: 'reports that cannot be read',
  title_backlog: 'messages pile up',
  title_backup_old: 'the last backup is too old',
  title_vacuum_blocked: 'the database cannot be vacuumed',
  advice_no_balance: 'Top up the SIM.',
  advice_register_failed:
    'Look at the antenna and the SIM. If several SIMs of one operator fail, ask the operator.',
  advice_locked_by_device: "Unlock the SIM in the gateway's web interface.",
  advice_locked_by_operator: 'Ask the operator why the SIM is locked, or put in another one.',
  advice_locked_by_user: "Whoever locked it unlocks it in the gateway's web interface.",
  advice_sim_error: 'Take the SIM out and put it back. If it still cannot be read, replace it.',
  advice_module_timeout: 'Restart the module, then the gateway. If that does not help, the module is broken.',
  advice_sim_missing: 'Put the SIM back. If it is meant to be out, `simwire silence add` keeps this quiet.',
  advice_low_balance: 'Top up the SIM.',
  advice_low_signal: 'Look at the antenna and its cable.',
  advice_quota: "Raise the quota in the gateway's web interface, or use another SIM.",
  advice_sim_changed: 'If the new SIM is right: `simwire alerts confirm {place}`',
  advice_sms_sending_fails: "Look at the SIM's balance, and send an SMS by hand from the gateway.",
  advice_calls_fail: "Look at the SIM's balance, and whether it may call.",
  advice_port_deaf: "Send an SMS to the SIM's number and see whether it comes.",
  advice_gateway_offline:
    "Look at the gateway's power and network, and at the report URL in its web interface.",
  advice_gateway_restarted: 'If nobody restarted it, look at its power supply.',
  advice_gateway_changed: 'If the new gateway is right: `simwire alerts confirm {place}`',
  advice_clock_skew: "Set a time server in the gateway's web interface.",
  advice_destination_failing: 'Once it is fixed, `simwire send` tries it at once. Waiting messages are kept.',
  advice_quarantine: 'The reports are kept: `simwire quarantine list` shows what is wrong with them.',
  advice_backlog: '`simwire outbox list` shows what waits, and why.',
  advice_backup_old:
    'Look at the folder of `backup.to`: whether its disk is mounted, has room and can be written.',
  advice_vacuum_blocked:
    'Old rows stay, and everything slows down: end that transaction, and give its user a `statement_timeout`.',
} as const satisfies Readonly<Record<`title_${ConditionName}` | `advice_${ConditionName}`, string>> &
  Readonly<Record<string, string>>;

export type PhraseKey = keyof typeof PHRASES;

/** The names in a phrase. */
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Values that a phrase takes: one for each of its names; nothing where it has none. */
export type Values<Key extends PhraseKey, Value> = [NamesIn<(typeof PHRASES)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<NamesIn<(typeof PHRASES)[Key]>, Value>>];

/** Takes a phrase apart: its own words as strings, in between the values, as they are. */
export function phrase<Key extends PhraseKey, Value extends object>(
  key: Key,
  ...[values]: Values<Key, Value>
): (string | Value)[] {
  const given: Readonly<Record<string, Value>> = values ?? {};
  return PHRASES[key]
    .split(/\{(\w+)\}/u)
    .flatMap((part, i): (string | Value)[] => (i % 2 === 0 ? [part] : [given[part] ?? '']));
}

/** Fills a phrase with values, as text. */
export function say<Key extends PhraseKey>(key: Key, ...[values]: Values<Key, string | number>): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  return PHRASES[key].replace(/\{(\w+)\}/gu, (_, name: string) => String(given[name] ?? ''));
}
