import { z } from 'zod';

/** How gateways and destinations may be called: a gateway's name stands in addresses and in `office/1.02`. */
export const name = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
    'a name is made of letters, digits, "-", "_" and "." (at most 64), with a letter or digit first',
  );
