/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function terminated(): Promise<void> {
  return new Promise((resolve) => {
    const once = (): void => {
      process.off('SIGINT', once);
      process.off('SIGTERM', once);
      resolve();
    };
    process.on('SIGINT', once);
    process.on('SIGTERM', once);
  });
}
