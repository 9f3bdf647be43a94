import { existsSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { visibleJson } from '../domain/visible.ts';
import { besideRelay } from '../operations/context.ts';
import { replay as replayEvents, type ComparedEvent } from '../operations/rules/replay.ts';
import { describeSummary, lineOf } from './terminal/describe-replay.ts';
import { localUser } from './terminal/local-user.ts';
import { pastRange } from './terminal/moment.ts';
import { requireConfig } from './terminal/read-config.ts';
import { EXIT, flushed, print, printPart, type ExitCode } from './terminal/terminal.ts';
import { createProgress } from './terminal/progress.ts';

/** The part of the past to replay, and how, as the shell gave it. */
export interface ReplayOptions {
  readonly since: string;
  readonly until?: string;
  readonly rule?: string;
  readonly gateway?: string;
  /** A config to try, instead of the one in force. */
  readonly config?: string;
  readonly send?: boolean;
  readonly json?: boolean;
}

/**
 * Runs `simwire replay`: prints what the config in force, or another one, would send for past events, and how that differs from
 * what was sent then; with `--send` it is sent. Exit 1 if there was something to send and nothing was.
 */
export function replay(file: string, options: ReplayOptions): Promise<ExitCode> {
  const { config: other, rule, gateway, send = false, json = false } = options;
  // Where the config in force is not to be had, the one that is tried names the store.
  const inForce = requireConfig(other !== undefined && !existsSync(file) ? other : file);
  const tried = other === undefined ? inForce : requireConfig(other);
  const now = Date.now();
  const { since = now, until = now } = pastRange(options, tried, now);
  const input = { since, until, rule, gateway, send };
  return besideRelay(inForce, async (context) => {
    const out = json ? jsonOutput() : textOutput(tried);
    const progress = createProgress();
    let seen = 0;
    const each = async (events: readonly ComparedEvent[]): Promise<void> => {
      seen += events.length;
      progress.end();
      out.events(events);
      progress.show(`${seen} events looked at`);
      await flushed();
    };
    const summary = await replayEvents({ ...context, tried, each, sending: context }, localUser(), input);
    progress.end();
    out.end(json ? visibleJson(summary) : describeSummary(summary, send, tried));
    return send && summary.sent === 0 ? EXIT.no : EXIT.fine;
  });
}

/** Writers of the events as they come, and of the summary after them. */
interface Output {
  events(events: readonly ComparedEvent[]): void;
  end(summary: string): void;
}

function textOutput(config: Config): Output {
  return {
    events: (events) => {
      for (const event of events) if (event.differs) print(lineOf(event, config));
    },
    end: print,
  };
}

/** Prints one JSON object: the summary's, with `events` before its own keys. */
function jsonOutput(): Output {
  let before = '{"events":[';
  return {
    events: (events) => {
      for (const event of events) {
        printPart(before + visibleJson(event));
        before = ',';
      }
    },
    end: (summary) => {
      print(`${before === ',' ? '' : before}],${summary.slice(1)}`);
    },
  };
}
