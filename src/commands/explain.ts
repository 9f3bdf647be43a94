import type { Config } from '../config/config.ts';
import { systemReason } from '../config/interpolate.ts';
import { parsePort } from '../domain/port.ts';
import { Refusal } from '../domain/refusal.ts';
import { visibleJson } from '../domain/visible.ts';
import { configContext, onStoreAsItIs } from '../operations/context.ts';
import { explain as explainEvents, seenIn, type ExplainContext } from '../operations/rules/explain.ts';
import { readBounded } from '../runtime/bounded-file.ts';
import { describe } from './terminal/describe-explanation.ts';
import { localUser } from './terminal/local-user.ts';
import { requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, print, printNote, type ExitCode } from './terminal/terminal.ts';

/** The thing to explain: an SMS in words, or a whole body. */
export interface ExplainOptions {
  readonly gateway?: string;
  readonly port?: string;
  readonly from?: string;
  readonly text?: string;
  readonly report?: string;
  readonly json?: boolean;
}

/** In bytes; more than any gateway posts. */
const LONGEST_REPORT = 64 * 1024 * 1024;

/** Runs `simwire explain`: prints why an event would go where it would go; exit 1 if nothing would be sent. */
export async function explain(file: string, options: ExplainOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const input = { gateway: gatewayOf(config, options), what: whatOf(options) };
  const context: ExplainContext = { ...configContext(config), seen: seenAlready(config) };
  const { events, quarantined } = await explainEvents(context, localUser(), input);
  for (const reason of quarantined) printNote(`into quarantine: ${reason}`);
  if (options.json) print(visibleJson(events));
  else for (const one of events) print(describe(one));
  return events.some(({ send }) => send.length > 0) ? EXIT.fine : EXIT.no;
}

function gatewayOf({ gateways }: Config, { gateway }: ExplainOptions): string {
  const [only, ...others] = Object.keys(gateways);
  const meant = gateway ?? (others.length === 0 ? only : undefined);
  if (meant === undefined) throw new CommandError('say which gateway: --gateway NAME');
  return meant;
}

function whatOf({ report, text, from, port: written }: ExplainOptions) {
  if (report !== undefined) {
    if (text !== undefined || from !== undefined || written !== undefined)
      throw new CommandError('--report says it all: leave out --text, --from and --port');
    return { report: readBody(report) };
  }
  if (text === undefined) throw new CommandError('say what to explain: --text TEXT, or --report FILE');
  const port = written === undefined ? undefined : parsePort(written);
  if (port === null) throw new CommandError(`"${written ?? ''}" is not a port; write 1.02`);
  return { text, sender: from, port };
}

function readBody(file: string): Buffer {
  try {
    return readBounded(file === '-' ? 0 : file, LONGEST_REPORT);
  } catch (error) {
    throw new CommandError(`${file} cannot be read${systemReason(error)}`);
  }
}

/** Asks the store, as far as there is one: what is explained then is what became of it. */
function seenAlready(config: Config): ExplainContext['seen'] {
  return async (recognitions) => {
    const none = recognitions.map(() => null);
    if (recognitions.every((one) => one === null)) return none;
    try {
      return await onStoreAsItIs(config, async (context) =>
        context ? seenIn(context.store.journal, recognitions) : none,
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      printNote(`cannot find out whether it is stored already: ${error.message}`);
      return none;
    }
  };
}
