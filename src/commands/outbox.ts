import type { Config } from '../config/config.ts';
import { placeName } from '../domain/port.ts';
import { visibleJson } from '../domain/visible.ts';
import { besideRelay, type StoreContext } from '../operations/context.ts';
import { listDeliveries, type ShownDelivery } from '../operations/deliveries/list.ts';
import { orderDelivery, resendDelivery } from '../operations/deliveries/orders.ts';
import { dropDeliveries, releaseDeliveries, retryDeliveries } from '../operations/deliveries/outbox.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine } from './terminal/table.ts';
import { CommandError, EXIT, oneOf, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** The deliveries that a command is about, as the shell gave it. */
export interface OutboxOptions {
  readonly state?: string;
  readonly destination?: string;
  readonly id?: string;
  readonly json?: boolean;
}

/** States that an operator may ask for. */
const SHOWN = ['pending', 'retrying', 'held', 'dead'] as const;
/** Deliveries that are read together. */
const PAGE = 1_000;
/** Lines of a list; a flood would hide what is worth reading. */
const MOST_LINES = 1_000;

/** Runs `simwire outbox list`: prints what has not arrived, and why. Exit 0, also if there is nothing. */
export function outboxList(file: string, options: OutboxOptions): Promise<ExitCode> {
  const { destination, id } = options;
  const state = oneOf(SHOWN, options.state, (name) => `no state "${name}"`);
  const input = { state, destination, id, order: 'oldest', limit: PAGE } as const;
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const most = options.json ? Infinity : MOST_LINES;
    const found: ShownDelivery[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await listDeliveries(context, localUser(), { ...input, cursor });
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && found.length <= most);
    if (options.json) print(visibleJson(found));
    else if (found.length === 0) print('nothing waits');
    else for (const delivery of found.slice(0, most)) print(lineOf(delivery, config));
    if (found.length > most)
      print(`… and more: choose by --state, --destination or --id, or see all with --json`);
    return EXIT.fine;
  });
}

/** Runs `simwire outbox retry`: sends again what is dead, held or waits for another attempt; exit 1 if that is nothing. */
export function outboxRetry(file: string, options: OutboxOptions): Promise<ExitCode> {
  const choice = choiceOf(options);
  return besideRelay(requireConfig(file), async (context) => {
    if (options.id !== undefined) return one(context, 'retry', options.id, options);
    return requeued(await retryDeliveries(context, localUser(), choice), options);
  });
}

/** Runs `simwire outbox release`: sends what is held; exit 1 if that is nothing. */
export function outboxRelease(file: string, options: OutboxOptions): Promise<ExitCode> {
  const { destination } = choiceOf(options);
  return besideRelay(requireConfig(file), async (context) => {
    if (options.id !== undefined) return one(context, 'release', options.id, options);
    return requeued(await releaseDeliveries(context, localUser(), { destination }), options);
  });
}

/** Runs `simwire outbox drop`: gives deliveries up for good; exit 1 if no delivery matches. */
export function outboxDrop(file: string, options: OutboxOptions): Promise<ExitCode> {
  const choice = choiceOf(options);
  const { id } = options;
  if ([id, ...Object.values(choice)].every((value) => value === undefined))
    throw new CommandError('say which: --id, --destination or --state');
  return besideRelay(requireConfig(file), async (context) => {
    if (id !== undefined) return one(context, 'drop', id, options);
    const { count } = await dropDeliveries(context, localUser(), choice);
    return counted(count, 'dropped', options);
  });
}

export interface ResendOptions {
  /** The destination, if not the one that it went to. */
  readonly to?: string;
  readonly json?: boolean;
}

/** Runs `simwire outbox resend`: sends what arrived or died once more, or anything to another destination; exit 1 if it cannot be. */
export function outboxResend(file: string, id: string, { to, json }: ResendOptions): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const made = await resendDelivery(context, localUser(), { id, destination: to });
    print(json ? visibleJson(made) : `${made.id}: sent again to ${inLine(made.destination)}`);
    return EXIT.fine;
  });
}

const DONE = { retry: 'requeued', release: 'requeued', drop: 'dropped' } as const;

/** Carries out what is meant for one delivery. */
async function one(
  context: StoreContext,
  action: keyof typeof DONE,
  id: string,
  options: OutboxOptions,
): Promise<ExitCode> {
  await orderDelivery(context, localUser(), { id, action });
  return counted(1, DONE[action], options);
}

function requeued(
  { count, unconfigured }: Awaited<ReturnType<typeof retryDeliveries>>,
  options: OutboxOptions,
): ExitCode {
  for (const name of unconfigured)
    printNote(`nothing is sent to "${name}": the destination is not in the config`);
  return counted(count, 'requeued', options);
}

/** Reads which deliveries are meant, where that is not a single one. */
function choiceOf({ state, destination, id }: OutboxOptions) {
  if (id !== undefined && (state !== undefined || destination !== undefined))
    throw new CommandError('--id names one delivery: give it alone');
  return { state: oneOf(SHOWN, state, (name) => `no state "${name}"`), destination };
}

function counted(count: number, what: string, { json }: OutboxOptions): ExitCode {
  if (json) print(visibleJson({ count }));
  else print(`${count} ${count === 1 ? 'delivery' : 'deliveries'} ${what}`);
  return count > 0 ? EXIT.fine : EXIT.no;
}

function lineOf(delivery: ShownDelivery, config: Config): string {
  const { id, state, destination, kind, attempts, problem, created_at } = delivery;
  const tries = attempts === 0 ? '' : `  ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const why = problem === null ? '' : `  ${problem}`;
  return `${id}  ${localTime(created_at, config)}  ${state}  ${destination}  ${kind} ${placeName(delivery)}${tries}${why}`;
}
