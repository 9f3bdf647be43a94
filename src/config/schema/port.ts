import { parsePort, type PortId } from '../../domain/port.ts';
import { kindOf, scalar, type Reading } from './scalar.ts';

/**
 * Ports as a condition names them, as text; the rules know the grammar. A number passes: whether it stood there as a
 * decimal (`1.10`, read as 1.1) only the file itself tells, and a check of its own looks there.
 */
export const portPattern = scalar(
  {
    id: 'port',
    type: ['string', 'integer'],
    description:
      'Ports: `"1.02"` a slot, `3` all slots of port 3, `3-8` all slots of these ports, `"1.02-1.04"` a range of slots, ' +
      '`"1.*"` a glob; each also with its gateway: `"office/1.02"`. A decimal must be quoted.',
  },
  (written): Reading<string> => {
    if (typeof written === 'number') return { value: String(written) };
    if (typeof written !== 'string') return { wrong: `must be a port, not ${kindOf(written)}` };
    return written === '' ? { wrong: 'must not be empty' } : { value: written };
  },
);

/** One port, as its canonical id. */
export const onePort = scalar({ type: ['string', 'integer'] }, (written): Reading<PortId> => {
  const value =
    typeof written === 'string' || typeof written === 'number' ? parsePort(String(written)) : null;
  return value === null ? { wrong: `${kindOf(written)} is not a port such as "1.02"` } : { value };
});
