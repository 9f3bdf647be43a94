#!/usr/bin/env node
/** The oldest Node that it runs on; package.json has the same under `engines`. */
const MINIMUM = [24, 7] as const;

// Checked before anything is loaded that an older Node cannot read, so the program itself is imported only then.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  process.stderr.write(`simwire needs Node ${MINIMUM.join('.')} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
} else {
  const { run } = await import('./commands/program.ts');
  const { finished } = await import('./commands/terminal/terminal.ts');
  // Without a listener an error would end the program in the middle of its work; whoever writes gets the error too, and reports it.
  process.stdout.on('error', () => undefined);
  // A send that a stop did not wait for must not keep the process.
  process.exit(await finished(await run(process.argv)));
}

export {};
