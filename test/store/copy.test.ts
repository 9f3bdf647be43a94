import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { newGateway, newPort } from '../../src/engine/records.ts';
import type { Store } from '../../src/store/contract/store.ts';
import { MIGRATIONS } from '../../src/store/postgres/migrations/all.ts';
import { openStore } from '../../src/store/open.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { runCommand } from '../support/command.ts';
import { postgresServer } from '../support/postgres.ts';
import { alertAbout, delivery, sms } from '../support/sample-events.ts';
import { every, openFileAtOnce, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

const NOW = MONDAY_NOON;
const EVENTS = 1_200;
const ALERT = alertAbout({ '1.02': 'Bank', '1.03': 'Shop' }, { id: 71 });

/** Fills a store with something of all that a copy has. */
async function fill(store: Store): Promise<void> {
  await store.journal.accept({
    ...{ gateway: 'office', at: NOW, keys: [], submission: { peer: '10.0.0.7', token: 2 } },
    rejects: [{ raw: 'what nobody reads', reason: 'no JSON', report: 'a report\0' }],
    decide: () => ({
      ...NO_CHANGE,
      gateway: newGateway('office', NOW),
      ports: [newPort('1.02')],
      events: Array.from({ length: EVENTS }, (_, n) => ({
        ...stored(n === 7 ? ALERT : sms({ id: 10 * n + 1, text: `number ${n}\0` }), [], `key ${n}`),
        deliveries: n === 0 ? [2, 3, 4].map((id) => delivery({ id, event: 1 })) : [],
        rules: n % 2 === 0 ? ['even', 'all'] : ['all'],
        raw: { envelope: { type: 'recv-sms' }, row: [n] },
      })),
    }),
  });
  await store.outbox.claim([2, 3]);
  await store.outbox.settle([
    { id: 2, state: 'delivered', settledAt: NOW, message: { chat: '-1', id: '77' } },
    { id: 3, state: 'delivered', settledAt: NOW, forgetAt: NOW + 9, message: { chat: '-1', id: '78' } },
  ]);
  await store.channels.set('team', 'a document');
  await store.assignments.claim({ event: 1, holder: 'user:ana', at: NOW, key: 'k' }, false);
  await store.audit.note([{ at: NOW, actor: 'user:ana', action: 'claim', event: 1 }]);
}

/** All that people see of a store, and what the relay goes on with. */
async function contents({ reader, journal, outbox, channels, audit, assignments }: Store) {
  const events = await every((page) => reader.events('everything', { order: 'oldest' }, page), 200);
  const deliveries = await every((page) => reader.deliveries('everything', { order: 'oldest' }, page));
  const quarantine = await every((page) => reader.quarantine('everything', {}, page));
  return {
    events,
    deliveries,
    details: await Promise.all([1, 11].map((id) => reader.event('everything', id))),
    due: await outbox.due({ destination: 'team', now: NOW, limit: 9 }),
    forgotten: await outbox.nextToForget('team'),
    seen: await journal.seen('key 7', 0),
    hits: await reader.ruleHits('everything'),
    subjects: await reader.subjects(),
    gateways: await reader.gateways('everything'),
    standings: await reader.standings('everything'),
    traffic: await reader.traffic('everything', { since: 0, until: NOW + 9e7, step: 36e5 }),
    quarantined: await Promise.all(quarantine.map(({ id }) => reader.quarantined('everything', id))),
    channels: await channels.all(),
    audit: await every((page) => audit.list({}, page)),
    claimed: await assignments.of([1]),
  };
}

const configOn = (store: string): string => `
store: "${store}"
gateways: { office: { token: store-moves-token-01 } }
destinations: { screen: { type: console, allow_log: true } }
rules: [{ name: all, send: [screen] }]
`;

describe('a copy of a store', () => {
  const server = postgresServer();

  it('has all that was in it, can be repeated, and is none any more once a relay ran on it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'simwire.db');
    const url = await server.createDatabase();
    const copy = () => runCommand(['copy', '--from', `sqlite:${path}`, '--to', url], { cwd: folder });
    const file = await openFileAtOnce(path);
    await fill(file);
    expect(await copy()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('another Simwire is run') as unknown,
    });
    const before = await contents(file);
    await file.close();
    expect(before.events).toHaveLength(EVENTS);

    const done = `${path} is copied to postgres://localhost${new URL(url).pathname}: ${EVENTS} events, 3 deliveries\n`;
    expect(await copy()).toEqual({ code: 0, stdout: done, stderr: '' });
    expect(await copy()).toEqual({ code: 0, stdout: done, stderr: '' });
    const source = await openFileAtOnce(path);
    const copied = { action: 'export', about: `postgres://localhost${new URL(url).pathname}` };
    expect((await source.audit.list({}, { limit: 9 })).items).toMatchObject([
      copied,
      copied,
      ...before.audit,
    ]);
    await source.close();

    const relay = await openStore({ kind: 'postgres', url }, true);
    try {
      // It has all but that it is a copy: the first one of them is noted there.
      const { audit, ...rest } = await contents(relay);
      expect({ ...rest, audit: audit.slice(1) }).toEqual(before);
      expect((await relay.idSpace()).last).toBe(10 * (EVENTS - 1) + 1);
      await relay.journal.accept({
        ...{ gateway: 'attic', at: NOW, keys: [], rejects: [{ raw: 'more', reason: 'no JSON' }] },
        decide: () => ({ ...NO_CHANGE, events: [stored(sms({ id: 99_999, gateway: 'attic' }))] }),
      });
      await relay.audit.note([{ at: NOW, actor: 'user:ana', action: 'claim', event: 1 }]);
    } finally {
      await relay.close();
    }
    const refused = await copy();
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^a relay ran on this database already: [^\n]*\n$/);
  });

  it('is refused in words between other stores, and of what is no store', async () => {
    const folder = temporaryFolder();
    const copy = (from: string, to: string) =>
      runCommand(['copy', '--from', from, '--to', to], { cwd: folder });
    for (const [from, to, words] of [
      ['sqlite:none.db', 'postgres://localhost/x', 'there is no store at none.db'],
      ['postgres://u:hidden-word@localhost/x', 'sqlite:a.db', 'from SQLite to PostgreSQL only'],
      ['mysql://u:hidden-word@localhost/x', 'sqlite:a.db', '--from must be sqlite:PATH'],
    ] as const) {
      const { code, stdout, stderr } = await copy(from, to);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(words);
      expect(stderr).not.toContain('hidden-word');
    }
  });

  it('is not needed to bring tables to this version, which says beforehand what it does', async () => {
    const folder = temporaryFolder();
    const url = await server.createDatabase();
    const name = `postgres://localhost${new URL(url).pathname}`;
    writeFileSync(join(folder, 'simwire.yaml'), configOn(url));
    const migrate = (...options: string[]) =>
      runCommand(['--config', 'simwire.yaml', 'migrate', ...options], { cwd: folder });
    const all = Object.keys(MIGRATIONS).join(', ');
    for (const [options, words] of [
      [['--dry-run'], `would be migrated: ${all}`],
      [['--dry-run'], `would be migrated: ${all}`],
      [[], `is migrated: ${all}`],
      [[], 'has the tables of this version'],
    ] as const)
      expect(await migrate(...options)).toEqual({ code: 0, stdout: `${name} ${words}\n`, stderr: '' });

    writeFileSync(join(folder, 'simwire.yaml'), configOn('sqlite:data/simwire.db'));
    const missing = await migrate();
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^there is no store at .*simwire\.db/);
    await (await openFileAtOnce(join(folder, 'data/simwire.db'))).close();
    expect(await migrate('--dry-run')).toEqual({
      code: 0,
      stdout: 'data/simwire.db has the tables of this version\n',
      stderr: '',
    });
  });
});
