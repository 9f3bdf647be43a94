import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../src/store/contract/store.ts';
import { openStore } from '../../src/store/open.ts';
import { freePort } from '../../test/support/free-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { configOf, GATEWAYS, pauseOf, reportPath } from './config.ts';
import { startGateways } from './gateways.ts';
import { createChance } from './random.ts';
import { inspectDestinations, startServices } from './services.ts';
import { makeTrouble } from './troubles.ts';
import type { ChaosResult } from './verdict.ts';
import { createVictim } from './victim.ts';

/** When all is quiet, what was begun must be acknowledged so soon. */
const LAST_ANSWERS_WITHIN = 120_000;
/** While the outbox drains time passes in such steps: nothing that failed is left alone for longer than ten minutes. */
const STEP = 11 * 60_000;
const STEP_EVERY = 400;
/** Less than a day of such steps, after which the relay would give up. */
const STEPS = 120;

/**
 * Lets gateways report to a relay that gets into all sorts of trouble for so long, and looks at what became of it.
 *
 * @param enter is called with what happens next
 */
export async function runChaos(
  seed: number,
  seconds: number,
  enter: (phase: string) => void = () => undefined,
): Promise<ChaosResult> {
  let passed = 0;
  const clock = (): number => Date.now() + passed;
  const { folder, remove } = temporaryFolder();
  const store = `${folder}/chaos.db`;
  const services = await startServices(clock);
  const { webhook, telegram, slack } = services;
  const port = await freePort();
  const config = join(folder, 'simwire.yaml');
  const surroundings = {
    port,
    store: `sqlite:${store}`,
    webhook: webhook.url,
    slack: slack.webhookUrl,
    telegram,
  };
  writeFileSync(config, JSON.stringify(configOf(surroundings)));
  const victim = createVictim(config);
  try {
    await victim.start();
    const gateways = startGateways({
      count: GATEWAYS,
      urlOf: (gateway) => `http://127.0.0.1:${port}${reportPath(gateway)}`,
      pauseOf,
      clock,
      chance: createChance(seed),
    });
    enter(`making trouble for ${seconds} s`);
    const felt = await makeTrouble(
      { victim, gateways, services: { webhook, Telegram: telegram, Slack: slack } },
      seed,
      seconds,
    ).catch(async (error: unknown) => {
      await gateways.stop(0);
      throw error;
    });
    enter('waiting for the last answers');
    const unanswered = await gateways.stop(LAST_ANSWERS_WITHIN);

    enter('letting the outbox drain');
    const beside = await openStore({ kind: 'sqlite', path: store }, false);
    await drain(beside, async () => {
      passed += STEP;
      await victim.pass(STEP);
    });
    const exitCode = await victim.stop();
    const left = await beside.reader.depths('everything');
    await beside.close();

    const { acknowledged } = gateways;
    return {
      acknowledged: acknowledged.length,
      retries: gateways.retries(),
      unanswered,
      felt,
      floods: { Telegram: telegram.floods(), Slack: slack.floods() },
      destinations: inspectDestinations(services, victim.screen(), acknowledged),
      left,
      exitCode,
      crashes: victim.crashes,
    };
  } finally {
    await victim.kill();
    await services.close();
    remove();
  }
}

/** Lets time pass until nothing waits any more, or for long enough. */
async function drain({ reader }: Store, pass: () => Promise<void>): Promise<void> {
  for (let step = 0; step < STEPS && (await reader.depths('everything')).length > 0; step++) {
    await pass();
    await sleep(STEP_EVERY);
  }
}
