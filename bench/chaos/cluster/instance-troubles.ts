import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresProxy } from '../../../test/support/postgres-proxy.ts';
import type { PostgresServer } from '../../../test/support/postgres.ts';
import type { Gateways } from '../gateways.ts';
import { holds } from '../holds.ts';
import { killAndStart } from '../relay-troubles.ts';
import type { Place } from '../troubles.ts';
import type { Victim } from '../victim.ts';

/** An instance with its way to the database. */
export interface Instance {
  readonly victim: Victim;
  readonly way: PostgresProxy;
}

const SHORTEST = 50;
/** An instance is frozen or cut off, and the database away, for so many milliseconds at most: another one takes over meanwhile. */
const LONGEST = 8_000;
const LONGEST_AWAY = 2_000;
/** The database then stays for such parts of a run. */
const STAYS = { least: 0.07, most: 0.2 };

/**
 * Returns the kinds of trouble that an instance gets into.
 *
 * @param seconds the length of the run: nothing takes longer than a part of it
 */
export function instanceTroubles({ victim, way }: Instance, seconds: number): Place {
  const longest = Math.min(LONGEST, seconds * 300);
  return {
    SIGKILL: () => killAndStart(victim),
    'SIGSTOP and SIGCONT': async (chance) => {
      const thaw = victim.freeze();
      await sleep(chance.between(SHORTEST, longest));
      thaw();
      return true;
    },
    'stop in order': async () => {
      await victim.stop();
      await victim.start();
      return true;
    },
    'connections cut': () => Promise.resolve(way.cut() > 0),
    'cut off': async (chance) => {
      const open = way.block();
      await sleep(chance.between(SHORTEST, longest));
      // A network that is there again knows the old connections, or does not.
      if (chance.next() < 0.5) way.cut();
      open();
      return true;
    },
  };
}

/**
 * Returns the kinds of trouble that the database gets into. It stays for a while once it is back, so that instances can start.
 *
 * @param seconds the length of the run
 */
export function databaseTroubles(
  server: PostgresServer,
  { acknowledged }: Pick<Gateways, 'acknowledged'>,
  seconds: number,
): Place {
  const restart =
    (how: 'crash' | 'order'): Place[string] =>
    async (chance, isOver) => {
      await server.stop(how);
      await sleep(chance.between(0, LONGEST_AWAY));
      await server.start();
      const before = acknowledged.length;
      const felt = await holds(() => acknowledged.length > before, isOver);
      await sleep(seconds * 1_000 * chance.between(STAYS.least, STAYS.most));
      return felt;
    };
  return { 'crash of the database': restart('crash'), 'restart of the database': restart('order') };
}
