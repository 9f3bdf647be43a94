import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a .dockerignore: patterns with `*` and `**`, with `!` for what goes in all the same; the last one that fits a
 * path, or a folder above it, decides.
 */
export function parseDockerignore(source: string): (path: string) => boolean {
  const patterns = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const pattern = line.replace(/^!/, '').replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
      const inner = pattern.replaceAll(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
      return { fits: new RegExp(`^${inner}(/|$)`), ignores: !line.startsWith('!') };
    });
  return (path) => patterns.findLast(({ fits }) => fits.test(path))?.ignores ?? false;
}

/** Copies what a build of a clean checkout would see into a folder: what git knows or would add, and is not ignored. */
export function copyBuildContext(folder: string): void {
  const isIgnored = parseDockerignore(readFileSync('.dockerignore', 'utf8'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of listed.split('\0'))
    if (path !== '' && existsSync(path) && !isIgnored(path)) cpSync(path, join(folder, path));
}
