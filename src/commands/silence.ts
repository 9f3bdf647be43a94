import type { Config } from '../config/config.ts';
import { parseDuration } from '../domain/duration.ts';
import type { SilenceMatch } from '../domain/silence.ts';
import type { Millis } from '../domain/time.ts';
import { visibleJson } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import { addSilence, endSilence, listSilences, type ShownSilence } from '../operations/alerts/silences.ts';
import { localUser } from './terminal/local-user.ts';
import { comingMoment, localTime } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';

/** The faults to silence, how long and why, as the shell gave it. */
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

/** Runs `simwire silence add`; a running relay applies the silence within a second. */
export function silenceAdd(file: string, options: SilenceOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const match = matchOf(options);
  const until = untilOf(config, options);
  const reason = reasonOf(options);
  return besideRelay(config, async (context) => {
    const silence = await addSilence(context, localUser(), { match, until, reason, author: options.author });
    print(
      `silence ${silence.id} until ${localTime(silence.until, config)}: ${inLine(describe(silence.match))}`,
    );
    return EXIT.fine;
  });
}

/** Runs `simwire silence list`: prints the silences that have not ended; exit 0, also if there is none. */
export function silenceList(file: string, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const silences = await listSilences(context, localUser(), {});
    if (json) print(visibleJson(silences));
    else if (silences.length === 0) print('nothing is silenced');
    else for (const line of table(rowsOf(silences, config))) print(line);
    return EXIT.fine;
  });
}

/** Runs `simwire silence remove`: ends a silence before its time; exit 1 if there is no such silence. */
export function silenceRemove(file: string, id: string): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const silence = await endSilence(context, localUser(), { id });
    print(`silence ${silence.id} removed: ${inLine(describe(silence.match))}`);
    return EXIT.fine;
  });
}

function matchOf(options: SilenceOptions): SilenceMatch {
  const given = KEYS.flatMap((key) => {
    const patterns = options[key];
    return patterns === undefined ? [] : [[key, patterns] as const];
  });
  if (given.length > 0 === (options.all === true))
    throw new CommandError(
      'say what to silence: --gateway, --port, --condition, --sim, --tag; or --all alone',
    );
  return Object.fromEntries(given);
}

function untilOf(config: Config, { for: length, until }: SilenceOptions): Millis {
  if ((length === undefined) === (until === undefined))
    throw new CommandError('say how long: --for 2h, --until 18:00, or --until 2026-01-31T14:00');
  if (length !== undefined) {
    const duration = parseDuration(length);
    if (duration === null || duration === 0)
      throw new CommandError(`--for: "${length}" is not a duration; write 30m, 2h or 7d`);
    return Date.now() + duration;
  }
  return comingMoment('--until', until ?? '', config, Date.now());
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

/** Describes the scope of its author, beyond which a silence does not reach. */
function within(scope: ShownSilence['scope']): string {
  return scope === 'all' ? '' : ` within ${scope.map(describe).join(', or ')}`;
}

function rowsOf(silences: readonly ShownSilence[], config: Config): string[][] {
  return [
    ['ID', 'UNTIL', 'SILENCES', 'AUTHOR', 'REASON'],
    ...silences.map(({ id, until, match, scope, author, reason }) =>
      [id, localTime(until, config), describe(match) + within(scope), author, reason].map(inLine),
    ),
  ];
}
