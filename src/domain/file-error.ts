/** Meanings of the system's codes for a file or folder (errno(3)), for its user. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file',
  ENOTDIR: 'a part of its path is a file and no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's share of the disk is full",
  EIO: 'the disk gives an input/output error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is a socket or a device',
  ENODEV: 'it is a socket or a device',
};

/** Returns the system's short code of an error (`ENOENT`), or what stands in its place; null if it has none. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/**
 * Describes why the system refuses a file: `no such file (ENOENT)`.
 * @returns the bare code where there are no words for it; null if the error has no code
 */
export function fileReason(error: unknown): string | null {
  const code = codeOf(error);
  if (code === null) return null;
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}
