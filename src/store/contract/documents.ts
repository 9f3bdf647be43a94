import { z } from 'zod';
import type { Circuit } from '../../domain/outcome.ts';
import { REJECTIONS, type Rejected } from '../../domain/rejected.ts';
import type { Silence } from '../../domain/silence.ts';

const moment = z.number();
const patterns = z.array(z.string()).readonly().optional();

const circuit = z.object({
  failures: z.number(),
  pauses: z.number(),
  openSince: moment.nullable(),
  reason: z.string().nullable(),
  advice: z.string().nullable(),
  notBefore: moment,
}) satisfies z.ZodType<Circuit>;

const pace = z.object({
  /** Nothing may be sent before: the service asked for a pause. */
  blockedUntil: moment,
  /** When the last messages were sent, as far as that still counts. */
  sent: z.array(moment).readonly(),
});
/** What a pace remembers over a restart. */
export type PaceRecord = z.output<typeof pace>;

const silence = z.object({
  id: z.number(),
  match: z.object({
    gateway: patterns,
    port: patterns,
    condition: patterns,
    sim: patterns,
    tag: patterns,
  }),
  createdAt: moment,
  until: moment,
  author: z.string(),
  reason: z.string(),
}) satisfies z.ZodType<Silence>;

const request = z.object({
  id: z.number(),
  gateway: z.string(),
  /** Null: any port. */
  port: z.string().nullable(),
  /** Null: any of the conditions that can be confirmed. */
  condition: z.string().nullable(),
});
/** An operator's word that a new SIM or device is right, for the running relay or the next one. */
export type ConfirmRequest = z.output<typeof request>;

const rejected = z.object({
  client: z.string().nullable(),
  kind: z.enum(REJECTIONS),
  gateway: z.string().nullable(),
  count: z.number(),
  firstAt: moment,
  lastAt: moment,
}) satisfies z.ZodType<Rejected>;

/** What is kept one by one under a key of its own, by what it is: how each is read back. */
export const DOCUMENTS = {
  /** By destination. */
  circuits: circuit,
  /** By account, or account and chat. */
  paces: pace,
  /** What a channel found out of its service, such as the new id of a group that became a supergroup. */
  channels: z.string(),
  /** By id. */
  silences: silence,
  /** By id. */
  requests: request,
  /** By kind, client and gateway. */
  rejected,
} as const;

export type DocumentKind = keyof typeof DOCUMENTS;
export type DocumentOf<K extends DocumentKind> = z.output<(typeof DOCUMENTS)[K]>;

/** The documents of one kind. */
export interface Documents<T> {
  /** All of them, by key; one that cannot be read is left out. */
  all(): Promise<ReadonlyMap<string, T>>;
  set(key: string, value: T): Promise<void>;
  delete(key: string): Promise<void>;
}

/** All kinds of them. */
export type DocumentStore = { readonly [K in DocumentKind]: Documents<DocumentOf<K>> };
