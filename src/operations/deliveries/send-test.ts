import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createChannel } from '../../channels/create-channel.ts';
import { SEND_TIMEOUT, type Screen } from '../../channels/deps.ts';
import { endpointOf } from '../../channels/endpoint.ts';
import { networkAdvice } from '../../channels/network-errors.ts';
import { supergroupInstead } from '../../channels/telegram/supergroup.ts';
import type { Destination } from '../../config/config.ts';
import { single } from '../../delivery/batch.ts';
import { probeNow } from '../../delivery/circuit.ts';
import { compose } from '../../delivery/compose.ts';
import { NO_CHANGE } from '../../domain/decision.ts';
import type { Delivery, DeliveryId, MessageRef } from '../../domain/delivery.ts';
import type { Event } from '../../domain/event.ts';
import { SIMWIRE } from '../../domain/fault.ts';
import { exactly, type NextId } from '../../domain/id.ts';
import { isDestinationInScope } from '../../domain/subject.ts';
import { SECOND, type Clock, type Millis } from '../../domain/time.ts';
import { newDelivery } from '../../engine/deliveries.ts';
import { sampleEvent } from '../../engine/sample-event.ts';
import { simBook } from '../../engine/sims.ts';
import { say } from '../../phrases/phrases.ts';
import { createIds } from '../../runtime/ids.ts';
import type { Reader } from '../../store/contract/reader.ts';
import type { ConfigContext, StoreContext } from '../context.ts';
import { unknownName } from '../names.ts';
import { useCase } from '../use-case.ts';
import { composerOf } from './composer.ts';

/** Time that a running relay is given to send it. */
const PATIENCE = 45 * SECOND;
const LOOK_EVERY = SECOND / 4;

/** The relay that runs. */
interface RunningRelay extends Pick<StoreContext, 'store' | 'audit' | 'ids'> {
  /** Has it take over at once what is stored for it; absent, from another process: it looks by itself soon. */
  readonly takeOver?: () => Promise<void>;
}

export interface SendContext extends ConfigContext {
  /** Null: none runs, and the message is sent from here. */
  readonly relay: RunningRelay | null;
  readonly screen: Screen;
}

const outcome = z.object({
  delivered: z.boolean(),
  /** Reason why it did not arrive. */
  reason: z.string().nullable(),
  /** Advice on what to do about that, where there is any. */
  advice: z.string().nullable(),
  /** The destination's fallback has it. */
  moved: z.boolean(),
  /** The id of the supergroup that took it, which the group in the config became. */
  supergroup: z.number().nullable(),
});
type Outcome = z.output<typeof outcome>;

/** Sends a test message to a destination now: through the relay's pacing where one runs, else directly. */
export const sendTest = useCase({
  role: 'operator',
  input: z.object({ destination: z.string(), text: z.string().optional() }),
  result: outcome,
  run: async (context: SendContext, caller, { destination, text = say('test_text') }) => {
    const { config, relay, clock } = context;
    const names = Object.keys(config.destinations).filter((name) => isDestinationInScope(caller.scope, name));
    const settings = names.includes(destination) ? config.destinations[destination] : undefined;
    if (!settings) {
      throw unknownName(`no destination "${destination}" in the config`, destination, names);
    }
    await relay?.audit.note(caller, 'test', { destination });
    const nextId = relay ? await relay.ids() : createIds({ clock, instance: 0, last: 0 });
    const message = testMessage(destination, text, clock(), nextId);
    return relay ? throughRelay(relay, clock, settings, message) : directly(context, settings, message);
  },
});

interface TestMessage {
  readonly event: Event;
  readonly delivery: Delivery;
}

function testMessage(destination: string, text: string, now: Millis, nextId: NextId): TestMessage {
  const sample = { event: 'sms', gateway: SIMWIRE, sender: 'simwire send', text } as const;
  const event = { ...sampleEvent(sample, simBook(new Map()), now), id: nextId() };
  const plan = {
    destination,
    alternatives: [],
    rule: null,
    priority: 'high',
    template: null,
    captures: {},
    expires: null,
    forgetAfter: null,
    collected: null,
  } as const;
  return { event, delivery: newDelivery(plan, event, now, nextId) };
}

async function throughRelay(
  { store, takeOver }: Pick<RunningRelay, 'store' | 'takeOver'>,
  clock: Clock,
  settings: Destination,
  { event, delivery }: TestMessage,
): Promise<Outcome> {
  const { id, destination } = delivery;
  const events = [{ event, key: null, deliveries: [delivery], rules: [], raw: null }];
  await store.journal.accept({
    gateway: event.gateway,
    at: event.receivedAt,
    keys: [],
    rejects: [],
    decide: () => ({ ...NO_CHANGE, events }),
  });
  // Whoever fixed a failing destination wants to know whether it works now, not in ten minutes.
  await probeNow(store.circuits, destination);
  await takeOver?.();
  const end = await endOf(store.reader, id, clock);
  if (end?.state === 'delivered') return arrived(settings, end.message);
  const circuit = (await store.circuits.all()).get(destination);
  const known = circuit?.openSince == null ? null : circuit.advice;
  // It was to arrive now; later it would only puzzle.
  await store.outbox.drop('everything', { id: exactly(id) }, clock());
  const reason = end?.problem ?? `it still waited for its turn after ${PATIENCE / SECOND} seconds`;
  return failed(settings, reason, known, end?.state === 'moved');
}

/** Waits for a delivery's end, or its first failure. A pause that the service asked for is none. */
async function endOf(reader: Reader, id: DeliveryId, clock: Clock): Promise<Delivery | null> {
  const until = clock() + PATIENCE;
  for (;;) {
    const now = await reader.delivery('everything', id);
    if (now?.state !== 'pending' && now?.state !== 'sending') return now;
    if (clock() >= until) return now;
    await sleep(LOOK_EVERY);
  }
}

async function directly(
  { config, clock, screen }: SendContext,
  settings: Destination,
  { event, delivery }: TestMessage,
): Promise<Outcome> {
  const memory = new Map<string, string>();
  const channel = await createChannel(settings, {
    clock,
    memory: { get: (key) => memory.get(key), set: (key, value) => memory.set(key, value) },
    screen,
    timeout: SEND_TIMEOUT,
  });
  const message = compose(composerOf(config), single({ delivery, event, replyTo: null }), clock());
  const end = await channel.send(message);
  channel.close();
  if (end.kind === 'delivered') return arrived(settings, end.message);
  return failed(settings, end.reason, end.kind === 'broken' ? end.advice : null, false);
}

/**
 * Creates the outcome of a failure. Advice on what to look at, on which host, comes first: the reason, which also stands in logs, does not
 * name it.
 */
function failed(settings: Destination, reason: string, known: string | null, moved: boolean): Outcome {
  const endpoint = endpointOf(settings);
  const advice = (endpoint && networkAdvice(reason, endpoint)) ?? known;
  return { delivered: false, reason, advice, moved, supergroup: null };
}

function arrived(settings: Destination, message: MessageRef | null): Outcome {
  const supergroup = supergroupInstead(settings, message);
  return { delivered: true, reason: null, advice: null, moved: false, supergroup };
}
