import { onTestFinished } from 'vitest';
import type { Channel, Limit, Outgoing } from '../../src/channels/channel.ts';
import type { Dispatcher } from '../../src/delivery/dispatcher.ts';
import { NO_CHANGE, type NewEvent } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Event, SmsEvent } from '../../src/domain/event.ts';
import { type NextId } from '../../src/domain/id.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { SERVICES, type ServiceName } from '../../src/domain/services.ts';
import type { Clock, Duration } from '../../src/domain/time.ts';
import { textOf } from '../../src/render/marked.ts';
import { createIds } from '../../src/runtime/ids.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { manualTime, settled, type ManualTime } from '../support/manual-time.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { openDeliveries, openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { dispatcherOn } from './dispatcher-on.ts';

export const DELIVERED: Outcome = { kind: 'delivered', message: null };
export const DOWN: Outcome = { kind: 'transient', reason: 'answered 503', ambiguous: false };
export const AMBIGUOUS: Outcome = { kind: 'transient', reason: 'no answer within 15 s', ambiguous: true };
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
  /** What attempts wait for before they end. */
  hold: Promise<unknown>;
  /** What becomes of a message by its text; null: what the script says. */
  answer: (text: string) => Outcome | null;
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
  readonly type?: ServiceName;
  readonly rate?: { readonly count: number; readonly per: number };
  /** A channel of the program's own, instead of a scripted one. */
  readonly real?: (clock: Clock) => Channel;
}

/** What arrives; what it leaves open is an ordinary SMS to `team`. */
export interface Arrival {
  readonly event?: Partial<SmsEvent> | Exclude<Event, SmsEvent>;
  readonly delivery?: Partial<Delivery>;
}

export interface Scene extends ManualTime {
  readonly store: Store;
  readonly destinations: Readonly<Record<string, Scripted>>;
  readonly nextId: NextId;
  /** Stores one SMS with a delivery for each change, and wakes the dispatcher. */
  arrive(text: string, ...deliveries: Partial<Delivery>[]): Promise<void>;
  /** Stores many events at once, each with one delivery, and wakes the dispatcher. */
  flood(arrivals: readonly Arrival[]): Promise<void>;
  /** The texts that a destination got, in order. */
  texts(destination: string): string[];
  /** How the deliveries that have not ended stand. */
  standing(): Promise<[destination: string, state: string, problem: string | null][]>;
  /** Ends it and starts it anew, after so much time in which nothing ran. */
  restart(off?: Duration): Promise<void>;
}

/** A dispatcher over a real store with scripted channels, on a clock of its own. */
export async function scene(names: Readonly<Record<string, SceneDestination>>): Promise<Scene> {
  const inFlight = new Set<Promise<Outcome>>();
  const settle = async (): Promise<void> => {
    do {
      await Promise.all(inFlight);
      // Also what follows from an answer: it is stored, and more may be sent then.
      await settled();
    } while (inFlight.size > 0);
  };
  const time = manualTime(undefined, settle);
  const start = time.clock();
  const file = `${temporaryFolder()}/scene.db`;
  let store = await openFile(file);
  const nextId = createIds({ clock: time.clock, instance: 0, last: 0 });
  const destinations = Object.fromEntries(
    Object.keys(names).map((name): [string, Scripted] => [
      name,
      { script: [], otherwise: DELIVERED, hold: Promise.resolve(), answer: () => null, got: [], tried: [] },
    ]),
  );

  function channel(name: string, settings: SceneDestination): Channel {
    const scripted = destinations[name];
    if (!scripted) throw new Error(`no destination ${name}`);
    if (settings.real) return watched(settings.real(time.clock), scripted);
    return {
      capabilities: SERVICES[settings.type ?? 'console'],
      account: settings.account ?? name,
      chat: settings.chat ?? '',
      limits: settings.limits ?? [],
      concurrency: settings.concurrency ?? 1,
      capacity: { text: 4_096, spans: 100 },
      send: async (message: Outgoing) => {
        await scripted.hold;
        const attempt = { at: time.clock() - start, text: textOf(message.body()) };
        const outcome = scripted.answer(attempt.text) ?? scripted.script.shift() ?? scripted.otherwise;
        scripted.tried.push(attempt);
        if (outcome.kind === 'delivered') scripted.got.push(attempt);
        return outcome;
      },
      close: () => undefined,
    };
  }

  /** A real channel, whose answers the clock waits for. */
  function watched(real: Channel, { got }: Scripted): Channel {
    const watch = (work: Promise<Outcome>): Promise<Outcome> => {
      inFlight.add(work);
      return work.finally(() => inFlight.delete(work));
    };
    return {
      ...real,
      send: (message) =>
        watch(
          real.send(message).then((outcome) => {
            if (outcome.kind === 'delivered')
              got.push({ at: time.clock() - start, text: textOf(message.body()) });
            return outcome;
          }),
        ),
      ...(real.edit && {
        edit: (ref, message) => watch(real.edit?.(ref, message) ?? Promise.resolve(DELIVERED)),
      }),
      ...(real.remove && { remove: (ref) => watch(real.remove?.(ref) ?? Promise.resolve(DELIVERED)) }),
    };
  }

  function createDispatcherOn(): Promise<Dispatcher> {
    return dispatcherOn({
      ...{ store, time, nextId },
      destinations: Object.entries(names).map(([name, settings]) => ({
        name,
        channel: channel(name, settings),
        fallback: settings.fallback ?? null,
        rate: settings.rate ?? null,
      })),
    });
  }

  let dispatcher = await createDispatcherOn();

  /** As the relay does it. */
  async function accept(events: readonly NewEvent[]): Promise<void> {
    const claims = dispatcher.fastPath();
    const decide = () => ({ ...NO_CHANGE, events });
    const { clock } = time;
    await store.journal.accept({ gateway: 'office', at: clock(), keys: [], rejects: [], decide, claims });
    for (const destination of claims.go()) dispatcher.wake(destination);
    await settle();
  }

  onTestFinished(async () => {
    await dispatcher.stop();
    await store.close();
  });

  return {
    ...time,
    get store() {
      return store;
    },
    destinations,
    nextId,
    flood: async (arrivals) => {
      const at = time.clock();
      const base = { receivedAt: at, time: at };
      const events = arrivals.map(({ event = {}, delivery: changes }) => {
        const { event: kind = 'sms' } = event;
        const id = nextId();
        const made =
          kind === 'sms'
            ? sms({ ...base, ...(event as Partial<SmsEvent>), id })
            : { ...(event as Exclude<Event, SmsEvent>), ...base, id };
        const one = {
          id: nextId(),
          event: id,
          createdAt: at,
          due: changes?.collected?.until ?? at,
          ...changes,
        };
        return stored(made, [delivery(one)]);
      });
      await accept(events);
    },
    arrive: async (text, ...deliveries) => {
      const at = time.clock();
      const event = sms({ id: nextId(), text, receivedAt: at, time: at });
      const base = { event: event.id, destination: 'team', template: 'bare', createdAt: at, due: at };
      const made = deliveries.map((changes) => delivery({ ...base, id: nextId(), ...changes }));
      await accept([stored(event, made)]);
    },
    texts: (name) => destinations[name]?.got.map(({ text }) => text) ?? [],
    standing: async () => (await openDeliveries(store)).map((d) => [d.destination, d.state, d.problem]),
    restart: async (off = 0) => {
      await dispatcher.stop();
      await store.close();
      await time.advance(off);
      store = await openFile(file);
      dispatcher = await createDispatcherOn();
      dispatcher.wake();
      await settle();
    },
  };
}
