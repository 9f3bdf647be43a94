import type { CallEvent, DeliveryReportEvent, SmsEvent, SmsSentEvent, UnknownEvent } from './event.ts';
import type { PortId, PortState } from './port.ts';
import type { Duration } from './time.ts';

/** What only Simwire knows, and a report therefore does not say. */
type Added = 'id' | 'gateway' | 'sim' | 'receivedAt';

/** An SMS as a report tells it. */
export type SmsDraft = Omit<SmsEvent, Added | 'code'>;
/** An SMS whose text was searched for a code. */
export type SearchedSmsDraft = Omit<SmsEvent, Added>;

/** An event as a report tells it, before Simwire's own knowledge is added. */
export type TrafficDraft<Sms = SmsDraft> =
  | Sms
  | Omit<DeliveryReportEvent, Added>
  | Omit<SmsSentEvent, Added>
  | Omit<CallEvent, Added>
  | Omit<UnknownEvent, Added>;

/**
 * The part of a report that an event came from: the fields of the envelope, and its own row or entry, as plain JSON; a
 * body of another form as text.
 */
export interface RawRow {
  readonly envelope: unknown;
  readonly row: unknown;
}

/** What a row itself says of its SIM; it beats what is known of the port. */
export interface SimHint {
  readonly iccid: string | null;
  readonly imsi: string | null;
}

/** A counter `n/m` of the document; `limit` null is unlimited (`-1`). */
export interface Quota {
  readonly used: number;
  readonly limit: number | null;
}

/** What one entry says of a port. A field that the entry lacks is absent, and says nothing. */
export interface PortReading {
  readonly port: PortId;
  readonly state?: PortState;
  readonly iccid?: string;
  readonly imsi?: string;
  readonly imei?: string;
  /** The SIM's own number (`sn`). */
  readonly number?: string;
  /** Without the numeric id before it: `CHINA MOBILE`. */
  readonly operator?: string;
  readonly balance?: number;
  /** 0 to 31; null is unknown (99 on the wire). */
  readonly signal?: number | null;
  /** By the wire's name: `day_dur`, `mcn_mon`, `smsctl_tot`, `dataflow_day` … */
  readonly quotas?: Readonly<Record<string, Quota>>;
}

/** What a dev-status (or another report that carries it) says of the gateway. Absent: says nothing. */
export interface DeviceReading {
  /** Upper-case hex pairs with `-`. */
  readonly mac?: string;
  readonly ip?: string;
  readonly version?: string;
  readonly seq?: number;
  /** Its own reporting period; null: it says that it has none (`expires` -1). */
  readonly period?: Duration | null;
  readonly maxPorts?: number;
  readonly maxSlots?: number;
}

/** What recognises the same event when it comes again (INTERFACE.md, Events). */
export interface Identity {
  /** Unique within its gateway. */
  readonly key: string;
  /** False: the key holds no moment, and recognises the event only for a short time. */
  readonly forGood: boolean;
}

/** One thing that a decoded report says. */
export type Observation<Sms = SmsDraft> =
  | ({
      readonly kind: 'traffic';
      readonly draft: TrafficDraft<Sms>;
      readonly sim: SimHint | null;
      readonly raw?: RawRow;
    } & Identity)
  | {
      readonly kind: 'port';
      /** A `change` report names a port at the moment of its change; a `snapshot` lists ports as they stand. */
      readonly source: 'change' | 'snapshot' | 'call';
      readonly reading: PortReading;
      readonly raw?: RawRow;
    }
  | {
      readonly kind: 'device';
      readonly reading: DeviceReading;
      readonly snapshot: boolean;
      readonly raw?: RawRow;
    };

/** The same, its SMS searched for codes. */
export type ReadObservation = Observation<SearchedSmsDraft>;

/** A part of a body that nothing can be made of, for quarantine. */
export interface Reject {
  /** The part as it came, or the whole body. */
  readonly raw: string;
  /** What is wrong with it, in words, without quoting it. */
  readonly reason: string;
}

/** A whole body, decoded. */
export interface Decoded<Sms = SmsDraft> {
  readonly observations: readonly Observation<Sms>[];
  readonly rejects: readonly Reject[];
  /** False where nothing in the body could be used; an empty list of reports or rows is usable. */
  readonly usable: boolean;
}

/** A whole body, decoded and searched for codes: all that can be read out of it without knowing its gateway. */
export type ReadReport = Decoded<SearchedSmsDraft>;
