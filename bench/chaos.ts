import { parseArgs } from 'node:util';
import { createProgress } from '../src/commands/terminal/progress.ts';
import { canFillDisk } from './chaos/disk.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { collectEnds } from '../test/support/temporary.ts';
import { clusterProblemsOf } from './chaos/cluster/cluster-verdict.ts';
import { runCluster } from './chaos/cluster/run-cluster.ts';
import { runChaos } from './chaos/run-chaos.ts';
import { problemsOf, type ChaosResult } from './chaos/verdict.ts';
import { endOnSignals } from './end-on-signals.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    store: { type: 'string', default: 'sqlite' },
    instances: { type: 'string', default: '3' },
  },
});
if (!['sqlite', 'postgres'].includes(values.store)) throw new Error('--store is sqlite or postgres');
const onPostgres = values.store === 'postgres';
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([where, times]) => `${where} ${times}`)
    .join(', ');

endOnSignals();
say(`seed ${seed}, ${values.seconds} seconds`);
if (!onPostgres && !canFillDisk()) say('  full disk: not made, as this machine has no prlimit (util-linux)');
const progress = createProgress();
const began = performance.now();
let phase = 'starting';
const showing = setInterval(() => {
  progress.show(`${phase}, ${Math.round((performance.now() - began) / 1_000)} s`);
}, 1_000);
const enter = (next: string): void => {
  phase = next;
};
const { result, problems } = await (onPostgres ? runOnPostgres() : runOnSqlite());
clearInterval(showing);
progress.end();
for (const [kind, places] of Object.entries(result.felt)) say(`  ${kind}: ${counted(places)}`);
say(`  429 by the services' own limits: ${counted(result.floods)}`);
say(`${result.acknowledged} SMS acknowledged, after ${result.retries} repeated posts`);
for (const [name, { expected, messages, lost, disordered, repeated, unmarked }] of Object.entries(
  result.destinations,
))
  say(
    `  ${name}: of ${expected}, in ${messages} messages, ${lost.length} lost, ${disordered.length} out of order, ${repeated} repeated, ${unmarked.length} of them without a mark`,
  );
for (const problem of problems) say(problem);
say(
  problems.length === 0
    ? 'sound'
    : `NOT SOUND: npm run chaos -- --store ${values.store} --seed ${seed} --seconds ${values.seconds}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What a run came to, with what is not as it must be. */
interface Judged {
  readonly result: ChaosResult;
  readonly problems: readonly string[];
}

async function runOnSqlite(): Promise<Judged> {
  const result = await runChaos(seed, Number(values.seconds), enter);
  return { result, problems: problemsOf(result) };
}

async function runOnPostgres(): Promise<Judged> {
  const { atEnd, end } = collectEnds();
  const server = await startPostgres(atEnd);
  const options = { server, seconds: Number(values.seconds), instances: Number(values.instances) };
  const result = await runCluster(seed, options, enter).finally(end);
  const { alerts, failures, met } = result;
  say(
    `  ${failures} failures of a port, ${alerts.raised} notified; ${met.claims.size} codes claimed, ${met.contested} claims refused; signed in ${met.signedIn} times, logged out ${met.loggedOut} times`,
  );
  return { result, problems: clusterProblemsOf(result) };
}
