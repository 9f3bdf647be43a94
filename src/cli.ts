#!/usr/bin/env node
const MINIMUM = 24;

// Checked before anything is loaded that an older Node cannot read, so the program itself is imported only then.
if (Number(process.versions.node.split('.')[0]) < MINIMUM) {
  process.stderr.write(`simwire needs Node ${MINIMUM} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  const { run } = await import('./commands/program.ts');
  const { finished } = await import('./commands/terminal.ts');
  // Without a listener an error would end the program in the middle of its work; whoever writes gets the error too, and reports it.
  process.stdout.on('error', () => undefined);
  // A send that a stop did not wait for must not keep the process.
  process.exit(await finished(await run(process.argv)));
}

export {};
