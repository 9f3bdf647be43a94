import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.ts';
import { freePort } from '../../test/support/free-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { configOf, GATEWAYS, pauseOf, reportPath } from './config.ts';
import { drain, LAST_ANSWERS_WITHIN } from './drain.ts';
import { startGateways } from './gateways.ts';
import { createChance } from './random.ts';
import { relayTroubles } from './relay-troubles.ts';
import { serviceTroubles } from './service-troubles.ts';
import { inspectServices, startServices } from './services.ts';
import { makeTrouble } from './troubles.ts';
import type { ChaosResult } from './verdict.ts';
import { createVictim } from './victim.ts';

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
      {
        relay: relayTroubles({ victim, gateways }),
        ...serviceTroubles(services, seconds),
      },
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
    await drain(beside, async (by) => {
      passed += by;
      await victim.pass(by);
    });
    const exitCode = await victim.stop();
    const left = await beside.reader.depths('everything');
    await beside.close();

    return {
      ...inspectServices(services, victim.screen(), gateways),
      unanswered,
      felt,
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
