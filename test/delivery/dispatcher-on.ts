import {
  createDispatcher,
  createPersistentPacers,
  type Destination,
  type Dispatcher,
} from '../../src/delivery/dispatcher.ts';
import type { NextId } from '../../src/domain/id.ts';
import { extendEnd } from '../../src/faults/restate-alert.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import { remember } from '../../src/store/contract/remembered.ts';
import type { Store } from '../../src/store/contract/store.ts';
import type { ManualTime } from '../support/manual-time.ts';

export interface DispatcherOn {
  readonly store: Store;
  readonly time: ManualTime;
  readonly nextId: NextId;
  readonly destinations: readonly (Pick<Destination, 'name' | 'channel'> & Partial<Destination>)[];
}

/** A dispatcher as the relay makes it, without chance. Template `bare` is the text alone. */
export async function dispatcherOn({ store, time, nextId, destinations }: DispatcherOn): Promise<Dispatcher> {
  const startedAt = time.clock();
  const dispatcher = createDispatcher({
    destinations: destinations.map((one) => ({ fallback: null, rate: null, ...one })),
    outbox: store.outbox,
    circuits: await remember(store.circuits),
    pacers: createPersistentPacers(await remember(store.paces)),
    composer: {
      templates: compileTemplates({ bare: '{{ text }}' }).templates,
      timeZone: 'UTC',
      pages: null,
      extendEnd,
      failed: () => undefined,
    },
    notices: {
      attempted: () => undefined,
      moved: () => undefined,
      died: () => undefined,
      unexpected: () => undefined,
      circuit: () => undefined,
    },
    clock: time.clock,
    alarm: time.alarm,
    random: () => 0,
    nextId,
    ranSince: (moment) => time.clock() - Math.max(moment, startedAt),
  });
  for (const duty of dispatcher.duties()) dispatcher.attend({ duty });
  return dispatcher;
}
