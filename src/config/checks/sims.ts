import { isSameCard } from '../../domain/iccid.ts';
import { parsePort } from '../../domain/port.ts';
import type { Finding, Path } from '../problem.ts';
import { isIccid } from '../schema/gateways.ts';
import type { Source } from '../source.ts';
import type { Check } from './check.ts';

/** Checks that each card is described in one place: under its ICCID, or in the entry of a port that is pinned to it. */
export const simsAreDescribedOnce: Check = ({ config }) => {
  const places: { readonly card: string; readonly place: string }[] = [];
  return Object.entries(config.gateways).flatMap(([gateway, { sims }]) =>
    [...sims].flatMap(([key, { iccid }]): Finding[] => {
      const path = ['gateways', gateway, 'sims', key];
      if (isIccid(key) && iccid !== undefined) {
        return [
          {
            path: [...path, 'iccid'],
            message: 'an entry under an ICCID cannot be pinned to another; leave it out',
          },
        ];
      }
      const card = isIccid(key) ? key : iccid;
      if (card === undefined) return [];
      const first = places.find((other) => isSameCard(other.card, card));
      if (first === undefined) {
        places.push({ card, place: `${gateway}/${key}` });
        return [];
      }
      const message = `the card ${card} is described twice; the first time as ${first.place}`;
      return [
        { path: isIccid(key) ? path : [...path, 'iccid'], message, warning: true, atKey: isIccid(key) },
      ];
    }),
  );
};

/**
 * Finds ports that are not what they seem: unquoted decimals, which YAML reads as numbers (`1.10` would become slot 1),
 * and two keys of `sims` for one port. Both are gone once the file is normalised, so this looks at the file itself.
 */
export function ambiguousPorts(source: Source): Finding[] {
  const found: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    const [parent, key] = path.slice(-2);
    if (parent === 'sims' && source.decimalKey(path)) found.push(unquoted(path, String(key), true));
    if (typeof value === 'number' && (key === 'port' || parent === 'port')) {
      const written = source.written(path) ?? '';
      if (written.includes('.')) found.push(unquoted(path, written, false));
    }
    if (typeof value !== 'object' || value === null) return;
    if (key === 'sims') found.push(...repeated(Object.keys(value), path));
    const steps = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
    for (const [step, inner] of steps) visit(inner, [...path, step]);
  };
  visit(source.data, []);
  return found;
}

function unquoted(path: Path, written: string, atKey: boolean): Finding {
  return { path, message: `YAML reads this port as a number; quote it: "${written}"`, atKey };
}

function repeated(keys: readonly string[], path: Path): Finding[] {
  const firsts = new Map<string, string>();
  return keys.flatMap((written) => {
    const port = parsePort(written);
    if (port === null) return [];
    const first = firsts.get(port);
    firsts.set(port, first ?? written);
    if (first === undefined) return [];
    return [{ path: [...path, written], message: `this is port ${port}, as "${first}" is`, atKey: true }];
  });
}
