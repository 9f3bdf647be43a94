import { sql, type Kysely } from 'kysely';

/**
 * Creates the first tables. Ids are the tables' own keys (sqlite.org/rowidtable.html). Indexes over a part of a table have conditions that
 * queries repeat word by word, as SQLite uses them for no others (sqlite.org/partialindex.html).
 */
export async function start(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `CREATE TABLE subjects (
    id integer PRIMARY KEY,
    key text NOT NULL UNIQUE,
    gateway text NOT NULL,
    port text,
    sim_name text,
    sim_number text,
    sim_iccid text,
    tags text NOT NULL
  )`,
  'CREATE TABLE rules (id integer PRIMARY KEY, name text NOT NULL UNIQUE)',
  `CREATE TABLE events (
    id integer PRIMARY KEY,
    key text,
    kind text NOT NULL,
    subject integer NOT NULL,
    received_at integer NOT NULL,
    code text,
    rules text,
    deliveries integer NOT NULL,
    body text NOT NULL,
    raw blob,
    peer text,
    token integer
  )`,
  'CREATE INDEX events_key ON events (key) WHERE key IS NOT NULL',
  'CREATE INDEX events_subject ON events (subject, id)',
  "CREATE INDEX events_kind ON events (kind, id) WHERE kind <> 'sms'",
  'CREATE INDEX events_code ON events (id) WHERE code IS NOT NULL',
  'CREATE INDEX events_unrouted ON events (id) WHERE deliveries = 0',
  'CREATE INDEX events_beside ON events ((id >> 7) & 31, id) WHERE (id >> 7) & 31 <> 0',
  `CREATE TABLE deliveries (
    id integer PRIMARY KEY,
    event integer NOT NULL,
    subject integer NOT NULL,
    destination text NOT NULL,
    state text NOT NULL,
    priority integer NOT NULL,
    lane integer,
    due integer NOT NULL,
    created_at integer NOT NULL,
    requeued_at integer,
    attempts integer NOT NULL,
    ambiguous integer NOT NULL,
    replayed integer NOT NULL,
    problem text,
    settled_at integer,
    message_chat text,
    message_id text,
    forget_at integer,
    rule text,
    plan text NOT NULL,
    tried text
  )`,
  'CREATE INDEX deliveries_waiting ON deliveries (destination, lane, id) WHERE lane IS NOT NULL',
  'CREATE INDEX deliveries_newest ON deliveries (destination, event, id) WHERE lane = 0',
  `CREATE INDEX deliveries_open ON deliveries (destination, state, created_at)
    WHERE state <> 'delivered' AND state <> 'dropped' AND state <> 'moved'`,
  'CREATE INDEX deliveries_forget ON deliveries (destination, forget_at) WHERE forget_at IS NOT NULL',
  'CREATE INDEX deliveries_message ON deliveries (message_chat, message_id) WHERE message_id IS NOT NULL',
  'CREATE INDEX deliveries_event ON deliveries (event)',
  `CREATE TABLE rule_hits (
    rule integer NOT NULL,
    subject integer NOT NULL,
    hits integer NOT NULL,
    last_at integer NOT NULL,
    PRIMARY KEY (rule, subject)
  ) WITHOUT ROWID`,
  'CREATE TABLE gateways (name text PRIMARY KEY, body text NOT NULL)',
  'CREATE TABLE ports (gateway text NOT NULL, port text NOT NULL, body text NOT NULL, PRIMARY KEY (gateway, port))',
  'CREATE TABLE faults (gateway text NOT NULL, key text NOT NULL, body text NOT NULL, PRIMARY KEY (gateway, key))',
  `CREATE TABLE fault_history (
    id integer PRIMARY KEY,
    subject integer NOT NULL,
    at integer NOT NULL,
    body text NOT NULL
  )`,
  'CREATE INDEX fault_history_at ON fault_history (at)',
  `CREATE TABLE assignments (
    event integer PRIMARY KEY,
    holder text NOT NULL,
    at integer NOT NULL,
    expectation integer
  )`,
  'CREATE UNIQUE INDEX assignments_expectation ON assignments (expectation) WHERE expectation IS NOT NULL',
  'CREATE TABLE expectations (id integer PRIMARY KEY, until integer NOT NULL, open integer NOT NULL, body text NOT NULL)',
  `CREATE TABLE quarantine (
    id integer PRIMARY KEY AUTOINCREMENT,
    gateway text NOT NULL,
    hash text NOT NULL,
    first_seen integer NOT NULL,
    last_seen integer NOT NULL,
    count integer NOT NULL,
    reason text NOT NULL,
    raw text NOT NULL,
    encoding text,
    report text,
    envelope text NOT NULL,
    UNIQUE (gateway, hash)
  )`,
  'CREATE TABLE documents (kind text NOT NULL, key text NOT NULL, body text NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID',
  'CREATE TABLE leases (name text PRIMARY KEY, holder text NOT NULL, epoch integer NOT NULL, expires_at integer NOT NULL)',
];
