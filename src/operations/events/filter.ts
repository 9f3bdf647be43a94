import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { EVENT_KINDS } from '../../domain/event.ts';
import type { Codes } from '../../domain/principal.ts';
import type { Scope } from '../../domain/subject.ts';
import type { EventQuery, PlainQuery, Reader } from '../../store/contract/reader.ts';
import { moment } from '../fields.ts';
import { readFleet } from '../fleet/fleet.ts';
import { knownGateways, unknownName } from '../names.ts';
import { narrowed } from './places.ts';
import { compileWords, isSearch, type Words } from './words.ts';

const pattern = z.string();

/** Events that someone looks for; patterns as in `when`, and what is absent does not matter. */
export const eventFilter = z.object({
  event: z.enum(EVENT_KINDS).optional(),
  gateway: z.string().optional(),
  /** `1.02`, `3`, `3-8`, `1.*`, also with its gateway. */
  port: pattern.optional(),
  sim: pattern.optional(),
  tag: pattern.optional(),
  sender: pattern.optional(),
  recipient: pattern.optional(),
  text: pattern.optional(),
  /** A rule that took it. */
  rule: z.string().optional(),
  /** It has a one-time code (`true`), none, or a pick-up code. */
  code: z.union([z.boolean(), z.literal('pickup')]).optional(),
  /** Its whole code, as it is typed. */
  whole_code: z.string().optional(),
  /** No rule sent it to anyone. */
  unrouted: z.boolean().optional(),
  /** The client that posted it. */
  peer: z.string().optional(),
  /** The number of the gateway's token with which it was posted. */
  token: z.number().optional(),
  since: moment.optional(),
  /** Exclusive. */
  until: moment.optional(),
});
export type EventFilter = z.output<typeof eventFilter>;

/** A filter as the store takes it. */
interface Filter {
  /** The scope of the caller, less what the filter leaves out. */
  readonly scope: Scope;
  /** Plain data, without what is looked for in texts. */
  readonly query: PlainQuery;
  readonly words: Words;
}

/**
 * Compiles a filter: what it says of gateway, port and SIM chooses subjects, so that their events are found by an index.
 * Texts are matched as the caller sees them.
 *
 * @throws Refusal if it names what does not exist, or a pattern is none
 */
export async function compileFilter(
  { config, reader }: { readonly config: Config; readonly reader: Reader },
  scope: Scope,
  codes: Codes,
  filter: EventFilter,
): Promise<Filter> {
  const { event, gateway, rule, code, unrouted, peer, token, since, until } = filter;
  if (gateway !== undefined) knownGateways(await readFleet(config, reader, scope), gateway);
  await requireRule(config, reader, scope, rule);
  return {
    scope: await narrowed(config, reader, scope, filter),
    query: {
      order: 'newest',
      ...(event !== undefined && { kinds: [event] }),
      ...(gateway !== undefined && { gateway }),
      ...(rule !== undefined && { rule }),
      ...(code !== undefined && { code: code === 'pickup' ? code : code ? 'otp' : 'none' }),
      ...(unrouted !== undefined && { unrouted }),
      ...(peer !== undefined && { peer }),
      ...(token !== undefined && { token }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
    },
    words: wordsOf(filter, codes),
  };
}

/** Picks from a filter the words that are looked for in texts. */
export function wordsOf({ sender, recipient, text, whole_code: code }: EventFilter, codes: Codes): Words {
  return { sender, recipient, text, code, codes };
}

/** A filter as a reader takes it that looks through the events itself. */
export interface ReaderFilter {
  readonly scope: Scope;
  readonly query: EventQuery;
}

/**
 * Compiles a filter for a reader that looks through the events itself.
 *
 * @throws Refusal as {@link compileFilter}
 */
export async function compileQuery(...filter: Parameters<typeof compileFilter>): Promise<ReaderFilter> {
  const { scope, query, words } = await compileFilter(...filter);
  return { scope, query: isSearch(words) ? { ...query, ...compileWords(words) } : query };
}

async function requireRule(
  { rules }: Config,
  reader: Reader,
  scope: Scope,
  rule: string | undefined,
): Promise<void> {
  if (rule === undefined) return;
  const past = (await reader.ruleHits(scope)).map(({ rule: name }) => name);
  const names = [...new Set([...rules.map(({ name }) => name), ...past])];
  if (!names.includes(rule)) throw unknownName(`no rule "${rule}"`, rule, names);
}
