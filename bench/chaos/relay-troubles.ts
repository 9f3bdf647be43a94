import { setTimeout as sleep } from 'node:timers/promises';
import { canFillDisk } from './disk.ts';
import type { Gateways } from './gateways.ts';
import { holds, timeout } from './holds.ts';
import type { Chance } from './random.ts';
import type { Victim } from './victim.ts';

/** Bytes that may still be written to a file on a disk that is nearly full. */
const ROOM = 64 * 1_024;
/** How soon the relay must have met a disk without any room. */
const FELT_WITHIN = 5_000;
/** The clock is set wrong by 0.1 s to 5 min (exponents of ten, in milliseconds), for so long at most. */
const FAR_OFF = { least: 2, most: 5.5 };
const WRONG_FOR = 1_000;

export interface RelayScene {
  readonly victim: Victim;
  readonly gateways: Pick<Gateways, 'unwritable'>;
}

/** Happens to the relay; resolves when it has passed: true if it was felt. */
type Kind = (scene: RelayScene, chance: Chance) => Promise<boolean>;

const ANYWHERE: Readonly<Record<string, Kind>> = {
  SIGKILL: async ({ victim }) => {
    await victim.kill();
    await victim.start();
    return true;
  },
  'clock set ahead': ({ victim }, chance) => setWrong(victim, farOff(chance), chance),
  'clock set back': ({ victim }, chance) => setWrong(victim, -farOff(chance), chance),
};
const ON_LINUX: Readonly<Record<string, Kind>> = {
  'full disk': async ({ victim, gateways }, chance) => {
    const refused = gateways.unwritable();
    const makeRoom = victim.fillDisk(chance.between(0, ROOM));
    await sleep(chance.between(0, 200));
    victim.fillDisk(0);
    const felt = await holds(() => gateways.unwritable() > refused, timeout(FELT_WITHIN));
    await sleep(chance.between(0, 500));
    if (chance.next() < 0.5) {
      makeRoom();
    } else {
      await victim.kill();
      await victim.start();
    }
    return felt;
  },
};

/** The kinds of trouble that the relay itself can get into on this machine. */
export function relayTroubles(): Readonly<Record<string, Kind>> {
  return canFillDisk() ? { ...ANYWHERE, ...ON_LINUX } : ANYWHERE;
}

/** Sets the clock wrong, and after a while right again. */
async function setWrong(victim: Victim, by: number, chance: Chance): Promise<boolean> {
  await victim.setClock(by);
  await sleep(chance.between(0, WRONG_FOR));
  await victim.setClock(-by);
  return true;
}

function farOff(chance: Chance): number {
  return Math.round(10 ** chance.between(FAR_OFF.least, FAR_OFF.most));
}
