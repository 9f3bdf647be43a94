// Runs the program from the sources of a checkout, for the scripts of package.json. Plain JavaScript, as without
// "npm ci" a Node runs it that cannot read TypeScript, or no package is there.

// npm does not tell the program of its own end where a shell stands between: that shell ends, and who is left has another parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();

try {
  await import('./src/cli.ts');
} catch (error) {
  if (!['ERR_UNKNOWN_FILE_EXTENSION', 'ERR_MODULE_NOT_FOUND'].includes(error?.code)) throw error;
  process.stderr.write(
    `Run "npm ci" first: packages are missing, or this Node (${process.version}) is too old; it brings the right one.\n`,
  );
  process.exitCode = 2;
}
