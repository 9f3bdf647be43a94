import type { Finding } from '../problem.ts';
import { isSameCard } from '../../domain/iccid.ts';
import { isIccid } from '../schema/gateways.ts';
import type { Check } from './check.ts';

/** One card is described in one place: under its ICCID, or in the entry of a port that is pinned to it. */
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
