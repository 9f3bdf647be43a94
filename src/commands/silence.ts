import { userInfo } from 'node:os';
import type { Config } from '../config/config.ts';
import { parseDuration } from '../config/schema/duration.ts';
import { momentOf, readWallTime } from '../config/wall-time.ts';
import { SIMWIRE } from '../domain/fault.ts';
import { endsWith, formatId, readIdEnding } from '../domain/id.ts';
import { namesNone, suggestion } from '../domain/names.ts';
import type { Silence, SilenceMatch } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import { visibleJson } from '../domain/visible.ts';
import { silenceProblems } from '../engine/silencing.ts';
import { isoTime, localDateTime } from '../render/local-time.ts';
import { createZone, UTC, type Zone } from '../rules/zone.ts';
import type { Store } from '../store/contract/store.ts';
import { newId } from './new-id.ts';
import { requireConfig } from './read-config.ts';
import { inLine, table } from './table.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal.ts';
import { withStore } from './with-store.ts';

/** What is to be silenced, how long and why, as the shell gave it. */
export interface SilenceOptions extends SilenceMatch {
  readonly all?: boolean;
  readonly for?: string;
  readonly until?: string;
  readonly reason: string;
  readonly author?: string;
}

/** By what a silence can match, in the order in which it is shown. */
const KEYS = [
  'gateway',
  'port',
  'condition',
  'sim',
  'tag',
] as const satisfies readonly (keyof SilenceMatch)[];

/** `simwire silence add`: a running relay follows it within a second. */
export function silenceAdd(file: string, options: SilenceOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const zone = createZone(config.time_zone) ?? UTC;
  const now = Date.now();
  const silence = {
    match: matchOf(config, options, zone),
    createdAt: now,
    until: untilOf(options, zone, now),
    author: options.author ?? userInfo().username,
    reason: reasonOf(options),
  };
  return withStore(file, async (store) => {
    const id = await newId(store);
    await store.silences.set(formatId(id), { id, ...silence });
    const { match, until } = silence;
    print(
      `silence ${formatId(id)} until ${localDateTime(until, config.time_zone)}: ${inLine(describe(match))}`,
    );
    return EXIT.fine;
  });
}

/** `simwire silence list`: those that are not over; exit 0, also if there is none. */
export function silenceList(file: string, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const { time_zone } = requireConfig(file);
  return withStore(file, async (store) => {
    const silences = await current(store);
    if (json) print(visibleJson(silences.map(asJson)));
    else if (silences.length === 0) print('nothing is silenced');
    else for (const line of table(rowsOf(silences, time_zone))) print(line);
    return EXIT.fine;
  });
}

/** `simwire silence remove`: ends a silence before its time; exit 1 if there is no such silence. */
export function silenceRemove(file: string, written: string): Promise<ExitCode> {
  return withStore(file, async (store) => {
    const ending = readIdEnding(written);
    const [silence, ...others] = (await current(store)).filter(({ id }) => endsWith(id, ending));
    if (!silence || others.length > 0) {
      print(silence ? `more than one silence ends with ${inLine(written)}` : `no silence ${inLine(written)}`);
      return EXIT.no;
    }
    await store.silences.delete(formatId(silence.id));
    print(`silence ${formatId(silence.id)} removed: ${inLine(describe(silence.match))}`);
    return EXIT.fine;
  });
}

async function current({ silences }: Store): Promise<Silence[]> {
  const now = Date.now();
  return [...(await silences.all()).values()].filter(({ until }) => until > now);
}

function matchOf({ gateways }: Config, options: SilenceOptions, zone: Zone): SilenceMatch {
  const match = Object.fromEntries(
    KEYS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])),
  ) as SilenceMatch;
  const matchesSomething = Object.keys(match).length > 0;
  if (matchesSomething === (options.all === true))
    throw new CommandError(
      'say what to silence: --gateway, --port, --condition, --sim, --tag; or --all alone',
    );
  const known = [...Object.keys(gateways), SIMWIRE];
  const problems = [
    ...silenceProblems(match, zone).map(({ path, message }) => `--${String(path[0] ?? 'match')}: ${message}`),
    ...(match.gateway ?? []).flatMap((name) => unknownGateway(name, known)),
  ];
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return match;
}

/** A gateway that is named in full must exist, or the silence would never match. */
function unknownGateway(name: string, known: readonly string[]): string[] {
  if (!namesNone(name, known)) return [];
  return [`--gateway: no gateway "${name}" in the config${suggestion(name, known)}`];
}

function untilOf({ for: length, until }: SilenceOptions, zone: Zone, now: Millis): Millis {
  if ((length === undefined) === (until === undefined))
    throw new CommandError('say how long: --for 2h, or --until 2026-01-31T14:00');
  if (length !== undefined) {
    const duration = parseDuration(length);
    if (duration === null || duration === 0)
      throw new CommandError(`--for: "${length}" is not a duration; write 30m, 2h or 7d`);
    return now + duration;
  }
  const wall = until !== undefined && /^\d/.test(until) ? readWallTime(until) : null;
  if (wall === null)
    throw new CommandError(`--until: "${until ?? ''}" is not a date and time; write 2026-01-31T14:00`);
  const moment = momentOf(wall, zone);
  if (moment <= now) throw new CommandError(`--until: ${until ?? ''} (${zone.name}) has passed`);
  return moment;
}

function reasonOf({ reason }: SilenceOptions): string {
  if (reason.trim() === '') throw new CommandError('--reason: say why, for those who wonder later');
  return reason;
}

function describe(match: SilenceMatch): string {
  const parts = KEYS.flatMap((key) => {
    const patterns = match[key];
    return patterns === undefined ? [] : `${key} ${patterns.join(' or ')}`;
  });
  return parts.length === 0 ? 'everything' : parts.join(', ');
}

function rowsOf(silences: readonly Silence[], zone: string): string[][] {
  return [
    ['ID', 'UNTIL', 'SILENCES', 'AUTHOR', 'REASON'],
    ...silences.map(({ id, until, match, author, reason }) =>
      [formatId(id), localDateTime(until, zone), describe(match), author, reason].map(inLine),
    ),
  ];
}

function asJson({ id, match, createdAt, until, author, reason }: Silence) {
  return { id: formatId(id), match, created_at: isoTime(createdAt), until: isoTime(until), author, reason };
}
