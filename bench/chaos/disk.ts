import { execFileSync } from 'node:child_process';

/** Checks whether a process can be left without room to write on this machine; where not, a run goes without. */
export function canFillDisk(): boolean {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves a running process no room to write: beyond so many bytes of any file the kernel refuses every write (EFBIG), as
 * it does on a full disk. Needs no root, only `prlimit` (util-linux); Node ignores the signal that comes with it.
 *
 * @returns makes room again
 * @throws if this machine has no `prlimit`, or the process has ended
 */
export function fillDisk(pid: number, bytes: number): () => void {
  const before = prlimit(pid, '--fsize', '--output', 'SOFT', '--noheadings', '--raw').trim();
  prlimit(pid, `--fsize=${Math.floor(bytes)}:`);
  return () => void prlimit(pid, `--fsize=${before}:`);
}

function prlimit(pid: number, ...args: readonly string[]): string {
  return execFileSync('prlimit', ['--pid', String(pid), ...args], { encoding: 'utf8' });
}
