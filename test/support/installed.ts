import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds a program of this machine; null: it has none. */
export function installed(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file)) ?? null;
}
