import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open.ts';
import { freePort } from '../../../test/support/free-port.ts';
import { openPostgresProxy } from '../../../test/support/postgres-proxy.ts';
import type { PostgresServer } from '../../../test/support/postgres.ts';
import { collectEnds } from '../../../test/support/temporary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { GATEWAYS, pauseOf, reportPath } from '../config.ts';
import { drain, LAST_ANSWERS_WITHIN, patiently } from '../drain.ts';
import { startGateways } from '../gateways.ts';
import { createChance } from '../random.ts';
import { serviceTroubles } from '../service-troubles.ts';
import { inspectServices, startServices } from '../services.ts';
import { makeTrouble } from '../troubles.ts';
import { createVictim } from '../victim.ts';
import { inspectAlerts, startFailingPort } from './alerts.ts';
import { startBalancer } from './balancer.ts';
import type { ClusterResult } from './cluster-verdict.ts';
import { clusterConfigOf, environmentOf, FAILING_PATH } from './config.ts';
import { databaseTroubles, instanceTroubles, type Instance } from './instance-troubles.ts';
import { startPeople } from './people.ts';

/** The length of a run, the number of its instances, and the server that they share and that is stopped and started. */
export interface ClusterOptions {
  readonly server: PostgresServer;
  readonly seconds: number;
  readonly instances: number;
}

/** A run of so many seconds has time for troubles of the services, too. */
const WITH_SERVICES = 30;

/**
 * Lets gateways and people work with several relays on one PostgreSQL, all of which get into trouble for so long, and looks
 * at what became of it.
 *
 * @param enter is called with what happens next
 */
export async function runCluster(
  seed: number,
  { server, seconds, instances: count }: ClusterOptions,
  enter: (phase: string) => void = () => undefined,
): Promise<ClusterResult> {
  const { atEnd, end } = collectEnds();
  try {
    let passed = 0;
    const clock = (): number => Date.now() + passed;
    const { folder, remove } = temporaryFolder();
    atEnd(remove);
    const services = await startServices(clock);
    atEnd(() => services.close());
    const { webhook, telegram, slack } = services;
    const address = await server.createDatabase();

    const config = join(folder, 'simwire.yaml');
    const surroundings = { webhook: webhook.url, slack: slack.webhookUrl, telegram };
    writeFileSync(config, JSON.stringify(await clusterConfigOf(surroundings)));
    const ports: number[] = [];
    const instances: Instance[] = [];
    for (let number = 0; number < count; number++) {
      const port = await freePort();
      const way = await openPostgresProxy(address, atEnd);
      const victim = createVictim(config, environmentOf(port, way.url));
      atEnd(() => victim.kill());
      ports.push(port);
      instances.push({ victim, way });
    }
    const all = <T>(work: (victim: Instance['victim']) => Promise<T>): Promise<T[]> =>
      Promise.all(instances.map(({ victim }) => work(victim)));
    await all((victim) => victim.start());
    const balancer = await startBalancer(ports);
    atEnd(() => balancer.close());
    const { url } = balancer;
    const over = new AbortController();
    const people = await startPeople(url, over.signal);
    const failing = startFailingPort(url + FAILING_PATH, over.signal);
    const gateways = startGateways({
      count: GATEWAYS,
      urlOf: (gateway) => url + reportPath(gateway),
      pauseOf,
      clock,
      chance: createChance(seed),
    });
    atEnd(async () => {
      over.abort();
      await gateways.stop(0);
    });

    enter(`making trouble for ${seconds} s`);
    const felt = await makeTrouble(
      {
        ...Object.fromEntries(
          instances.map((instance, number) => [`instance ${number}`, instanceTroubles(instance, seconds)]),
        ),
        database: databaseTroubles(server, gateways, seconds),
        ...(seconds >= WITH_SERVICES && serviceTroubles(services, seconds)),
      },
      seed,
      seconds,
    );
    enter('waiting for the last answers');
    const [unanswered, failures, met] = await Promise.all([
      gateways.stop(LAST_ANSWERS_WITHIN),
      failing.stop(),
      people.stop(),
    ]);

    enter('letting the outbox drain');
    const beside = await patiently(() => openStore({ kind: 'postgres', url: address }, false));
    atEnd(() => beside.close());
    await drain(beside, async (by) => {
      passed += by;
      await all((victim) => victim.pass(by));
    });
    const exitCodes = await all((victim) => victim.stop());
    const left = await patiently(() => beside.reader.depths('everything'));

    return {
      ...inspectServices(services, null, gateways),
      unanswered,
      felt,
      left,
      exitCode: exitCodes.find((code) => code !== 0) ?? 0,
      crashes: instances.flatMap(({ victim }) => victim.crashes),
      failures,
      alerts: inspectAlerts(webhook.messages),
      met,
    };
  } finally {
    await end();
  }
}
