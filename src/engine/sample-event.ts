import { findCode } from '../codes/find-code.ts';
import {
  ALERT_STATES,
  type AlertState,
  type Direction,
  type Event,
  type EventKind,
  type Severity,
  type SmsSource,
} from '../domain/event.ts';
import { readIccid } from '../domain/iccid.ts';
import { PORT_STATES, type PortId, type PortState } from '../domain/port.ts';
import type { Sim } from '../domain/subject.ts';
import type { Millis } from '../domain/time.ts';
import { simOf, type SimBook } from './sims.ts';

/** Description of an event, as a test of the config or the command line gives it. */
export interface Sample {
  readonly event: EventKind;
  readonly gateway: string;
  readonly port?: PortId | undefined;
  readonly sender?: string | undefined;
  readonly recipient?: string | undefined;
  readonly text?: string | undefined;
  readonly sim?: { readonly [K in keyof Sim]?: Sim[K] | undefined } | undefined;
  readonly state?: string | undefined;
  readonly previous?: PortState | undefined;
  readonly condition?: string | undefined;
  readonly severity?: Severity | undefined;
  readonly direction?: Direction | undefined;
  readonly ok?: boolean | undefined;
  readonly source?: SmsSource | undefined;
}

/** Makes the event that a sample stands for; what the sample leaves open is empty, or the most usual. */
export function sampleEvent(sample: Sample, sims: SimBook, at: Millis): Event {
  const { gateway, sender = '', recipient = '', text = '', ok = true } = sample;
  const port = sample.port ?? null;
  const known = simOf(
    sims,
    port,
    undefined,
    sample.sim?.iccid ? { iccid: readIccid(sample.sim.iccid) ?? sample.sim.iccid, imsi: null } : null,
    false,
  );
  const said = Object.entries(sample.sim ?? {}).filter(([, value]) => value !== undefined);
  const sim: Sim = { ...known, ...Object.fromEntries(said) };
  const base = { id: 1, gateway, port, sim, time: at, receivedAt: at };
  switch (sample.event) {
    case 'sms':
      return {
        ...base,
        event: 'sms',
        sender,
        recipient,
        text,
        smsc: null,
        damaged: false,
        code: findCode(text),
      };
    case 'delivery_report':
      return {
        ...base,
        event: 'delivery_report',
        recipient,
        smsc: null,
        delivered: ok,
        status: ok ? '0' : '1',
        detail: '',
      };
    case 'sms_sent':
      return {
        ...base,
        event: 'sms_sent',
        recipient,
        text: sample.text ?? null,
        ok,
        status: ok ? '0' : '1',
        detail: '',
        task: null,
        source: sample.source ?? null,
        duration: null,
      };
    case 'call':
      return {
        ...base,
        event: 'call',
        direction: sample.direction ?? 'incoming',
        caller: sender,
        callee: recipient,
        answered: ok,
        duration: 0,
        begin: at,
        end: at,
        reason: '',
      };
    case 'port_status':
      return {
        ...base,
        event: 'port_status',
        state: PORT_STATES.find((state) => state === sample.state) ?? 'registered',
        previous: sample.previous ?? null,
      };
    case 'device_status':
      return {
        ...base,
        event: 'device_status',
        changes: ['first_seen'],
        mac: null,
        ip: null,
        version: null,
        previousIp: null,
        previousVersion: null,
      };
    case 'alert':
      return {
        ...base,
        event: 'alert',
        condition: sample.condition ?? 'sim_error',
        severity: sample.severity ?? 'warning',
        state: ALERT_STATES.find((state): state is AlertState => state === sample.state) ?? 'firing',
        ports: port === null ? [] : [port],
        since: at,
        title: text,
        notes: [],
        summary: text,
        repliesTo: null,
        faults: [],
      };
    case 'unknown':
      return { ...base, event: 'unknown', raw: text, reason: 'a sample' };
  }
}
