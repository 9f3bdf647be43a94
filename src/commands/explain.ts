import { preview } from '../channels/preview.ts';
import type { Config } from '../config/config.ts';
import { because } from '../config/interpolate.ts';
import { alone } from '../delivery/batch.ts';
import { compose, type Composer } from '../delivery/compose.ts';
import { oneTimeCode } from '../domain/code.ts';
import type { EventId } from '../domain/event.ts';
import { formatId } from '../domain/id.ts';
import { parsePort } from '../domain/port.ts';
import { visibleJson } from '../domain/visible.ts';
import { explainEvent, explainReport, type Explanation } from '../engine/explain.ts';
import { newDelivery } from '../engine/new-delivery.ts';
import { readReport } from '../engine/read-report.ts';
import { sampleEvent } from '../engine/sample-event.ts';
import { createPolicy } from '../operations/policy.ts';
import { compileTemplates } from '../render/templates.ts';
import { webhookData } from '../render/variables.ts';
import { readBounded } from '../runtime/bounded-file.ts';
import { createIds } from '../runtime/ids.ts';
import { StoreRefused, StoreUnavailable } from '../store/contract/trouble.ts';
import { openStore } from '../store/open.ts';
import { describe, type Explained } from './describe-explanation.ts';
import { requireConfig } from './read-config.ts';
import { onStore } from './store-failure.ts';
import { CommandError, EXIT, print, tell, wrongName, type ExitCode } from './terminal.ts';
import { isMissing } from './with-store.ts';

/** What is to be explained: an SMS in words, or a whole body. */
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

/** `simwire explain`: why an event would go where it would go; exit 1 if nothing would be sent. */
export async function explain(file: string, options: ExplainOptions): Promise<ExitCode> {
  const config = requireConfig(file);
  const found = explanations(config, options, Date.now());
  const stored = await storedAlready(config, found);
  const explained = found.map((e, at) => withMessages(config, e, stored[at] ?? null));
  if (options.json) print(visibleJson(explained.map((e) => asJson(e, config.time_zone))));
  else for (const one of explained) print(describe(one));
  return explained.some(({ plans }) => plans.length > 0) ? EXIT.fine : EXIT.no;
}

function explanations(config: Config, options: ExplainOptions, now: number): Explanation[] {
  const policy = createPolicy(config);
  const [only, ...others] = Object.keys(config.gateways);
  const gateway = options.gateway ?? (others.length === 0 ? only : undefined);
  if (gateway === undefined) throw new CommandError('say which gateway: --gateway NAME');
  if (!Object.hasOwn(config.gateways, gateway))
    throw wrongName(`no gateway "${gateway}" in the config`, gateway, Object.keys(config.gateways));
  if (options.report !== undefined) {
    const report = readReport(readBody(options.report), { contentType: undefined, query: {} });
    for (const { reason } of report.rejects) process.stderr.write(`into quarantine: ${reason}\n`);
    return explainReport(policy, gateway, report, now, createIds({ clock: () => now, instance: 0, last: 0 }));
  }
  if (options.text === undefined)
    throw new CommandError('say what to explain: --text TEXT, or --report FILE');
  const port = options.port === undefined ? undefined : parsePort(options.port);
  if (port === null) throw new CommandError(`"${options.port ?? ''}" is not a port; write 1.02`);
  const sample = { event: 'sms', gateway, port, sender: options.from, text: options.text } as const;
  return [explainEvent(policy, sampleEvent(sample, policy.sims(gateway), now), now)];
}

function readBody(file: string): Buffer {
  try {
    return readBounded(file === '-' ? 0 : file, LONGEST_REPORT);
  } catch (error) {
    throw new CommandError(`${file} cannot be read${because(error)}`);
  }
}

/** Which events are stored already, as far as there is a store: then what is explained is what became of them. */
async function storedAlready(
  config: Config,
  explanations: readonly Explanation[],
): Promise<(EventId | null)[]> {
  const { path } = config.store;
  const none = explanations.map(() => null);
  if (explanations.every(({ recognition }) => recognition === null) || isMissing(path)) return none;
  try {
    return await onStore(path, async () => {
      const store = await openStore(config.store, false);
      try {
        const found: (EventId | null)[] = [];
        for (const { recognition: by } of explanations)
          found.push(by && (await store.journal.seen(by.key, by.since)));
        return found;
      } finally {
        await store.close();
      }
    });
  } catch (error) {
    if (!(error instanceof StoreRefused || error instanceof StoreUnavailable)) throw error;
    tell(`whether it is stored already cannot be told: ${error.message}`);
    return none;
  }
}

function withMessages(config: Config, explanation: Explanation, stored: EventId | null): Explained {
  const { event, plans } = explanation;
  const composer: Composer = {
    templates: compileTemplates(config.templates).templates,
    timeZone: config.time_zone,
    failed: () => undefined,
  };
  const nextId = createIds({ clock: () => event.receivedAt, instance: 0, last: 0 });
  const messages = plans.flatMap((plan) => {
    const settings = config.destinations[plan.destination];
    if (!settings) return [];
    const delivery = newDelivery(plan, event, event.receivedAt, nextId);
    const message = compose(composer, alone({ delivery, event, replyTo: null }), event.receivedAt);
    return [[plan.destination, preview(settings.type, message)] as const];
  });
  return { ...explanation, stored, messages: Object.fromEntries(messages) };
}

/** INTERFACE.md, `explain --json`; the event as webhooks get it. `why` holds what came of searching the text for a code. `repeats` is the event that is stored already, `again` counts what the report holds once more. */
function asJson({ event, code, rules, plans, messages, stored, again }: Explained, timeZone: string) {
  return {
    event: webhookData(event, { rule: null, destination: null, captures: {}, timeZone, mark: null }),
    code: oneTimeCode(code?.code),
    why: code && {
      found: code.code,
      reason: code.reason,
      threshold: code.threshold,
      candidates: code.candidates,
    },
    rules,
    send: plans.map(({ destination }) => destination),
    messages,
    repeats: stored === null ? null : formatId(stored),
    again,
  };
}
