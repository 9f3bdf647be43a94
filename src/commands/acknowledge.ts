import { placeName } from '../domain/port.ts';
import { acknowledgeAlert, unacknowledgeAlert } from '../operations/alerts/orders.ts';
import { besideRelay } from '../operations/context.ts';
import { localUser } from './terminal/local-user.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, print, type ExitCode } from './terminal/terminal.ts';

export interface AcknowledgeOptions {
  readonly comment?: string;
  /** It is taken back. */
  readonly undo?: boolean;
}

/**
 * Runs `simwire alerts acknowledge`: notes that somebody sees to an alert, so that it is not repeated. A running relay acts on it;
 * without one, the next start does. Exit 1 if there is no such alert, or it is over.
 */
export function acknowledge(
  file: string,
  id: string,
  { comment, undo }: AcknowledgeOptions,
): Promise<ExitCode> {
  return besideRelay(requireConfig(file), async (context) => {
    const { alert, done } = undo
      ? await unacknowledgeAlert(context, localUser(), { id })
      : await acknowledgeAlert(context, localUser(), { id, comment });
    const what = undo ? 'not acknowledged any more' : 'acknowledged';
    print(`${placeName(alert)} ${alert.condition}: ${done ? what : `will be ${what}`}`);
    if (!done) print('No relay runs on this store: it is done when one starts.');
    return EXIT.fine;
  });
}
