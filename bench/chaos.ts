import { parseArgs } from 'node:util';
import { createProgress } from '../src/commands/progress.ts';
import { canFillDisk } from './chaos/disk.ts';
import { runChaos } from './chaos/run-chaos.ts';
import { problemsOf } from './chaos/verdict.ts';
import { endOnSignals } from './end-on-signals.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, seconds: { type: 'string', default: '60' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([where, times]) => `${where} ${times}`)
    .join(', ');

endOnSignals();
say(`seed ${seed}, ${values.seconds} seconds`);
if (!canFillDisk()) say('  full disk: not made, as this machine has no prlimit (util-linux)');
const progress = createProgress();
const began = performance.now();
let phase = 'starting';
const showing = setInterval(() => {
  progress.show(`${phase}, ${Math.round((performance.now() - began) / 1_000)} s`);
}, 1_000);
const result = await runChaos(seed, Number(values.seconds), (next) => {
  phase = next;
});
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
const problems = problemsOf(result);
for (const problem of problems) say(problem);
say(
  problems.length === 0 ? 'sound' : `NOT SOUND: npm run chaos -- --seed ${seed} --seconds ${values.seconds}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
