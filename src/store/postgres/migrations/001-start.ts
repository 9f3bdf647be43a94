import type { Connection } from '../connection/database.ts';

/**
 * Creates the first tables. Events and ended deliveries are partitioned by id, which is by time: retention drops
 * partitions (`partitions.ts` makes them). Rows that change all the time have room in their pages for that, and no index on
 * what changes, so that they are changed in place (PostgreSQL's documentation, "Heap-Only Tuples").
 */
export async function start(connection: Connection): Promise<void> {
  for (const statement of STATEMENTS) await connection.run(statement);
}

const DELIVERY = `
    id bigint NOT NULL,
    event bigint NOT NULL,
    subject integer NOT NULL,
    destination text NOT NULL,
    state text NOT NULL,
    priority smallint NOT NULL,
    lane smallint,
    due bigint NOT NULL,
    created_at bigint NOT NULL,
    requeued_at bigint,
    attempts integer NOT NULL,
    ambiguous smallint NOT NULL,
    replayed smallint NOT NULL,
    problem text,
    settled_at bigint,
    message_chat text,
    message_id text,
    forget_at bigint,
    rule text,
    plan text NOT NULL,
    tried text,
    PRIMARY KEY (id)`;

/** Cleans up soon what is written and deleted all the time (PostgreSQL's documentation, "Automatic Vacuuming"). */
const QUEUE =
  'autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0';
const CHANGING = `fillfactor = 50, ${QUEUE}`;

const STATEMENTS = [
  `CREATE TABLE subjects (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    gateway text NOT NULL,
    port text,
    sim_name text,
    sim_number text,
    sim_iccid text,
    tags text[] NOT NULL,
    unconfirmed smallint NOT NULL
  )`,
  'CREATE TABLE rules (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE)',
  `CREATE TABLE events (
    id bigint NOT NULL,
    kind text NOT NULL,
    subject integer NOT NULL,
    received_at bigint NOT NULL,
    code text,
    rules integer[] NOT NULL,
    deliveries integer NOT NULL,
    body text NOT NULL,
    raw bytea,
    peer text,
    token integer,
    PRIMARY KEY (id)
  ) PARTITION BY RANGE (id)`,
  'CREATE INDEX events_subject ON events (subject, id)',
  "CREATE INDEX events_kind ON events (kind, id) WHERE kind <> 'sms'",
  'CREATE INDEX events_code ON events (id) WHERE code IS NOT NULL',
  'CREATE INDEX events_unrouted ON events (id) WHERE deliveries = 0',
  'CREATE INDEX events_instance ON events (((id >> 7) & 31), id)',
  `CREATE TABLE event_keys (
    key text NOT NULL,
    event bigint NOT NULL,
    received_at bigint NOT NULL,
    PRIMARY KEY (key, event)
  )`,
  'CREATE INDEX event_keys_at ON event_keys USING brin (received_at)',
  `CREATE TABLE deliveries (${DELIVERY}
  ) WITH (${CHANGING})`,
  'CREATE INDEX deliveries_waiting ON deliveries (destination, lane, id) WHERE lane IS NOT NULL',
  'CREATE INDEX deliveries_newest ON deliveries (destination, event, id) WHERE lane = 0',
  'CREATE INDEX deliveries_forget ON deliveries (destination, forget_at) WHERE forget_at IS NOT NULL',
  'CREATE INDEX deliveries_message ON deliveries (message_chat, message_id) WHERE message_id IS NOT NULL',
  'CREATE INDEX deliveries_event ON deliveries (event)',
  `CREATE TABLE ended_deliveries (${DELIVERY}
  ) PARTITION BY RANGE (id)`,
  'CREATE INDEX ended_deliveries_message ON ended_deliveries (message_chat, message_id) WHERE message_id IS NOT NULL',
  'CREATE INDEX ended_deliveries_event ON ended_deliveries (event)',
  'CREATE VIEW all_deliveries AS SELECT * FROM deliveries UNION ALL SELECT * FROM ended_deliveries',
  `CREATE TABLE rule_hits (
    rule integer NOT NULL,
    subject integer NOT NULL,
    hits bigint NOT NULL,
    last_at bigint NOT NULL,
    PRIMARY KEY (rule, subject)
  ) WITH (${CHANGING})`,
  `CREATE TABLE hourly_sms (
    hour integer NOT NULL,
    subject integer NOT NULL,
    sms integer NOT NULL,
    codes integer NOT NULL,
    PRIMARY KEY (hour, subject)
  ) WITH (${CHANGING})`,
  `CREATE TABLE hourly_delivered (
    hour integer NOT NULL,
    subject integer NOT NULL,
    destination text NOT NULL,
    latency integer NOT NULL,
    delivered integer NOT NULL,
    PRIMARY KEY (hour, subject, destination, latency)
  ) WITH (${CHANGING})`,
  // Each change of what is known of a gateway raises its version, by which an instance sees whether it has the last one.
  `CREATE TABLE gateways (
    name text PRIMARY KEY,
    version bigint NOT NULL,
    body text
  ) WITH (${CHANGING})`,
  `CREATE TABLE ports (
    gateway text NOT NULL,
    port text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (gateway, port)
  ) WITH (${CHANGING})`,
  `CREATE TABLE faults (
    gateway text NOT NULL,
    key text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (gateway, key)
  ) WITH (${CHANGING})`,
  `CREATE TABLE fault_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject integer NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL
  )`,
  'CREATE INDEX fault_history_at ON fault_history (at)',
  `CREATE TABLE assignments (
    event bigint PRIMARY KEY,
    holder text NOT NULL,
    at bigint NOT NULL,
    expectation bigint,
    key text,
    taken_from text
  )`,
  'CREATE INDEX assignments_key ON assignments (holder, key, at) WHERE key IS NOT NULL',
  'CREATE UNIQUE INDEX assignments_expectation ON assignments (expectation) WHERE expectation IS NOT NULL',
  `CREATE TABLE expectations (
    id bigint PRIMARY KEY,
    until bigint NOT NULL,
    open boolean NOT NULL,
    body text NOT NULL
  )`,
  'CREATE INDEX expectations_open ON expectations (id) WHERE open',
  `CREATE TABLE quarantine (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gateway text NOT NULL,
    hash text NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    count integer NOT NULL,
    reason text NOT NULL,
    raw text NOT NULL,
    encoding text,
    report text,
    envelope text NOT NULL,
    UNIQUE (gateway, hash)
  )`,
  `CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    event bigint,
    subject integer,
    delivery bigint,
    destination text,
    client text,
    about text
  )`,
  'CREATE INDEX audit_event ON audit (event, id) WHERE event IS NOT NULL',
  'CREATE INDEX audit_actor ON audit (actor, id)',
  'CREATE INDEX audit_at ON audit (at)',
  `CREATE TABLE documents (
    kind text NOT NULL,
    key text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (kind, key)
  ) WITH (${CHANGING})`,
  `CREATE TABLE leases (
    name text PRIMARY KEY,
    holder text NOT NULL,
    epoch bigint NOT NULL,
    expires_at timestamptz NOT NULL
  ) WITH (${CHANGING})`,
  // Counts commits of each instance, so that others see that something changed.
  `CREATE TABLE changes (
    instance smallint PRIMARY KEY,
    number bigint NOT NULL
  ) WITH (${CHANGING})`,
];
