import { z } from 'zod';
import { SECOND } from '../../../domain/time.ts';
import { LONGEST_WAIT } from '../../../operations/codes/next.ts';
import { duration, name } from '../wire.ts';

/** The fields that say which code is meant; patterns as in `when`. */
export const wantedCode = {
  sim: name.optional(),
  tag: name.optional(),
  sender: z.string().max(1_000).optional(),
  text: z.string().max(1_000).optional(),
};

/** The time for which an answer waits for a code. */
export const codeWait = duration
  .refine((wait) => wait <= LONGEST_WAIT, `must be at most ${LONGEST_WAIT / SECOND}s`)
  .default(0);
