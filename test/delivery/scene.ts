import { onTestFinished } from 'vitest';
import type { Channel, Limit, Outgoing } from '../../src/channels/channel.ts';
import { createPump, type Pump } from '../../src/delivery/pump.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { createIds, type NextId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { textOf } from '../../src/render/marked.ts';
import { compileTemplates } from '../../src/render/templates.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { manualTime, settled, type ManualTime } from '../support/manual-time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { temporaryFolder } from '../support/temporary.ts';

export const DELIVERED: Outcome = { kind: 'delivered', message: null };
export const DOWN: Outcome = { kind: 'transient', reason: 'answered 503', unclear: false };
export const UNCLEAR: Outcome = { kind: 'transient', reason: 'no answer within 15 s', unclear: true };
export const KICKED: Outcome = { kind: 'broken', reason: 'the bot was kicked', advice: 'add it again' };
export const REFUSED: Outcome = { kind: 'refused', reason: 'the text is refused' };

/** What a scripted channel got: when (ms after the start), and the text. */
export interface Got {
  readonly at: number;
  readonly text: string;
}

/** A destination that answers as the test says; by default it delivers. */
export interface Scripted {
  /** What the next attempts come to, one each; then `otherwise`. */
  readonly script: Outcome[];
  otherwise: Outcome;
  readonly got: Got[];
  /** Every attempt, also those that failed. */
  readonly tried: Got[];
}

export interface SceneDestination {
  readonly fallback?: string;
  readonly limits?: readonly Limit[];
  readonly concurrency?: number;
  readonly account?: string;
  readonly chat?: string;
}

export interface Scene extends ManualTime {
  readonly store: Store;
  readonly destinations: Readonly<Record<string, Scripted>>;
  readonly nextId: NextId;
  /** Stores one SMS with a delivery for each change, and wakes the pump. */
  arrive(text: string, ...deliveries: Partial<Delivery>[]): Promise<void>;
  /** The texts that a destination got, in order. */
  texts(destination: string): string[];
  /** How the deliveries that have not ended stand. */
  standing(): Promise<[destination: string, state: string, problem: string | null][]>;
  restart(): Promise<void>;
}

/** A pump over a real store with scripted channels, on a clock of its own. */
export async function scene(names: Readonly<Record<string, SceneDestination>>): Promise<Scene> {
  const time = manualTime();
  const start = time.clock();
  const file = `${temporaryFolder()}/scene.db`;
  let store = await openStore(`sqlite:${file}`, true);
  const nextId = createIds(time.clock);
  const { templates } = compileTemplates({ bare: '{{ text }}' });
  const destinations = Object.fromEntries(
    Object.keys(names).map((name): [string, Scripted] => [
      name,
      { script: [], otherwise: DELIVERED, got: [], tried: [] },
    ]),
  );

  function channel(name: string, settings: SceneDestination): Channel {
    const scripted = destinations[name];
    if (!scripted) throw new Error(`no destination ${name}`);
    return {
      type: 'console',
      account: settings.account ?? name,
      chat: settings.chat ?? '',
      limits: settings.limits ?? [],
      concurrency: settings.concurrency ?? 1,
      capacity: { text: 4_096, spans: 100 },
      send: async (message: Outgoing) => {
        await Promise.resolve();
        const outcome = scripted.script.shift() ?? scripted.otherwise;
        const attempt = { at: time.clock() - start, text: textOf(message.body) };
        scripted.tried.push(attempt);
        if (outcome.kind === 'delivered') scripted.got.push(attempt);
        return outcome;
      },
      close: () => undefined,
    };
  }

  function pumpOver(): Pump {
    return createPump({
      destinations: Object.entries(names).map(([name, settings]) => ({
        name,
        channel: channel(name, settings),
        fallback: settings.fallback ?? null,
        rate: null,
      })),
      outbox: store.outbox,
      notes: store.notes,
      composer: { templates, timeZone: 'UTC', replyTo: () => null, failed: () => undefined },
      notices: { attempted: () => undefined, moved: () => undefined, circuit: () => undefined },
      clock: time.clock,
      alarm: time.alarm,
      random: () => 0,
      nextId,
    });
  }

  let pump = pumpOver();
  onTestFinished(async () => {
    await pump.stop();
    await store.close();
  });

  return {
    ...time,
    get store() {
      return store;
    },
    destinations,
    nextId,
    arrive: async (text, ...deliveries) => {
      const at = time.clock();
      const event = sms({ id: nextId(), text, receivedAt: at, time: at });
      await store.journal.accept({
        gateway: 'office',
        at,
        keys: [],
        rejects: [],
        decide: () => ({
          ...NO_CHANGE,
          events: [
            {
              event,
              key: null,
              deliveries: deliveries.map((changes) =>
                delivery({
                  id: nextId(),
                  event: event.id,
                  destination: 'team',
                  template: 'bare',
                  createdAt: at,
                  due: at,
                  ...changes,
                }),
              ),
            },
          ],
        }),
      });
      pump.wake();
      await settled();
    },
    texts: (name) => destinations[name]?.got.map(({ text }) => text) ?? [],
    standing: async () => (await store.outbox.list({})).map((d) => [d.destination, d.state, d.problem]),
    restart: async () => {
      await pump.stop();
      await store.close();
      store = await openStore(`sqlite:${file}`, true);
      pump = pumpOver();
      pump.wake();
      await settled();
    },
  };
}
