import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../../config/config.ts';
import { loadSubmitted } from '../../config/submitted.ts';
import type { Principal } from '../../domain/principal.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Millis } from '../../domain/time.ts';
import { openForReading } from '../../store/open.ts';
import { configContext, onStore } from '../context.ts';
import { explain, seenIn } from './explain.ts';
import { replay, type ComparedEvent } from './replay.ts';
import type { Trial, TrialAnswer } from './trial.ts';

/** Whoever asked has the right: that was found out before. */
const ASKED: Principal = { id: 'trial', grants: [{ role: 'admin', scope: 'everything' }] };

/** The most differing events that an answer names, and events that are looked at. */
const MOST_NAMED = 200;
const MOST_EVENTS = 200_000;

/** Answers the question of a trial, in a thread of its own. It has the store for reading only, and nothing to send with. */
async function answer({ config, submitted, now, question }: Trial): Promise<unknown> {
  const tried = submitted === null ? config : configIn(submitted, now);
  const context = { ...configContext(tried), clock: () => now };
  return onStore(config.store, async () => {
    const store = await openForReading(config.store);
    try {
      if (question.kind === 'explain') {
        const { gateway, what } = question;
        const meant = 'report' in what ? { report: Buffer.from(what.report) } : what;
        const seen = (recognitions: Parameters<typeof seenIn>[1]) => seenIn(store.journal, recognitions);
        return await explain({ ...context, seen }, ASKED, { gateway, what: meant });
      }
      const { since, until, within } = question;
      const differing: ComparedEvent[] = [];
      const each = (events: readonly ComparedEvent[]): Promise<void> => {
        const more = events.filter(({ differs }) => differs).slice(0, MOST_NAMED - differing.length);
        differing.push(...more);
        return Promise.resolve();
      };
      const started = performance.now();
      const goOn = (seen: number): boolean => seen < MOST_EVENTS && performance.now() - started < within;
      const parts = { ...context, config, tried, store, each, goOn, sending: null };
      const summary = await replay(parts, ASKED, { since, until, send: false });
      return { ...summary, events: differing };
    } finally {
      await store.close();
    }
  });
}

/** @throws Refusal with every problem of the config */
function configIn(submitted: string, now: Millis): Config {
  const loaded = loadSubmitted(submitted, now);
  if (loaded.ok) return loaded.config;
  const problems = loaded.problems.filter(({ warning }) => !warning);
  throw new Refusal(
    'invalid',
    problems.map(({ line, column, message }) => ({ field: `config:${line}:${column}`, message })),
  );
}

async function answered(trial: Trial): Promise<TrialAnswer> {
  try {
    return { result: await answer(trial) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, message, fields } = error;
    return { refused: { kind, message, fields } };
  }
}

parentPort?.postMessage(await answered(workerData as Trial));
