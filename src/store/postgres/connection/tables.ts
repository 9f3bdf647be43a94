import type { EventKind } from '../../../domain/event.ts';
import type { DeliveryRow } from '../../rows/delivery.ts';

/** The tables that are queried by Kysely. Times are milliseconds in a bigint, booleans 0 or 1, bodies JSON as text. */
export interface Tables {
  subjects: {
    id: number;
    /** The subject as one string. */
    key: string;
    gateway: string;
    port: string | null;
    sim_name: string | null;
    sim_number: string | null;
    sim_iccid: string | null;
    tags: string[];
    /** 1: another card than the port should have, which nobody confirmed yet. */
    unconfirmed: number;
    /** The numbers of the subjects that it is made of; null: it is one. */
    parts: number[] | null;
  };
  rules: { id: number; name: string };
  events: {
    id: number;
    kind: EventKind;
    subject: number;
    received_at: number;
    code: string | null;
    /** The numbers of the rules that matched it. */
    rules: number[];
    /** Number of its deliveries; 0 is unrouted. */
    deliveries: number;
    body: string;
    /** Compressed. */
    raw: Buffer | null;
    /** Client that posted it, and the number of the gateway's token that it used. */
    peer: string | null;
    token: number | null;
  };
  /** Those that have not ended, and those whose message is to be deleted. */
  deliveries: DeliveryRow;
  ended_deliveries: DeliveryRow;
  /** Both of them. */
  all_deliveries: DeliveryRow;
  /** Counts of each hour since 1970; several rows for one are added up. */
  all_hourly_sms: { hour: number; subject: number; sms: number; codes: number };
  /** `latency` is a class of times from report to chat, or -1. */
  all_hourly_delivered: {
    hour: number;
    subject: number;
    destination: string;
    latency: number;
    delivered: number;
  };
  fault_history: { id: number; subject: number; at: number; body: string };
  assignments: { event: number; holder: string; at: number; expectation: number | null };
  audit: {
    id: number;
    at: number;
    actor: string;
    action: string;
    event: number | null;
    subject: number | null;
    delivery: number | null;
    destination: string | null;
    client: string | null;
    about: string | null;
  };
}
