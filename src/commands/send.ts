import { setTimeout as sleep } from 'node:timers/promises';
import { SEND_TIMEOUT } from '../channels/deps.ts';
import { createChannel } from '../channels/create-channel.ts';
import { supergroupInstead } from '../channels/telegram/supergroup.ts';
import type { Config, Destination } from '../config/config.ts';
import { alone } from '../delivery/batch.ts';
import { probeNow } from '../delivery/circuit-memory.ts';
import { compose } from '../delivery/compose.ts';
import { NO_CHANGE } from '../domain/decision.ts';
import type { Delivery, DeliveryId, MessageRef } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import { SIMWIRE } from '../domain/fault.ts';
import { exactly } from '../domain/id.ts';
import { SECOND } from '../domain/time.ts';
import { newDelivery } from '../engine/new-delivery.ts';
import { sampleEvent } from '../engine/sample-event.ts';
import { simBook } from '../engine/sims.ts';
import { compileTemplates } from '../render/templates.ts';
import { createIds } from '../runtime/ids.ts';
import type { IdSpace, Store } from '../store/contract/store.ts';
import { StoreRefused } from '../store/contract/trouble.ts';
import { openStore } from '../store/open.ts';
import { requireConfig } from './read-config.ts';
import { onStore } from './store-failure.ts';
import { EXIT, print, wrongName, type ExitCode } from './terminal.ts';
import { isMissing } from './with-store.ts';

const DEFAULT_TEXT = 'This is a test message from Simwire.';
/** How long a running relay is given to send it. */
const PATIENCE = 45 * SECOND;
const LOOK_EVERY = SECOND / 4;

/**
 * `simwire send`: a test message now, and what became of it: through the relay's pacing where one runs, else directly.
 * Exit 1 if it did not arrive.
 */
export async function send(file: string, name: string, text = DEFAULT_TEXT): Promise<ExitCode> {
  const config = requireConfig(file);
  const settings = config.destinations[name];
  if (!settings)
    throw wrongName(`no destination "${name}" in the config`, name, Object.keys(config.destinations));
  return onStore(config.store.path, async () => {
    const store = await storeOfRunningRelay(config);
    if (store === null) {
      const { event, delivery } = testMessage(name, text, { instance: 0, last: 0 });
      return directly(config, settings, event, delivery);
    }
    const { event, delivery } = testMessage(name, text, await store.idSpace());
    return throughRelay(store, settings, event, delivery);
  });
}

function testMessage(destination: string, text: string, ids: IdSpace): { event: Event; delivery: Delivery } {
  const now = Date.now();
  const nextId = createIds({ clock: () => now, ...ids });
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
    bundle: null,
  } as const;
  return { event, delivery: newDelivery(plan, event, now, nextId) };
}

/** Null where no relay runs: the store can be owned then, or is not there, and is not made by a test message. */
async function storeOfRunningRelay({ store: address }: Config): Promise<Store | null> {
  if (isMissing(address.path)) return null;
  try {
    await (await openStore(address, true)).close();
    return null;
  } catch (error) {
    if (error instanceof StoreRefused) return openStore(address, false);
    throw error;
  }
}

async function throughRelay(
  store: Store,
  settings: Destination,
  event: Event,
  delivery: Delivery,
): Promise<ExitCode> {
  const { id, destination } = delivery;
  try {
    const events = [{ event, key: null, deliveries: [delivery], rules: [], raw: null }];
    await store.journal.accept({
      gateway: event.gateway,
      at: event.receivedAt,
      keys: [],
      rejects: [],
      decide: () => ({ ...NO_CHANGE, events }),
    });
    // Whoever mended a failing destination asks whether it works now, not in ten minutes.
    await probeNow(store.circuits, destination);
    const end = await outcomeOf(store, id);
    if (end?.state === 'delivered') return arrived(settings, destination, end.message);
    print(
      `not arrived: ${end?.problem ?? `it still waited for its turn after ${PATIENCE / SECOND} seconds`}`,
    );
    const circuit = (await store.circuits.all()).get(destination);
    if (circuit?.openSince != null && circuit.advice !== null) print(circuit.advice);
    if (end?.state === 'moved') print('The next destination has it: its fallback.');
    // It was to arrive now; later it would only puzzle.
    await store.outbox.drop({ id: exactly(id) }, Date.now());
    return EXIT.no;
  } finally {
    await store.close();
  }
}

/** Waits for a delivery's end, or its first failure. A pause that the service asked for is none. */
async function outcomeOf({ reader }: Store, id: DeliveryId): Promise<Delivery | null> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const now = await reader.delivery('everything', id);
    if (now?.state !== 'pending' && now?.state !== 'sending') return now;
    if (Date.now() >= until) return now;
    await sleep(LOOK_EVERY);
  }
}

async function directly(
  config: Config,
  settings: Destination,
  event: Event,
  delivery: Delivery,
): Promise<ExitCode> {
  const memory = new Map<string, string>();
  const channel = await createChannel(settings, {
    clock: () => Date.now(),
    memory: { get: (key) => memory.get(key), set: (key, value) => memory.set(key, value) },
    screen: process.stdout,
    timeout: SEND_TIMEOUT,
  });
  const composer = {
    templates: compileTemplates(config.templates).templates,
    timeZone: config.time_zone,
    failed: () => undefined,
  };
  const outcome = await channel.send(
    compose(composer, alone({ delivery, event, replyTo: null }), Date.now()),
  );
  channel.close();
  if (outcome.kind === 'delivered') return arrived(settings, delivery.destination, outcome.message);
  print(`not arrived: ${outcome.reason}`);
  if (outcome.kind === 'broken') print(outcome.advice);
  return EXIT.no;
}

function arrived(settings: Destination, destination: string, message: MessageRef | null): ExitCode {
  print(`delivered to ${destination}`);
  const supergroup = supergroupInstead(settings, message);
  if (supergroup !== null)
    print(`The group became a supergroup. Put its new id into the config: \`chat: ${supergroup}\`.`);
  return EXIT.fine;
}
