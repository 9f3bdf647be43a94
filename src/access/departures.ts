import { randomBytes } from 'node:crypto';
import { SECOND, type Clock, type Millis } from '../domain/time.ts';
import { BACK_WITHIN } from './cookies.ts';
import type { Departure } from './oidc.ts';

/** Most browsers that are away at a time; the one that left first is forgotten. */
const MOST_AWAY = 1_000;

/** Browsers that left for a provider, by the key in their cookie. Each comes back once. */
export interface Departures {
  add(departure: Departure): string;
  take(key: string | null): Departure | null;
}

export function createDepartures(clock: Clock): Departures {
  const away = new Map<string, { readonly departure: Departure; readonly until: Millis }>();
  return {
    add: (departure) => {
      const key = randomBytes(24).toString('base64url');
      away.set(key, { departure, until: clock() + BACK_WITHIN * SECOND });
      const [oldest] = away.keys();
      if (away.size > MOST_AWAY && oldest !== undefined) away.delete(oldest);
      return key;
    },
    take: (key) => {
      const found = key === null ? undefined : away.get(key);
      if (key !== null) away.delete(key);
      return found && clock() < found.until ? found.departure : null;
    },
  };
}
