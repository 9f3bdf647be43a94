import type { Config } from '../config/config.ts';
import { EVENT_KINDS } from '../domain/event.ts';
import { visibleJson } from '../domain/visible.ts';
import { besideRelay, type StoreContext } from '../operations/context.ts';
import { listEvents } from '../operations/events/list.ts';
import { getEvent, whyEvent } from '../operations/events/detail.ts';
import type { ShownEvent } from '../operations/events/event.ts';
import { describeEvent, describeWhole } from './terminal/describe-event.ts';
import { localUser } from './terminal/local-user.ts';
import { pastRange } from './terminal/moment.ts';
import { createProgress } from './terminal/progress.ts';
import { requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, flushed, oneOf, print, type ExitCode } from './terminal/terminal.ts';

/** The events to list, as the shell gave it. */
export interface MessagesOptions {
  readonly since?: string;
  readonly until?: string;
  readonly gateway?: string;
  readonly port?: string;
  readonly sim?: string;
  readonly tag?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  /** True: any. */
  readonly code?: string | true;
  readonly rule?: string;
  readonly unrouted?: boolean;
  readonly event?: string;
  readonly peer?: string;
  readonly token?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

type Input = Parameters<typeof listEvents>[2];

/** Events that are read together. */
const PAGE = 200;
const MOST = 1_000_000;

/**
 * Runs `simwire messages`: stored events with their texts, the newest first, or all that is known of one. Exit 1 if there is no such
 * event; a list may be empty.
 */
export function messages(file: string, id: string | undefined, options: MessagesOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  if (id !== undefined) return besideRelay(config, (context) => showOne(context, id, options));
  const limit = numberOf('--limit', options.limit ?? '50', MOST);
  const filter = filterOf(options, config);
  return besideRelay(config, async (context) => {
    const out = options.json ? jsonOutput() : textOutput(config);
    const progress = createProgress();
    let count = 0;
    let cursor: string | undefined;
    do {
      const page = { limit: Math.min(PAGE, limit - count), cursor };
      const { items, next } = await listEvents(context, localUser(), { ...filter, ...page });
      count += items.length;
      cursor = next ?? undefined;
      if (items.length > 0) progress.end();
      items.forEach(out.event);
      await flushed();
      progress.show(`${count} found, searching…`);
    } while (cursor !== undefined && count < limit);
    progress.end();
    out.end(count, cursor !== undefined);
    return EXIT.fine;
  });
}

async function showOne(context: StoreContext, id: string, { json }: MessagesOptions): Promise<ExitCode> {
  const event = await getEvent(context, localUser(), { id });
  const why = await whyEvent(context, localUser(), { id: event.id });
  if (json) print(visibleJson({ ...event, why }));
  else print(describeWhole(event, why, context.config));
  return EXIT.fine;
}

/** Writers of the events as they come, and of what follows them. */
interface Output {
  readonly event: (event: ShownEvent) => void;
  readonly end: (count: number, isMore: boolean) => void;
}

function textOutput(config: Config): Output {
  return {
    event: (event) => {
      print(describeEvent(event, config));
    },
    end: (count, isMore) => {
      if (count === 0) print('no message was found');
      else if (isMore) print('… and perhaps more: --limit shows more of them, --since and the like fewer');
    },
  };
}

/** Writes a JSON array, an element a line, as they come. */
function jsonOutput(): Output {
  let before = '[';
  return {
    event: (event) => {
      print(before + visibleJson(event));
      before = ',';
    },
    end: (count) => {
      print(count === 0 ? '[]' : ']');
    },
  };
}

function filterOf(options: MessagesOptions, config: Config): Omit<Input, 'limit' | 'cursor'> {
  const { gateway, port, sim, tag, from, to, text, rule, unrouted, peer } = options;
  return {
    ...pastRange(options, config, Date.now()),
    ...{ gateway, port, sim, tag, sender: from, recipient: to, text, rule, unrouted, peer },
    ...codeOf(options.code),
    event: oneOf(EVENT_KINDS, options.event, (name) => `no event "${name}"`),
    token: options.token === undefined ? undefined : numberOf('--token', options.token, 99),
  };
}

function codeOf(code: MessagesOptions['code']): Pick<Input, 'code' | 'whole_code'> {
  if (code === undefined) return {};
  if (code === true) return { code: true };
  if (code === 'none') return { code: false };
  return code === 'pickup' ? { code } : { whole_code: code };
}

function numberOf(option: string, written: string, most: number): number {
  const value = /^\d+$/.test(written) ? Number(written) : 0;
  if (value < 1 || value > most) throw new CommandError(`${option} must be a number from 1 to ${most}`);
  return value;
}
