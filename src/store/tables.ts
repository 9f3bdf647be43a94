import type { DeliveryState } from '../domain/delivery.ts';
import type { EventKind } from '../domain/event.ts';

/** The tables as queries see them. Moments are integer milliseconds, truths 0 or 1, bodies JSON as text. */
export interface Tables {
  events: {
    id: number;
    key: string | null;
    kind: EventKind;
    gateway: string;
    port: string | null;
    received_at: number;
    /** How many deliveries it caused; 0 is unrouted. */
    deliveries: number;
    body: string;
  };
  deliveries: {
    id: number;
    event: number;
    destination: string;
    state: DeliveryState;
    /** 0 high, 1 normal, 2 low. */
    priority: number;
    /** Its priority while it waits for its turn; null: it waits for nothing. */
    lane: number | null;
    due: number;
    created_at: number;
    requeued_at: number | null;
    attempts: number;
    unclear: number;
    replayed: number;
    problem: string | null;
    settled_at: number | null;
    message_chat: string | null;
    message_id: string | null;
    /** When its message is to be deleted from the chat; null: never, or done. */
    forget_at: number | null;
    rule: string | null;
    /** The rest of the plan. */
    plan: string;
  };
  gateways: { name: string; body: string };
  ports: { gateway: string; port: string; body: string };
  faults: { gateway: string; key: string; body: string };
  fault_history: { id: number; gateway: string; at: number; body: string };
  quarantine: {
    id: number;
    gateway: string;
    hash: string;
    first_seen: number;
    last_seen: number;
    count: number;
    reason: string;
    raw: string;
  };
  notes: { key: string; value: string };
}
