/**
 * Makes a signal end this process by an exit that Node knows of: only that ends the programs that were started, and
 * removes the temporary folders.
 */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
}
