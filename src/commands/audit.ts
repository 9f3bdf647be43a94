import { AUDIT_ACTIONS } from '../domain/audit.ts';
import { placeName } from '../domain/port.ts';
import { visibleJson } from '../domain/visible.ts';
import { listAudit, type ShownAuditEntry } from '../operations/people/audit.ts';
import { besideRelay } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime, pastRange, type RangeOptions } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { EXIT, oneOf, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** The entries that are meant, as the shell gave it. */
export interface AuditOptions extends RangeOptions {
  readonly actor?: string;
  readonly action?: string;
  readonly event?: string;
  readonly sim?: string;
  readonly json?: boolean;
}

/** Entries that are read together. */
const PAGE = 200;
/** Entries of a list for people; there is no limit to JSON. */
const MOST_LINES = 1_000;

/** Runs `simwire audit log`: who did what, newest first. */
export function auditLog(file: string, options: AuditOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const { actor, event, sim, json } = options;
  const action = oneOf(AUDIT_ACTIONS, options.action, (name) => `there is no action "${name}"`);
  const range = pastRange(options, config, Date.now());
  return besideRelay(config, async (context) => {
    const most = json ? Infinity : MOST_LINES;
    const found: ShownAuditEntry[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...range, actor, action, event, sim, limit: PAGE, cursor };
      const { items, next } = await listAudit(context, localUser(), input);
      found.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && found.length < most);
    if (json) print(visibleJson(found));
    else if (found.length === 0) print('nothing is noted');
    else {
      const head = ['WHEN', 'WHO', 'WHAT', 'EVENT', 'PLACE', 'DELIVERY', 'DESTINATION', 'CLIENT', 'ABOUT'];
      const rows = found.slice(0, most).map((entry) => rowOf(entry, localTime(entry.at, config)));
      for (const line of table([head, ...rows])) print(line);
    }
    if (!json && (cursor !== undefined || found.length > most))
      printNote('… and more: choose by --since and --until, or see all with --json');
    return EXIT.fine;
  });
}

function rowOf(entry: ShownAuditEntry, when: string): string[] {
  const { actor, action, event, gateway, port, delivery, destination, client, about } = entry;
  const place = gateway === null ? null : placeName({ gateway, port });
  return [when, actor, action, event, place, delivery, destination, client, about].map((cell) =>
    inLine(cell ?? ''),
  );
}
