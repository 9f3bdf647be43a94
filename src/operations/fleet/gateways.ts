import { z } from 'zod';
import type { AuditTrail } from '../../access/audit.ts';
import type { Config } from '../../config/config.ts';
import { PORT_STATES } from '../../domain/port.ts';
import { REJECTIONS } from '../../domain/rejected.ts';
import { reportsMissing, STANDARD_REPORTS } from '../../domain/report-type.ts';
import type { Scope } from '../../domain/subject.ts';
import { tokenId, type Seen, type Usage } from '../../domain/submission.ts';
import { isoTime } from '../../render/local-time.ts';
import type { Reader } from '../../store/contract/reader.ts';
import { isoMoment, isoOrNull, list } from '../fields.ts';
import { knownGateways } from '../names.ts';
import { reportUrls, type ReportUrl } from '../setup/report-url.ts';
import { useCase } from '../use-case.ts';
import { readFleet, type Fleet, type StandingReader } from './fleet.ts';
import { countStates, portStatesOf } from './standing.ts';

/** The context of what is asked of gateways: it needs no more of a store, and there may be none yet. */
export interface GatewayContext {
  /** Absent where there is no store yet, and so no audit. */
  readonly audit?: Pick<AuditTrail, 'note'>;
  readonly config: Config;
  readonly store: { readonly reader: StandingReader & Pick<Reader, 'usage' | 'rejected'> };
}

/** Stands in for a store before the first start: nothing is known of any gateway. */
export const NOTHING_REPORTED: GatewayContext['store'] = {
  reader: {
    gateways: () => Promise.resolve([]),
    faults: () => Promise.resolve(new Map()),
    standings: () => Promise.resolve(new Map()),
    usage: () => Promise.resolve(new Map()),
    rejected: () => Promise.resolve([]),
  },
};

const text = z.string().nullable();
const seen = { count: z.number(), first_at: isoMoment, last_at: isoMoment };

const gateway = z.object({
  name: z.string(),
  /** False: it left the config. */
  configured: z.boolean(),
  first_seen: isoMoment.nullable(),
  last_seen: isoMoment.nullable(),
  last_status: isoMoment.nullable(),
  mac: text,
  ip: text,
  version: text,
  ports: z.object({
    total: z.number(),
    /** Numbers of ports by state; those of no known state are in none. */
    states: z.partialRecord(z.enum(PORT_STATES), z.number()),
  }),
});
/** A gateway as it stands. */
export type ShownGateway = z.output<typeof gateway>;

const input = z.object({ gateway: z.string().optional() });

/** Lists the gateways of the config, and those that left it, as they stand. */
export const listGateways = useCase({
  role: 'monitor',
  input,
  result: list(gateway),
  run: async ({ config, store: { reader } }: GatewayContext, { scope }, { gateway: only }) => {
    const fleet = await readFleet(config, reader, scope);
    return knownGateways(fleet, only).map((name) =>
      asShown(name, Object.hasOwn(config.gateways, name), fleet, scope),
    );
  },
});

const access = z.object({
  name: z.string(),
  /** Report URLs, one for each of its tokens. */
  tokens: list(
    z.object({
      /** As events name it, from 1 on. */
      number: z.number(),
      url: z.string(),
      /** The length of the URL with the whole token, in characters. */
      length: z.number(),
      /** Some devices take no more than 64 characters. */
      too_long: z.boolean(),
      /** Clients that posted with it, the last one first. */
      clients: list(z.object({ peer: text, ...seen })),
    }),
  ),
  /** The URL has the address at which Simwire listens, as `server.public_url` is not set. */
  guessed: z.boolean(),
  /** The types of reports that it has sent. */
  reports: list(z.object({ type: z.string(), ...seen })),
  /** The types of the vendor's document that it has never sent, in no dialect. */
  never: list(z.enum(STANDARD_REPORTS)),
});
/** Access of a gateway: how it can report, and how it has. */
export type ShownAccess = z.output<typeof access>;

/** Shows the report URLs of the gateways in the config, and how they were used. */
export const reportAccess = useCase({
  role: 'admin',
  everywhere: true,
  input: input.extend({ tokens: z.enum(['shown', 'masked']) }),
  result: list(access),
  run: async ({ config, store, audit }: GatewayContext, caller, { gateway: only, tokens }) => {
    const known = knownGateways(await readFleet(config, store.reader, caller.scope), only);
    const names = known.filter((name) => Object.hasOwn(config.gateways, name));
    const usage = await store.reader.usage(caller.scope);
    if (tokens === 'shown' && names.length > 0)
      await audit?.note(caller, 'show_report_url', ...names.map((about) => ({ about })));
    const urlOf = reportUrls(config, tokens);
    return names.map((name) => accessOf(config, name, usage.get(name) ?? UNUSED, urlOf));
  },
});

const rejected = z.object({
  /** Its address; null: unknown, or one of too many. */
  client: text,
  kind: z.enum(REJECTIONS),
  /** The gateway of the config that it named. */
  gateway: text,
  ...seen,
});
export type ShownRejected = z.output<typeof rejected>;

/** The latest so many are shown; the store keeps no more. */
const MOST_REJECTED = 200;

/** Lists who knocked in vain, the last one first. */
export const listRejected = useCase({
  role: 'admin',
  everywhere: true,
  input,
  result: list(rejected),
  run: async ({ store: { reader } }: GatewayContext, { scope }, { gateway: only }) => {
    const all = await reader.rejected(scope, MOST_REJECTED);
    return all
      .filter((one) => only === undefined || one.gateway === null || one.gateway === only)
      .map(({ client, kind, gateway: named, ...when }) => ({
        client,
        kind,
        gateway: named,
        ...asSeen(when),
      }));
  },
});

const UNUSED: Usage = { types: {}, tokens: {} };

function asShown(name: string, configured: boolean, fleet: Fleet, scope: Scope): ShownGateway {
  const standing = fleet.standing(name);
  const record = standing.gateway;
  // Whoever sees all of it needs no SIM for that.
  const ports = scope === 'everything' ? null : fleet.ports(name);
  return {
    ...{ name, configured },
    first_seen: isoOrNull(record?.firstSeen ?? null),
    last_seen: isoOrNull(record?.lastSeen ?? null),
    last_status: isoOrNull(record?.lastStatusAt ?? null),
    ...{ mac: record?.mac ?? null, ip: record?.ip ?? null, version: record?.version ?? null },
    ports:
      ports === null
        ? { total: standing.ports.size, states: { ...portStatesOf(standing) } }
        : { total: ports.length, states: { ...countStates(ports.map(({ record: port }) => port)) } },
  };
}

function accessOf(
  config: Config,
  name: string,
  usage: Usage,
  urlOf: (gateway: string, token: string) => ReportUrl,
): ShownAccess {
  return {
    name,
    tokens: (config.gateways[name]?.tokens ?? []).map((token, index) => ({
      number: index + 1,
      ...urlOf(name, token),
      clients: (usage.tokens[tokenId(token)] ?? []).map(({ peer, ...when }) => ({ peer, ...asSeen(when) })),
    })),
    guessed: config.server.public_url === undefined,
    reports: Object.entries(usage.types)
      .map(([type, when]) => ({ type, ...asSeen(when) }))
      .sort((a, b) => Date.parse(b.last_at) - Date.parse(a.last_at)),
    never: reportsMissing(new Set(Object.keys(usage.types))),
  };
}

function asSeen({ count, firstAt, lastAt }: Seen): { count: number; first_at: string; last_at: string } {
  return { count, first_at: isoTime(firstAt), last_at: isoTime(lastAt) };
}
