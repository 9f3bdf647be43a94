import { hash, timingSafeEqual } from 'node:crypto';
import type { TokenSettings } from './settings.ts';

/** A token of the config, by its name. */
export interface NamedToken extends TokenSettings {
  readonly name: string;
}

/** Finds the token that was presented; null if there is none, whether or not it is expired. */
export type FindToken = (presented: string) => NamedToken | null;

/** Compiles the tokens of a config. A search compares all of them, and takes the same time whichever fits, or none. */
export function compileTokens(tokens: Readonly<Record<string, TokenSettings>>): FindToken {
  const known = Object.entries(tokens).map(([name, token]) => ({
    named: { ...token, name },
    digest: digestOf(token.token),
  }));
  return (presented) => {
    const digest = digestOf(presented);
    let found: NamedToken | null = null;
    for (const one of known) if (timingSafeEqual(one.digest, digest)) found = one.named;
    return found;
  };
}

function digestOf(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
