import { setTimeout as sleep } from 'node:timers/promises';
import { canFillDisk } from './disk.ts';
import type { Gateways } from './gateways.ts';
import { holds, timeout } from './holds.ts';
import type { Chance } from './random.ts';
import type { Place } from './troubles.ts';
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

const anywhere = ({ victim }: RelayScene): Place => ({
  SIGKILL: () => killAndStart(victim),
  'clock set ahead': (chance) => setWrong(victim, farOff(chance), chance),
  'clock set back': (chance) => setWrong(victim, -farOff(chance), chance),
});
const onLinux = ({ victim, gateways }: RelayScene): Place => ({
  'full disk': async (chance) => {
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
});

/** Returns the kinds of trouble that a relay on SQLite can get into on this machine. */
export function relayTroubles(scene: RelayScene): Place {
  return canFillDisk() ? { ...anywhere(scene), ...onLinux(scene) } : anywhere(scene);
}

/** Kills a relay, and starts it again. */
export async function killAndStart(victim: Victim): Promise<true> {
  await victim.kill();
  await victim.start();
  return true;
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
