import type { CallEvent, DeliveryReportEvent, SmsEvent, SmsSentEvent, UnknownEvent } from './event.ts';
import type { PortId, PortState } from './port.ts';
import type { ReportType } from './report-type.ts';
import type { Duration } from './time.ts';

/** Fields that Simwire adds to a report. */
type Added = 'id' | 'gateway' | 'sim' | 'receivedAt';

/** An SMS as reported. */
export type SmsDraft = Omit<SmsEvent, Added | 'code'>;
/** An SMS whose text has been searched for a code. */
export type SearchedSmsDraft = Omit<SmsEvent, Added>;

/** An event as reported, before Simwire adds its own fields. */
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

/** The SIM as named by the row itself; takes precedence over the port's state. */
export interface SimHint {
  readonly iccid: string | null;
  readonly imsi: string | null;
}

/** A counter `n/m` of the document; `limit` null is unlimited (`-1`). */
export interface Quota {
  readonly used: number;
  readonly limit: number | null;
}

/** The reading of a port in one entry. Fields that the entry lacks are absent. */
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

/** The reading of the gateway in a dev-status (or another report that carries it). Missing fields are absent. */
export interface DeviceReading {
  /** Upper-case hex pairs with `-`. */
  readonly mac?: string;
  readonly ip?: string;
  readonly version?: string;
  readonly seq?: number;
  /** Its reporting period; null if it announces none (`expires` -1). */
  readonly period?: Duration | null;
  readonly maxPorts?: number;
  readonly maxSlots?: number;
}

/** Identity of an event, by which a repeat is recognised. */
export interface Identity {
  /** Unique within its gateway. */
  readonly key: string;
  /** False: the key holds no time, and identifies the event only for a short while. */
  readonly forGood: boolean;
}

/** A single observation in a decoded report. */
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

/** An observation whose SMS has been searched for codes. */
export type ReadObservation = Observation<SearchedSmsDraft>;

/** A part of a body that cannot be decoded, for quarantine. */
export interface Reject {
  /** The part as it came, or the whole body. */
  readonly raw: string;
  /** Its bytes are no UTF-8: each character is a byte. */
  readonly encoding?: 'latin1';
  /** A report with nothing but this part in it, to be decoded again; absent: `raw` is one. */
  readonly report?: string;
  /** Reason, in words, without quoting the part. */
  readonly reason: string;
}

/** A decoded body. */
export interface Decoded<Sms = SmsDraft> {
  readonly observations: readonly Observation<Sms>[];
  readonly rejects: readonly Reject[];
  /** The types of the reports in it. */
  readonly types: readonly ReportType[];
  /** False if nothing in the body is usable; an empty list of reports or rows is usable. */
  readonly usable: boolean;
}

/** A decoded body whose SMS have been searched for codes: everything that can be read without knowing the gateway. */
export type ReadReport = Decoded<SearchedSmsDraft>;
