#!/usr/bin/env node
const MINIMUM = 24;

// Checked before anything is loaded that an older Node cannot read, so the program itself is imported only then.
if (Number(process.versions.node.split('.')[0]) < MINIMUM) {
  process.stderr.write(`simwire needs Node ${MINIMUM} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  const { boundHeap } = await import('./heap.ts');
  boundHeap();
  const { run } = await import('./commands/program.ts');
  // Whoever reads the output may stop doing so at any time (`| head`).
  process.stdout.on('error', () => undefined);
  const exitCode = await run(process.argv);
  // A send that a stop did not wait for must not keep the process; what was printed must be out before.
  process.stdout.write('', () => process.exit(exitCode));
}

export {};
