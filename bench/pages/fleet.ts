import { setTimeout as sleep } from 'node:timers/promises';
import { TEAM_TAG, type ApiRelay } from '../api/relay.ts';
import { connectionOf, GATEWAYS, gatewaysOf, nameOf } from '../fleet/gateways.ts';
import { devStatus, PORTS, SLOTS } from '../fleet/status.ts';

/** The gateway with the most slots that there are. */
const FULL = { gateway: GATEWAYS, ports: 64, slots: 32 } as const;
/** A gateway of many, and the one that is full. */
export const EXAMPLES = [nameOf(20), nameOf(FULL.gateway)] as const;
/** One gateway in so many has a slot that is not registered. */
const FAULTY = 10;
const FAULTY_SLOT = 5;
const REGISTERED = 3;
const REGISTER_FAILED = 6;
/** The SIMs of one gateway in so many are those of a team. */
const TEAM = 20;
const PERIOD = 60_000;

/** Names the gateway of a stored event: one after the other has one of each of its SIMs. */
export function gatewayOf(event: number): string {
  return nameOf(Math.floor(event / (PORTS * SLOTS)) % GATEWAYS);
}

/** Makes the gateways of the config: one SIM of each has a name. */
export function fleetConfig(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(gatewaysOf(GATEWAYS + 1)).map(([name, settings], i) => {
      const sim = { name: `Shop ${i}`, number: `+3726${String(i).padStart(6, '0')}` };
      const sims = { '1.01': { ...sim, tags: i % TEAM === 0 ? [TEAM_TAG] : ['others'] } };
      return [name, { ...settings, sims }];
    }),
  );
}

/**
 * Has each gateway report once, and from then on each minute.
 *
 * @returns what ends that
 */
export async function startFleet(relay: ApiRelay): Promise<() => Promise<void>> {
  let seq = 0;
  const report = async (gateway: number): Promise<void> => {
    const connection = await connectionOf(gateway, relay.url);
    const state = (slot: number): number =>
      slot === FAULTY_SLOT && gateway % FAULTY === 0 ? REGISTER_FAILED : REGISTERED;
    const size = gateway === FULL.gateway ? FULL : { ports: PORTS, slots: SLOTS };
    const status = await connection.post(
      // The signal goes up and down, as it does: a report without any news costs less.
      devStatus({ gateway, seq: ++seq, state, signal: (slot) => 15 + ((slot + seq) % 10), ...size }),
    );
    connection.close();
    if (status !== 200) throw new Error(`a report was answered with ${status}`);
  };
  for (let gateway = 0; gateway <= GATEWAYS; gateway++) await report(gateway);
  await leaveUnreadable(relay);
  let isOver = false;
  const goOn = async (): Promise<void> => {
    for (let gateway = 0; !isOver; gateway = (gateway + 1) % (GATEWAYS + 1)) {
      await sleep(PERIOD / GATEWAYS);
      await report(gateway);
    }
  };
  const reports = goOn();
  return async () => {
    isOver = true;
    await reports;
  };
}

/** Has a gateway report what cannot be read, for quarantine. */
async function leaveUnreadable(relay: ApiRelay): Promise<void> {
  const connection = await connectionOf(1, relay.url);
  await connection.post('{"type":"recv-sms","sms":[1]}');
  connection.close();
}
