import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_CHANGE } from '../../../src/domain/decision.ts';
import type { Store } from '../../../src/store/contract/store.ts';
import { searchedOf } from '../../../src/operations/events/words.ts';
import { openSearcher } from '../../../src/store/open.ts';
import { openDatabase } from '../../../src/store/sqlite/connection/database.ts';
import { delivery, sms } from '../../support/sample-events.ts';
import { openFile, stored } from '../../support/stores.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { accept, NOW } from '../contract-scene.ts';

const DAMAGED: unknown = expect.objectContaining({ name: 'StoreUnavailable', code: 'damaged' });
const ALL = { limit: 9 };

/** Opens a file with three SMS, each with a delivery that waits. */
async function opened(): Promise<{ store: Store; file: string }> {
  const file = join(temporaryFolder(), 'rows.db');
  const store = await openFile(file);
  const events = [1, 2, 3].map((id) => stored(sms({ id }), [delivery({ id: 10 + id, event: id })]));
  await accept(store, { events });
  return { store, file };
}

/** Writes past the store, as what damages a file does. */
function damage(file: string, statement: string): void {
  const other = openDatabase(file);
  other.exec(statement);
  other.close();
}

describe('a row with a value of another type', () => {
  it.each([
    ['that has just been stored', false],
    ['that is read again', true],
  ])('holds up no other delivery: one %s', async (_, again) => {
    const { store: first, file } = await opened();
    if (again) await first.close();
    damage(file, "UPDATE deliveries SET attempts = 'secret' WHERE id = 11");
    const store = again ? await openFile(file) : first;
    onTestFinished(() => store.close());
    const turn = { destination: 'team', now: NOW, limit: 1 };
    const idsOf = (waiting: readonly { readonly delivery: { readonly id: number } }[]) =>
      waiting.map(({ delivery: { id } }) => id);
    expect(idsOf((await store.outbox.due(turn)).items)).toEqual([12]);
    expect(idsOf((await store.outbox.due({ ...turn, limit: 9 })).items)).toEqual([12, 13]);
    expect(idsOf(await store.outbox.oldest(turn))).toEqual([12]);
    expect(await store.reader.delivery('everything', 12)).toMatchObject({ id: 12 });
    await expect(store.reader.delivery('everything', 11)).rejects.toEqual(DAMAGED);

    await store.outbox.claim([12, 13]);
    // Nothing else is left: whoever sends hears of it.
    await expect(store.outbox.due(turn)).rejects.toEqual(DAMAGED);
    expect(await store.outbox.oldest(turn)).toEqual([]);
    expect(store.trouble()).toBeNull();
  });

  it.each<[string, string, (store: Store) => Promise<unknown>]>([
    [
      'in a list of events',
      "UPDATE events SET received_at = 'secret' WHERE id = 2",
      ({ reader }) => reader.events('everything', { kinds: ['sms'] }, ALL),
    ],
    ['in an event', 'UPDATE events SET raw = 5 WHERE id = 2', ({ reader }) => reader.event('everything', 2)],
    [
      'in a list of deliveries',
      "UPDATE deliveries SET state = 'secret' WHERE id = 12",
      ({ reader }) => reader.deliveries('everything', {}, ALL),
    ],
    [
      'in the event of a delivery',
      "UPDATE events SET kind = 'secret' WHERE id = 2",
      ({ reader }) => reader.delivery('everything', 12),
    ],
    [
      'in counts of deliveries',
      "UPDATE deliveries SET created_at = 'secret'",
      ({ reader }) => reader.depths('everything'),
    ],
    [
      'in a subject',
      "UPDATE subjects SET gateway = x'736563726574'",
      async ({ reader }) => Promise.resolve(reader.subjects()),
    ],
    [
      'in an assignment',
      "INSERT INTO assignments (event, holder, at) VALUES (2, 'ada', 'secret')",
      ({ assignments }) => assignments.of([2]),
    ],
    [
      'in an entry of the audit',
      "INSERT INTO audit (at, actor, action) VALUES (1, 'ada', 'secret')",
      ({ audit }) => audit.list({}, ALL),
    ],
    [
      'in a lease',
      "INSERT INTO leases (name, holder, epoch, expires_at) VALUES ('a', x'736563726574', 1, 9e15)",
      async ({ leases }) => Promise.resolve(leases.held()),
    ],
    [
      'in the name of a gateway',
      "INSERT INTO gateways (name, body) VALUES (x'736563726574', '{}')",
      async ({ reader }) => Promise.resolve(reader.gateways('everything')),
    ],
    [
      'in the count of an hour',
      "INSERT INTO hourly_delivered (hour, subject, destination, latency, delivered) VALUES (1, 1, 'team', 'secret', 1)",
      ({ reader }) => reader.traffic('everything', { since: 0, until: NOW, step: NOW }),
    ],
  ])('is damage, and is not quoted: %s', async (_, statement, read) => {
    const { store, file } = await opened();
    onTestFinished(() => store.close());
    damage(file, statement);
    const [found] = await Promise.allSettled([read(store)]);
    expect(found).toMatchObject({ status: 'rejected', reason: DAMAGED });
    expect(found.status === 'rejected' && String(found.reason)).not.toContain('secret');
  });

  it.each([["token = 'secret'"], ["subject = 'secret'"], ["body = 'secret'"]])(
    'holds up no other in a feed, nor in the index of texts: %s',
    async (value) => {
      const { store, file } = await opened();
      onTestFinished(() => store.close());
      damage(file, `UPDATE events SET ${value} WHERE id = 2`);
      const page = await store.reader.feed('everything', 0, 9);
      expect(page.events.map(({ event }) => event.id)).toEqual([1, 3]);
      expect(page.damaged).toEqual([2]);
      expect(await store.reader.feed('everything', page.cursor, 9)).toEqual({
        ...{ events: [], damaged: [], cursor: page.cursor },
      });

      const settings = { searchedOf, version: '1' };
      const searcher = await openSearcher({ kind: 'sqlite', path: file }, settings, () => NOW);
      onTestFinished(() => searcher.close());
      expect(await searcher.keepUp()).toMatchObject({ more: false, behind: 0 });
    },
  );

  it('fails nothing else that is committed together with what needs it', async () => {
    const { store, file } = await opened();
    onTestFinished(() => store.close());
    damage(file, "INSERT INTO gateways (name, body) VALUES ('depot', '{')");
    const report = (gateway: string) =>
      store.journal.accept({ gateway, at: NOW, keys: [], rejects: [], decide: () => NO_CHANGE });
    const results = await Promise.allSettled([report('office'), report('depot'), report('office')]);
    expect(results).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: DAMAGED },
      { status: 'fulfilled' },
    ]);
    expect(store.trouble()).toBeNull();
  });
});
