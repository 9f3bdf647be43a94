import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { codeOf, fileReason } from '../../../domain/file-error.ts';

/** Folders of the kernel, in which nothing can be kept, and what is in one of them for good reason. */
const KERNEL = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;

const ELSEWHERE = 'choose another place';

/**
 * Describes what stands in the way of a file at this path, without making or opening anything: a pipe would be waited
 * for, and Linux takes some files in /dev that are gone at its next start.
 *
 * @param file a path, existing or not, whose last part is no link
 * @returns words for the user; null if nothing is in the way
 */
export function placeTrouble(file: string): string | null {
  const folder = nearestExisting(dirname(file));
  const real = realpathSync(folder);
  if (KERNEL.test(real + sep)) return `${real} belongs to the system and keeps no files: ${ELSEWHERE}`;
  if (!existsSync(file)) return null;
  const there = statSync(file);
  if (there.isFile()) return null;
  return `it is ${there.isDirectory() ? 'a folder' : 'a pipe, socket or device'} and no file: ${ELSEWHERE}`;
}

/**
 * Describes why the system refuses a file, and what to do.
 * @returns null for an error that is not the system's
 */
export function placeReason(error: unknown): string | null {
  const reason = fileReason(error);
  if (reason === null || !(error instanceof Error)) return null;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null;
  return `${reason}${path === null ? '' : `: ${path}`}${wayOut(codeOf(error), path)}`;
}

function wayOut(code: string | null, path: string | null): string {
  if (code === 'EROFS' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP')
    return `; ${ELSEWHERE}`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return '; make room on it';
  if (code !== 'EACCES' && code !== 'EPERM') return '';
  const user = process.getuid?.();
  const closed = path === null || user === undefined ? null : nearestExisting(path);
  const owner = closed === null ? user : statSync(closed).uid;
  if (owner === user || closed === null) return '; check the permissions of the file and its folder';
  const who = `${closed === path ? 'it' : closed} belongs to user ${String(owner)}, and this is user ${String(user)}`;
  return `; ${who}: run Simwire as that user, or give the files to this one (chown)`;
}

/** Finds the nearest part of a path that is there and that this user may see. */
function nearestExisting(path: string): string {
  let part = path;
  while (!existsSync(part) && dirname(part) !== part) part = dirname(part);
  return part;
}
