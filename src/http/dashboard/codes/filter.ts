import { z } from 'zod';
import type { ListedCode } from '../../../operations/codes/code.ts';
import { html, to, type Address } from '../../html.ts';
import type { Choice } from '../elements.ts';
import type { CodesFilter } from './code-rows.ts';
import type { OwnSims } from './receiving.ts';

const name = z.string().min(1).max(200).optional();
/** Names that the page is narrowed to, in an address or a form. */
export const codesFilter = z.object({ sim: name, tag: name, service: name });

/** Returns the address of the page, narrowed to some names. */
export function addressOf({ sim, tag, service }: CodesFilter): Address {
  return to`/codes`.with({ sim, tag, service });
}

/** The most choices of a kind: more are no help. */
const MOST_CHOICES = 8;

/** Makes the choices of what to see only: tags, and SIMs and services of which a code came. */
export function choicesOf(
  narrowed: CodesFilter,
  codes: readonly ListedCode[],
  sims: OwnSims,
): readonly Choice[] {
  const some = (names: readonly (string | null)[]): string[] =>
    [...new Set(names)].filter((one) => one !== null).slice(0, MOST_CHOICES);
  const kinds = [
    ['tag', some(sims.flatMap(({ tags }) => tags)).map((tag) => [tag, `#${tag}`] as const)],
    ['sim', some(codes.map(({ sim }) => sim.name)).map((sim) => [sim, sim] as const)],
    // A number is a person's: it stands in no address.
    [
      'service',
      some(codes.map(({ sender }) => (/\p{L}/u.test(sender) ? sender : null))).map(
        (sender) => [sender, `from ${sender}`] as const,
      ),
    ],
  ] as const;
  const made = kinds.flatMap(([kind, values]) =>
    values.map(([value, label]): Choice => {
      const on = narrowed[kind] === value;
      return {
        label: html`<bdi>${label}</bdi>`,
        on,
        address: addressOf({ ...narrowed, [kind]: on ? undefined : value }),
      };
    }),
  );
  const isAll = Object.values(narrowed).every((one) => one === undefined);
  return made.length === 0 ? [] : [{ label: 'All mine', on: isAll, address: to`/codes` }, ...made];
}
