import { parseArgs } from 'node:util';
import { runChaos } from './chaos/run-chaos.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, seconds: { type: 'string', default: '60' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
process.stdout.write(`seed ${seed}, ${values.seconds} seconds\n`);
const { acknowledged, retries, troubles, destinations, left, exitCode } = await runChaos(
  seed,
  Number(values.seconds),
);
for (const [name, times] of Object.entries(troubles)) process.stdout.write(`  ${name}: ${times} times\n`);
process.stdout.write(`${acknowledged} SMS acknowledged, after ${retries} repeated posts\n`);
let sound = left.length === 0 && exitCode === 0;
for (const [name, { lost, unmarked, disordered, repeated }] of Object.entries(destinations)) {
  process.stdout.write(
    `  ${name}: ${lost.length} lost, ${disordered.length} out of order, ${repeated} repeated, ${unmarked.length} of them without a mark\n`,
  );
  sound &&= lost.length + unmarked.length + disordered.length === 0;
}
const waiting = left.reduce((sum, { count }) => sum + count, 0);
process.stdout.write(`${waiting} left in the outbox; it ended with ${String(exitCode)}\n`);
if (!sound) {
  process.stdout.write(`NOT SOUND: npm run chaos -- --seed ${seed} --seconds ${values.seconds}\n`);
  process.exitCode = 1;
}
