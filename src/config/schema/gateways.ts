import { z } from 'zod';
import { ICCID, readIccid } from '../../domain/iccid.ts';
import { parsePort, type PortId } from '../../domain/port.ts';
import { baseAddress, network } from './address.ts';
import { span } from './duration.ts';
import { object, oneOrMany, text } from './scalar.ts';

/** Recognises an ICCID, a SIM card's own number, which is no port. */
export function isIccid(written: string): boolean {
  return readIccid(written) !== null;
}

/** Settings of a SIM. */
const simSchema = object({
  name: text.optional().describe('What messages call the SIM, and what `when.sim` can name.'),
  number: text.optional().describe('Its own number, where the gateway does not know it; in quotes.'),
  tags: oneOrMany(text).default([]).describe('Words that `when.tag` can name.'),
  iccid: z
    .string()
    .regex(ICCID, 'must be an ICCID: 18 to 22 digits')
    .transform((written) => readIccid(written) ?? written)
    .optional()
    .describe(
      'Pins the entry of a port to this card: with another card in it the port has no name and no tags.',
    ),
});
export type SimSettings = z.output<typeof simSchema>;

const tokenSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9._~+=:-]*$/,
    'must hold only letters, digits and - . _ ~ + = : because it is part of an address',
  )
  .min(16, 'must have at least 16 characters; "openssl rand -hex 16" makes a good one');

/**
 * Returns a SIM's key as the rest of the program looks it up: a port's canonical id, or an ICCID; null if it is
 * neither.
 */
function simKey(written: string): PortId | null {
  return readIccid(written) ?? parsePort(written);
}

const simsSchema = z
  .record(
    z
      .string()
      .refine(
        (key) => simKey(key) !== null,
        'is neither a port such as "1.02" nor an ICCID of 18 to 22 digits',
      ),
    simSchema,
  )
  .transform(
    (entries): ReadonlyMap<string, SimSettings> =>
      new Map(Object.entries(entries).map(([written, sim]) => [simKey(written) ?? written, sim])),
  );

export const gatewaySchema = object({
  token: oneOrMany(tokenSchema).describe(
    'The secret at the end of the URL that the gateway reports to. A list while you change it. At least 16 characters.',
  ),
  allow: oneOrMany(network)
    .default([])
    .describe('The IP addresses and networks from which the gateway may report. Unset: any.'),
  period: span
    .optional()
    .describe('How often the gateway sends its status, where it does not say so itself.'),
  api: object({
    url: baseAddress.describe("The address of the gateway's own web interface."),
    username: text.describe('The user of its HTTP API.'),
    password: text.describe("That user's password."),
  })
    .optional()
    .describe("Not used yet. Access to the gateway's own HTTP API."),
  sims: simsSchema
    .prefault({})
    .describe(
      "Names, numbers and tags of SIMs, by port (in quotes) or by ICCID. A card's ICCID beats the port that it is in.",
    ),
}).transform(({ token, ...gateway }) => ({ ...gateway, tokens: token }));
