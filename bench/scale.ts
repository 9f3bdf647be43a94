import { monitorEventLoopDelay } from 'node:perf_hooks';
import { WEBHOOKS_AT_ONCE } from '../src/channels/webhook/webhook.ts';
import { NO_CHANGE } from '../src/domain/decision.ts';
import { DAY } from '../src/domain/time.ts';
import { createIds } from '../src/runtime/ids.ts';
import type { Store } from '../src/store/contract/store.ts';
import { openStore } from '../src/store/open.ts';
import { acceptor, RAW, deliveryOf, smsAt } from './commits.ts';
import { endOnSignals } from './end-on-signals.ts';
import { median, type Figure } from './figure.ts';
import { handBack } from './own-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROUNDS = 7;
const ACCEPTS = 1_000;
const AT_ONCE = 48;
/** Nearly as much is claimed as was accepted, so that neither store runs out of what is pending. */
const CLAIMS = Math.floor(ACCEPTS / WEBHOOKS_AT_ONCE);
const FILL_AT_ONCE = 2_000;
/** So much the other store has, that the full one is compared with. */
const FEW_PENDING = 5_000;
const STEP = 200;
const OLD = 40 * DAY;

/** Measures accepting, claiming and deleting in a store with so many events, a tenth of them pending, against one that is nearly empty. */
export async function benchScale(events: number): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder();
  const empty = await openStore({ kind: 'sqlite', path: `${folder}/empty.db` }, true);
  const full = await openStore({ kind: 'sqlite', path: `${folder}/full.db` }, true);
  await fill(full, events - events / 10, false);
  await fill(full, events / 10, true);
  await fill(empty, FEW_PENDING, true);

  const pairs: { accept: number; claim: number }[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const [acceptEmpty, acceptFull] = [await accepting(empty), await accepting(full)];
    const [claimEmpty, claimFull] = [await claiming(empty), await claiming(full)];
    if (i > 0) pairs.push({ accept: acceptFull / acceptEmpty, claim: claimFull / claimEmpty });
  }
  const counted = await counting(full);
  const { deleted, steps, p99, longest } = await expiring(full);
  await empty.close();
  await full.close();
  remove();
  const size = `${events.toLocaleString('en')} events, ${(events / 10).toLocaleString('en')} pending`;
  return [
    {
      name: `${size}: accepting takes, against an empty store`,
      value: median(pairs.map((p) => p.accept)),
      unit: '×',
      target: '≤ 1.3',
    },
    {
      name: `${size}: claiming takes, against an empty store`,
      value: median(pairs.map((p) => p.claim)),
      unit: '×',
      target: '≤ 1.3',
    },
    {
      name: 'a scrape of the metrics counts what waits, and holds up others for',
      value: counted,
      unit: 'ms',
      target: '≤ 20',
    },
    {
      name: `rows that retention deleted, in ${steps.toLocaleString('en')} steps`,
      value: deleted,
      unit: 'rows',
      target: '',
    },
    { name: 'pauses that this made for others: p99', value: p99, unit: 'ms', target: '' },
    { name: 'pauses that this made for others: longest', value: longest, unit: 'ms', target: '≤ 20' },
  ];
}

/** Stores SMS of long ago, pending, or delivered then. */
async function fill(store: Store, count: number, pending: boolean): Promise<void> {
  const start = Date.now() - OLD;
  let at = start;
  const nextId = createIds({ clock: () => at, ...(await store.idSpace()) });
  for (let done = 0; done < count; done += FILL_AT_ONCE) {
    at = start + done;
    const batch = Array.from({ length: Math.min(FILL_AT_ONCE, count - done) }, () => {
      const event = smsAt(nextId(), at);
      const delivery = deliveryOf(event, nextId(), at);
      const standing = pending ? delivery : ({ ...delivery, state: 'delivered', settledAt: at } as const);
      return { event, key: `office/sms/${event.id}`, deliveries: [standing], rules: ['all'], raw: RAW };
    });
    const intake = { gateway: 'office', at, keys: [], rejects: [] };
    await store.journal.accept({ ...intake, decide: () => ({ ...NO_CHANGE, events: batch }) });
  }
}

/** Milliseconds for some accepts. */
async function accepting(store: Store): Promise<number> {
  const accept = await acceptor(store);
  const started = performance.now();
  for (let i = 0; i < ACCEPTS; i += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, accept));
  return performance.now() - started;
}

/** Milliseconds for some rounds of looking at what waits, claiming and settling it. */
async function claiming({ outbox }: Store): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < CLAIMS; i++) {
    const now = Date.now();
    const { items } = await outbox.due({ destination: 'flows', now, limit: WEBHOOKS_AT_ONCE });
    const ids = items.map(({ delivery }) => delivery.id);
    const claimed = await outbox.claim(ids);
    await outbox.settle([...claimed].map((id) => ({ id, state: 'delivered', attempts: 1, settledAt: now })));
  }
  return performance.now() - started;
}

/** Milliseconds for one count of what waits, as each scrape of the metrics asks for it. */
async function counting({ reader }: Store): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const started = performance.now();
    await reader.depths('everything');
    times.push(performance.now() - started);
  }
  return median(times);
}

/** Deletes all that is old, as housekeeping does; for how long each step held up everything else, in milliseconds. */
async function expiring(
  store: Store,
): Promise<{ deleted: number; steps: number; p99: number; longest: number }> {
  const before = Date.now() - OLD / 2;
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  let deleted = 0;
  for (let steps = 0; ; steps++) {
    const step = await store.expire(before, STEP);
    deleted += step.deleted;
    if (step.more) continue;
    held.disable();
    return { deleted, steps, p99: held.percentile(99) / 1e6, longest: held.max / 1e6 };
  }
}

if (import.meta.main) {
  endOnSignals();
  handBack(await benchScale(Number(process.argv[2] ?? 200_000)));
}
