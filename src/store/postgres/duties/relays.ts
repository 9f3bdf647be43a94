import { z } from 'zod';
import { jsonOf } from '../../../domain/json.ts';
import { isDuty, type Duty, type RelayDescription, type RunningRelay } from '../../contract/ownership.ts';
import type { Connection } from '../connection/database.ts';
import { LAST_KNOWN } from '../migrations/all.ts';
import { RELAY } from './ownership.ts';

const duty = z.string().refine(isDuty);
const description = z.object({
  version: z.string(),
  since: z.number(),
  config: z.string(),
  destinations: z.array(z.string()),
  duties: z.array(duty),
  // The first relays did not tell.
  senders: z.record(z.string(), duty).default({}),
}) satisfies z.ZodType<RelayDescription>;

const leaseRow = z.object({
  name: z.string(),
  holder: z.string(),
  until: z.number(),
  now: z.number(),
  description: z.string().nullable(),
});
/** A lease of a relay: that it runs, or one of its duties; held, or run out. Times are the database's. */
type LeaseRow = z.output<typeof leaseRow>;

/** Writes what a relay tells the others of itself, and which tables it knows, under the name of its lease. */
export async function describeRelay(
  connection: Connection,
  lease: string,
  told: RelayDescription,
): Promise<void> {
  await connection.run(
    `INSERT INTO documents (kind, key, body) VALUES ('instances', $1, $2)
     ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body`,
    [lease, JSON.stringify({ ...told, tables: LAST_KNOWN })],
  );
}

/** Reads the leases of all relays, by name. */
export function readRelayLeases(connection: Connection): Promise<LeaseRow[]> {
  return connection.rows(
    leaseRow,
    `SELECT name, holder, body AS description, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now,
       floor(extract(epoch FROM greatest(expires_at, 'epoch')) * 1000)::bigint AS until
     FROM leases LEFT JOIN documents ON kind = 'instances' AND key = name
     WHERE name = 'clock' OR name LIKE 'account %' OR name LIKE '${RELAY}%' ORDER BY name`,
  );
}

/** Lists the relays among leases that are held. */
export function relaysIn(live: readonly LeaseRow[]): Omit<RunningRelay, 'self'>[] {
  return live.flatMap((row) => {
    if (!row.name.startsWith(RELAY)) return [];
    const told = description.safeParse(jsonOf(row.description ?? ''));
    if (!told.success) return [];
    const leases = live.filter(({ name, holder }) => isDuty(name) && holder === row.holder);
    return [
      {
        ...told.data,
        name: row.holder,
        leases: leases.map(({ name, holder, until }) => ({ name, holder, until })),
      },
    ];
  });
}

/** Returns the relays among leases that are held, by name, and who has which duty. */
export function standingIn(
  live: readonly LeaseRow[],
): [relays: ReadonlyMap<string, RelayDescription>, owners: ReadonlyMap<Duty, string>] {
  return [
    new Map(relaysIn(live).map((relay) => [relay.name, relay])),
    new Map(live.flatMap(({ name, holder }) => (isDuty(name) ? [[name, holder]] : []))),
  ];
}
