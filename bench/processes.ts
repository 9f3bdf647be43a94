import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second (proc(5), `utime` and the fields after it). */
const TICKS = 100;

/**
 * Reads the processor time of a process; not a number where there is no /proc.
 *
 * @param withChildren also the time of those of its children that have ended
 */
export function cpuSeconds(pid: number, withChildren = false): number {
  const fields = proc(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  const own = Number(fields[11]) + Number(fields[12]);
  return (own + (withChildren ? Number(fields[13]) + Number(fields[14]) : 0)) / TICKS;
}

/** Returns the resident memory of a process; not a number where there is no /proc. */
export function memoryMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(proc(pid, 'status'))?.[1]) / 1_024;
}

function proc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
