import { z } from 'zod';
import type { ListedCode } from '../../../operations/codes/code.ts';
import { to, type Address } from '../../html.ts';
import type { CodesFilter } from './code-rows.ts';
import type { OwnSims } from './receiving.ts';

const name = z
  .string()
  .max(200)
  .transform((written) => (written === '' ? undefined : written))
  .optional();
/** Names that the page is narrowed to, in an address or a form. */
export const codesFilter = z.object({ sim: name, tag: name, service: name });

/** Returns the address of the page, narrowed to some names. */
export function addressOf({ sim, tag, service }: CodesFilter): Address {
  return to`/codes`.with({ sim, tag, service });
}

/** Names of a kind that the page can be narrowed to. */
export interface Narrowing {
  readonly kind: keyof CodesFilter;
  /** Once each, as they come. */
  readonly names: readonly string[];
}

/** Finds what the page can be narrowed to: tags, and SIMs and services of which a code came. */
export function narrowingsOf(
  narrowed: CodesFilter,
  codes: readonly ListedCode[],
  sims: OwnSims,
): readonly Narrowing[] {
  const found = {
    tag: sims.flatMap(({ tags }) => tags),
    sim: codes.map(({ sim }) => sim.name),
    // A number is a person's: it stands in no address.
    service: codes.map(({ sender }) => (/\p{L}/u.test(sender) ? sender : null)),
  };
  return (['tag', 'sim', 'service'] as const).map((kind) => {
    const names = new Set([...found[kind], narrowed[kind] ?? null]);
    return { kind, names: [...names].filter((one) => one !== null) };
  });
}
