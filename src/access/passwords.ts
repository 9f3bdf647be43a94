import { argon2, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isPasswordHash, parsePasswordHash, type PasswordHash } from '../domain/password-hash.ts';

/** Work of argon2id; `memory` in KiB. */
export type Work = Pick<PasswordHash, 'memory' | 'passes' | 'parallelism'>;

/** Work of a new hash, as OWASP's cheat sheet on password storage recommends it: 19 MiB, two passes. */
const WORK: Work = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const DIGEST_BYTES = 32;
/** Passwords that are looked at together, each by a thread of its own, and those that may wait for that. */
const TOGETHER = 2;
const MOST_WAITING = 16;
/** Longest password that is looked at, in UTF-16 units. */
const LONGEST = 1_024;

/** Hashes a password in the format that {@link parsePasswordHash} reads. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const digest = await digestOf(password, { ...WORK, salt, digest: Buffer.alloc(DIGEST_BYTES) });
  const { memory, passes, parallelism } = WORK;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(digest)}`;
}

/** Verifies passwords, a few at a time: each takes memory and time. */
export interface Passwords {
  /**
   * Verifies a password. It takes as long where there is none to compare with.
   *
   * @param expected a hash, or the password itself; null: there is none
   * @returns `busy` if too many wait already
   */
  verify(password: string, expected: string | null): Promise<boolean | 'busy'>;
}

/**
 * Creates the verification of passwords for a process.
 *
 * @param work what is done where there is no hash to compare with
 */
export function createPasswords(work = WORK): Passwords {
  /** Compared with where there is no hash. */
  const nothing = { ...work, salt: Buffer.alloc(SALT_BYTES), digest: Buffer.alloc(DIGEST_BYTES) };
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= TOGETHER) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    verify: async (password, expected) => {
      if (waiting.length >= MOST_WAITING) return 'busy';
      const parsed = expected === null ? null : parsePasswordHash(expected);
      const digest = await inTurn(() => digestOf(password.slice(0, LONGEST), parsed ?? nothing));
      if (expected === null || password.length > LONGEST) return false;
      if (parsed) return timingSafeEqual(digest, parsed.digest);
      return !isPasswordHash(expected) && timingSafeEqual(plainDigest(password), plainDigest(expected));
    },
  };
}

function digestOf(password: string, { salt, digest, ...work }: PasswordHash): Promise<Buffer> {
  const settings = { message: password.normalize('NFKC'), nonce: salt, tagLength: digest.length, ...work };
  return new Promise((resolve, reject) => {
    argon2('argon2id', settings, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

function plainDigest(password: string): Buffer {
  return hash('sha256', password.normalize('NFKC'), 'buffer');
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
