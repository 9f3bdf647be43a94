import { createHash } from 'node:crypto';

/** A name for whatever shares one allowance: the same for the same secret, and nothing can be learnt from it. */
export function accountDigest(...secrets: readonly string[]): string {
  return createHash('sha256').update(secrets.join('\n')).digest('hex').slice(0, 16);
}
