/** An argon2id hash (RFC 9106), taken apart. */
export interface PasswordHash {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly digest: Buffer;
}

/** The beginning by which a hash is distinguished from a password. */
const BEGINNING = '$argon2id$';
const PARTS =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** Returns whether a text is meant to be a hash, and not a password. */
export function isPasswordHash(written: string): boolean {
  return written.startsWith(BEGINNING);
}

/** Parses a hash as the reference program of argon2 writes it; null for anything else. */
export function parsePasswordHash(written: string): PasswordHash | null {
  const [, memory, passes, parallelism, salt = '', digest = ''] = PARTS.exec(written) ?? [];
  if (memory === undefined) return null;
  const parsed = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    digest: Buffer.from(digest, 'base64'),
  };
  return parsed.passes > 0 && parsed.parallelism > 0 && parsed.memory >= 8 * parsed.parallelism
    ? parsed
    : null;
}
