import { z } from 'zod';
import { hashPassword } from '../../access/passwords.ts';
import { Refusal } from '../../domain/refusal.ts';
import { useCase } from '../use-case.ts';

/** Fewest characters of a password. */
const SHORTEST = 10;

/** Makes the hash of a password for `server.users`. */
export const makePasswordHash = useCase({
  role: 'admin',
  input: z.object({ password: z.string() }),
  result: z.object({ hash: z.string() }),
  run: async (_context: unknown, _caller, { password }) => {
    if (password.length < SHORTEST)
      throw new Refusal('invalid', `a password has at least ${SHORTEST} characters`);
    return { hash: await hashPassword(password) };
  },
});
