import type { Config } from '../config/config.ts';
import { placeName } from '../domain/port.ts';
import { visibleJson } from '../domain/visible.ts';
import { listAlerts } from '../operations/alerts/list.ts';
import type { ShownAlert, ShownChange } from '../operations/alerts/alert.ts';
import { besideRelay } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { localTime, pastMoment } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { inLine, table } from './terminal/table.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface AlertsOptions {
  /** The past that the history covers. */
  readonly since: string;
  readonly json?: boolean;
}

const HIDDEN = { silence: 'silenced', inhibition: 'inhibited' } as const;

/** Runs `simwire alerts`: prints what is wrong now, and what was notified or held back since then. Exit 0, also if nothing is wrong. */
export function alerts(file: string, options: AlertsOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const since = pastMoment('--since', options.since, config, Date.now());
  return besideRelay(config, async (context) => {
    const found = await listAlerts(context, localUser(), { since });
    if (options.json) {
      print(visibleJson(found));
      return EXIT.fine;
    }
    printStanding(found.alerts, config);
    printHistory(found.history, localTime(new Date(since).toISOString(), config), config);
    return EXIT.fine;
  });
}

function printStanding(standing: readonly ShownAlert[], config: Config): void {
  if (standing.length === 0) {
    print('nothing is wrong');
    return;
  }
  const rows = standing.map((alert) => [
    alert.id,
    alert.severity,
    alert.state,
    whereOf(alert),
    alert.condition,
    localTime(alert.since, config),
    alert.hidden_by === null ? '' : HIDDEN[alert.hidden_by],
    inLine(acknowledgedBy(alert)),
    inLine(alert.detail),
  ]);
  for (const line of table([
    ['ID', 'SEVERITY', 'STATE', 'WHERE', 'CONDITION', 'SINCE', 'HIDDEN', 'ACKNOWLEDGED', 'DETAIL'],
    ...rows,
  ]))
    print(line);
  const counts = [
    ...(['firing', 'flapping', 'pending'] as const).map((state) =>
      countOf(standing, state, (alert) => alert.state),
    ),
    ...(['silence', 'inhibition'] as const).map((by) =>
      countOf(standing, HIDDEN[by], ({ hidden_by }) => hidden_by && HIDDEN[hidden_by]),
    ),
  ];
  print(counts.flat().join(', '));
}

/** Formats who sees to an alert: `local:ana: on my way`. */
function acknowledgedBy({ acknowledged }: ShownAlert): string {
  if (acknowledged === null) return '';
  const { by, comment } = acknowledged;
  return comment === null ? by : `${by}: ${comment}`;
}

function countOf(
  standing: readonly ShownAlert[],
  word: string,
  wordOf: (alert: ShownAlert) => string | null,
): string[] {
  const count = standing.filter((alert) => wordOf(alert) === word).length;
  return count === 0 ? [] : [`${count} ${word}`];
}

function printHistory(history: readonly ShownChange[], since: string, config: Config): void {
  print(history.length === 0 ? `\nnothing changed since ${since}` : `\nsince ${since}, the latest first:`);
  const rows = history.map((change) => [
    localTime(change.at, config),
    change.state,
    whereOf(change),
    change.condition,
    noteOf(change),
    inLine(change.detail),
  ]);
  for (const line of table(rows)) print(line);
}

/** Describes how a change was notified, where that is not as usual. */
function noteOf({ cause, suppressed }: ShownChange): string {
  if (suppressed === 'known') return 'already notified';
  if (suppressed !== null) return HIDDEN[suppressed];
  return cause === 'change' ? '' : cause;
}

/** Formats the place of a fault: `office/1.02`, `office`, or, of Simwire itself, `simwire (team)`. */
function whereOf(fault: Pick<ShownAlert, 'gateway' | 'port' | 'about'>): string {
  return inLine(fault.about === null ? placeName(fault) : `${placeName(fault)} (${fault.about})`);
}
