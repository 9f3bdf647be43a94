import type { Pacers } from '../delivery/pacer.ts';
import { accountOf, type DutyHolder, type Tenure } from '../store/contract/ownership.ts';
import type { Store } from '../store/contract/store.ts';
import type { AlertOnCircuits } from './destinations.ts';
import type { Generations } from './generations.ts';
import { reloadDelivery, type RelayMemory } from './memory.ts';
import type { Runtime } from './runtime.ts';
import type { Timekeeping } from './timekeeping.ts';
import { unattended } from './unattended.ts';

/** The parts of a relay that do its duties. */
interface Parts {
  readonly runtime: Pick<Runtime, 'log'>;
  readonly store: Pick<Store, 'outbox'>;
  readonly memory: RelayMemory;
  readonly pacers: Pick<Pacers, 'forget'>;
  readonly generations: Pick<Generations, 'attend' | 'leave' | 'current'>;
  readonly timekeeping: Pick<Timekeeping, 'begin' | 'end'>;
  readonly alertOnCircuits: AlertOnCircuits;
}

/** Creates the holder of a relay's duties: it sends for the accounts that it is given, and keeps the clock if it is given that. */
export function createDutyHolder({
  runtime,
  store,
  memory,
  pacers,
  generations,
  timekeeping,
  alertOnCircuits,
}: Parts): DutyHolder {
  async function begin(tenure: Tenure): Promise<void> {
    const account = accountOf(tenure.duty);
    if (account === null) {
      await timekeeping.begin(tenure);
      return;
    }
    const to = generations.current().dispatcher.destinationsOf(tenure.duty);
    // The one before may have learned since this relay read them.
    for (const destination of to) memory.circuits.giveUp(destination);
    await reloadDelivery(memory);
    pacers.forget(account);
    const deliveries = await store.outbox.under(tenure).recover({ to });
    if (deliveries > 0)
      runtime.log.warn({ deliveries }, 'in flight when their relay ended; may be sent twice');
    generations.attend(tenure);
    // The one before may have died before it could raise an alert, or end one.
    alertOnCircuits(to);
  }

  return {
    taken: (tenure) =>
      begin(tenure).catch((error: unknown) => {
        unattended(runtime.log)(error);
        throw error;
      }),
    leaving: async (tenure) => {
      if (accountOf(tenure.duty) === null) timekeeping.end();
      else await generations.leave(tenure);
    },
    lost: (tenure) => {
      const destinations = generations.current().dispatcher.destinationsOf(tenure.duty);
      runtime.log.warn({ destinations, clock: accountOf(tenure.duty) === null }, 'another relay took over');
      if (accountOf(tenure.duty) === null) timekeeping.end();
      else void generations.leave(tenure);
    },
  };
}
