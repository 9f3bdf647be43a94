import { z } from 'zod';
import type { Circuit } from '../../domain/outcome.ts';
import { REJECTIONS, type Rejected } from '../../domain/rejected.ts';
import type { Silence } from '../../domain/silence.ts';
import type { Usage } from '../../domain/submission.ts';
import { acknowledgement } from './stored-gateway.ts';

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
  /** Time at which the service asked for a pause; versions that only know its end lack it. */
  blockedFrom: moment.optional(),
  /** Time before which nothing may be sent: the service asked for a pause. */
  blockedUntil: moment,
  /** Times of the last messages, as far as they still count. */
  sent: z.array(moment).readonly(),
});
/** The state of a pace, kept over a restart. */
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
  // Before there were any, only those with everything in their scope could silence.
  scope: z
    .array(z.object({ gateway: patterns, sim: patterns, tag: patterns, destination: patterns }))
    .readonly()
    .nullable()
    .default(null),
  reason: z.string(),
}) satisfies z.ZodType<Silence>;

const request = z.discriminatedUnion('action', [
  z.object({
    /** Says that the new SIM, or the new device, is right. */
    action: z.literal('confirm'),
    gateway: z.string(),
    /** Null: any port. */
    port: z.string().nullable(),
    /** Null: any of the conditions that can be confirmed. */
    condition: z.string().nullable(),
  }),
  z.object({
    action: z.literal('acknowledge'),
    gateway: z.string(),
    episode: z.number(),
    /** Null: it is taken back. */
    acknowledged: acknowledgement.nullable(),
  }),
]);
/** A word of an operator on a fault, for the running relay or the next one. */
export type OperatorRequest = z.output<typeof request>;

const rejected = z.object({
  client: z.string().nullable(),
  kind: z.enum(REJECTIONS),
  gateway: z.string().nullable(),
  count: z.number(),
  firstAt: moment,
  lastAt: moment,
}) satisfies z.ZodType<Rejected>;

const seen = { count: z.number(), firstAt: moment, lastAt: moment };
const usage = z.object({
  types: z.record(z.string(), z.object(seen)),
  tokens: z.record(z.string(), z.array(z.object({ peer: z.string().nullable(), ...seen })).readonly()),
}) satisfies z.ZodType<Usage>;
const session = z.object({
  /** Id of the session, which is not its secret. */
  id: z.string(),
  user: z.string(),
  /** The user's role, scope and password when it began, signed by the secret. */
  rights: z.string(),
  createdAt: moment,
  lastAt: moment,
  peer: z.string(),
  /** Of whoever logged in by an OpenID provider; null: by a password or a link. */
  provider: z
    .object({
      name: z.string().nullable(),
      groups: z.array(z.string()).readonly(),
      askedAt: moment,
      /** The token for asking again, encrypted by the secret; null: there is none. */
      refresh: z.string().nullable(),
    })
    .nullable(),
});
/** The session of a user of the pages. */
export type StoredSession = z.output<typeof session>;

const loginLink = z.object({ user: z.string(), until: moment });
/** A link that logs a user in once. */
export type LoginLink = z.output<typeof loginLink>;

const dryRun = z.object({
  principal: z.string(),
  action: z.string(),
  /** Null: where each of them went. */
  to: z.string().nullable(),
  /** Ids with a blank between them: of many orders that wait one is carried out, and its ids alone are read. A list came before. */
  ids: z.union([
    z.string(),
    z
      .array(z.number())
      .readonly()
      .transform((ids) => ids.join(' ')),
  ]),
  until: moment,
});
/** An order about deliveries that waits until it is said to be meant. */
export type StoredDryRun = z.output<typeof dryRun>;

const authorizationRequest = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  until: moment,
});
/** A request that a browser took to an OpenID provider. */
export type StoredAuthorizationRequest = z.output<typeof authorizationRequest>;

const disabled = z.object({ at: moment, by: z.string() });
/** An account that is kept out, whatever the config says. */
export type DisabledAccount = z.output<typeof disabled>;

const running = z.object({
  /** Time at which a relay last said that it runs. */
  seenAt: moment,
  /** Times in which none ran, oldest first. */
  gaps: z.array(z.object({ from: moment, until: moment })).readonly(),
});
/** When relays ran on the store. */
export type RunningRecord = z.output<typeof running>;

/** Schemas of the documents, by kind. Each document is stored under a key of its own. */
export const DOCUMENTS = {
  /** By destination. */
  circuits: circuit,
  /** By account, or account and chat. */
  paces: pace,
  /** Facts that a channel learned from its service, such as the new id of a group that became a supergroup. */
  channels: z.string(),
  /** By id. */
  silences: silence,
  /** By id. */
  requests: request,
  /** By kind, client and gateway. */
  rejected,
  /** By gateway. */
  usage,
  /** By the hash of its secret. */
  sessions: session,
  /** By the hash of its secret. */
  loginLinks: loginLink,
  /** By the hash of the key in the browser's cookie. */
  authorizationRequests: authorizationRequest,
  /** By the hash of its token. */
  dryRuns: dryRun,
  /** By the id of the principal. */
  disabled,
  /** One, of all relays. */
  running,
} as const;

export type DocumentKind = keyof typeof DOCUMENTS;
export type DocumentOf<K extends DocumentKind> = z.output<(typeof DOCUMENTS)[K]>;

/** The documents of one kind. */
export interface Documents<T> {
  /** Returns all documents by key, without those that cannot be parsed. */
  all(): Promise<ReadonlyMap<string, T>>;
  /** Returns a document; null if there is none, or it cannot be parsed. */
  get(key: string): Promise<T | null>;
  set(key: string, value: T): Promise<void>;
  /** Replaces a document. Returns false, and stores nothing, if it is gone. */
  replace(key: string, value: T): Promise<boolean>;
  /** Makes a document of the one before, which nobody changes meanwhile; null: there is none. Returns it. */
  change(key: string, next: (before: T | null) => T): Promise<T>;
  /** Deletes a document. Returns whether it was there: of several who delete it one was first. */
  delete(key: string): Promise<boolean>;
}

/** The documents of all kinds. */
export type DocumentStore = { readonly [K in DocumentKind]: Documents<DocumentOf<K>> };
