import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Line } from './figure.ts';

/** Runs a measurement in a process of its own, where its memory and processor time are not mixed with others'. */
export async function inOwnProcess(file: string, args: readonly string[]): Promise<Line[]> {
  const path = join(import.meta.dirname, file);
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Line[];
}

/** Prints the result of such a process. */
export function handBack(lines: readonly Line[]): void {
  process.stdout.write(JSON.stringify(lines));
}
