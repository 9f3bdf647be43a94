#!/usr/bin/env node
const MINIMUM = 24;

// Checked before anything is loaded that an older Node cannot read, so the program itself is imported only then.
if (Number(process.versions.node.split('.')[0]) < MINIMUM) {
  process.stderr.write(`simwire needs Node ${MINIMUM} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  // A relay runs for months beside other programs: it rather collects its garbage early than takes twice the memory.
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25']) setFlagsFromString(flag);
  const { run } = await import('./commands/program.ts');
  // Whoever reads the output may stop doing so at any time (`| head`).
  process.stdout.on('error', () => undefined);
  const exitCode = await run(process.argv);
  // A send that a stop did not wait for must not keep the process; what was printed must be out before.
  process.stdout.write('', () => process.exit(exitCode));
}

export {};
