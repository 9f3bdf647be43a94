import { setTimeout as sleep } from 'node:timers/promises';
import type { SunkMessage } from '../../../test/fakes/webhook-sink.ts';

/** A gateway of which a port is locked and unlocked in turns. */
export interface FailingPort {
  /** Leaves it locked; resolves with how often it was locked, once that is acknowledged. */
  stop(): Promise<number>;
}

const PORT = '1.01';
const REGISTERED = 3;
const LOCKED = 8;
const PAUSE = 700;
const PAUSE_AFTER_FAILURE = 100;
const ANSWER_WITHIN = 5_000;

/**
 * Starts a port that is locked and unlocked again and again.
 *
 * @param url of its reports
 * @param over ends it at once
 */
export function startFailingPort(url: string, over: AbortSignal): FailingPort {
  let running = true;
  let locked = 0;

  /** Reports a state until it is acknowledged. */
  async function report(st: number): Promise<void> {
    const body = JSON.stringify({ type: 'port-status', port: PORT, st });
    while (!over.aborted) {
      const answer = await fetch(url, {
        ...{ method: 'POST', body, headers: { 'content-type': 'application/json' } },
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      }).catch(() => null);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer?.status === 200) return;
      await sleep(PAUSE_AFTER_FAILURE);
    }
  }

  async function fail(): Promise<void> {
    do {
      await report(REGISTERED);
      await sleep(PAUSE);
      await report(LOCKED);
      locked++;
      await sleep(PAUSE);
    } while (running && !over.aborted);
  }

  const failing = fail();
  return {
    stop: async () => {
      running = false;
      await failing;
      return locked;
    },
  };
}

/** What came of alerts. */
export interface AlertInspection {
  /** How many came of the port's failures. */
  readonly raised: number;
  /** Those that came more than once although nothing marks the second one as a repetition: what they say. */
  readonly twice: readonly string[];
}

/** Inspects the alerts among all that a webhook got: the same id is the same delivery. */
export function inspectAlerts(messages: readonly SunkMessage[]): AlertInspection {
  const alerts = new Map(
    messages.filter(({ body }) => body.type === 'alert').map(({ id, body }) => [id, body.data]),
  );
  const seen = new Set<string>();
  const twice: string[] = [];
  let raised = 0;
  for (const { gateway, condition, state, ports, since } of alerts.values()) {
    const said = JSON.stringify({ gateway, condition, state, ports, since });
    if (seen.has(said)) twice.push(said);
    seen.add(said);
    if (condition === 'locked_by_operator' && state === 'firing') raised++;
  }
  return { raised, twice };
}
