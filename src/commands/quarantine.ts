import type { Config } from '../config/config.ts';
import { visible, visibleJson } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import {
  getQuarantined,
  listQuarantine,
  retryQuarantine,
  type RetriedPart,
  type ShownPart,
} from '../operations/store/quarantine.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime } from './terminal/moment.ts';
import { createProgress } from './terminal/progress.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal/terminal.ts';

/** The parts in quarantine that a command is about, as the shell gave it. */
export interface QuarantineOptions {
  readonly gateway?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Parts that are read together. */
const PAGE = 200;

/** Runs `simwire quarantine list`: what could not be decoded, the last one first. Exit 0, also if there is nothing. */
export function quarantineList(file: string, { gateway, json }: QuarantineOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const found: ShownPart[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
      const { items, next } = await listQuarantine(context, localUser(), { gateway, ...page });
      found.push(...items);
      cursor = next;
    }
    if (json) print(visibleJson(found));
    else if (found.length === 0) print('nothing is in quarantine');
    else for (const line of table([HEAD, ...found.map((part) => cellsOf(part, config))])) print(line);
    return EXIT.fine;
  });
}

const HEAD = ['ID', 'LAST SEEN', 'GATEWAY', 'TIMES', 'LENGTH', 'REASON'] as const;

function cellsOf({ id, last_seen, gateway, count, length, reason }: ShownPart, config: Config): string[] {
  return [id, localTime(last_seen, config), gateway, `${count}`, `${length}`, reason].map(inLine);
}

/** Runs `simwire quarantine show`: a part as it came, with what would act on the terminal made visible. Exit 1 if there is none such. */
export function quarantineShow(file: string, id: string, { json }: QuarantineOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  return besideRelay(config, async (context) => {
    const part = await getQuarantined(context, localUser(), { id });
    if (json) {
      print(visibleJson(part));
      return EXIT.fine;
    }
    const { gateway, first_seen, last_seen, count, reason, encoding, content_type, raw } = part;
    const times = `${count} ${count === 1 ? 'time' : 'times'}`;
    print(`${part.id}  ${inLine(gateway)}  ${times}, last ${localTime(last_seen, config)}`);
    print(`first seen: ${localTime(first_seen, config)}`);
    print(`reason: ${inLine(reason)}`);
    if (content_type !== null) print(`content type: ${inLine(content_type)}`);
    if (encoding === 'latin1')
      print('encoding: no UTF-8; each byte is shown as the character of that number');
    print(`\n${visible(raw)}`);
    return EXIT.fine;
  });
}

/**
 * Runs `simwire quarantine retry`: decodes again by the decoder of this version, also beside a running relay. What is decoded is stored,
 * sent and removed. Exit 1 if that is nothing.
 */
export function quarantineRetry(
  file: string,
  id: string | undefined,
  { gateway, all, json }: QuarantineOptions,
): Promise<ExitCode> {
  const config = requireConfig(file);
  if ([id, gateway, all].filter((one) => one !== undefined).length !== 1)
    throw new CommandError('say which: an id, --gateway NAME, or --all');
  return besideRelay(config, async (context) => {
    const progress = createProgress();
    progress.show('decoding…');
    const results = await retryQuarantine(context, localUser(), { id, gateway }).finally(() => {
      progress.end();
    });
    if (json) print(visibleJson(results));
    else if (results.length === 0) print('nothing is in quarantine');
    else for (const line of table(results.map(rowOf))) print(line);
    return results.some(({ reason, stored }) => reason === null || stored.length > 0) ? EXIT.fine : EXIT.no;
  });
}

function rowOf(result: RetriedPart): string[] {
  return [result.id, result.gateway, outcomeOf(result)].map(inLine);
}

function outcomeOf({ stored, repeats, reason }: RetriedPart): string {
  const parts = [
    stored.length === 0 ? null : `stored as ${stored.join(', ')}`,
    repeats === 0 ? null : `${repeats} stored before`,
    reason === null ? 'removed' : `stays: ${reason}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
