import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import {
  outboxDrop,
  outboxList,
  outboxRelease,
  outboxResend,
  outboxRetry,
  type OutboxOptions,
} from '../../src/commands/outbox.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { CLOSED } from '../../src/domain/outcome.ts';
import { minimal } from '../config/files.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

const COMMANDS = {
  list: outboxList,
  retry: outboxRetry,
  release: outboxRelease,
  drop: outboxDrop,
  resend: (file: string, { id = '', destination: to, ...options }: OutboxOptions) =>
    outboxResend(file, id, { ...options, ...(to !== undefined && { to }) }),
};

/** What a command came to. */
interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const DESTINATIONS = 'destinations: { screen: { type: console }, broken: { type: console } }';

/** A store with these deliveries, the destination `broken` failing; and `simwire outbox` on it. */
async function outboxWith(deliveries: readonly Partial<Delivery>[]) {
  const folder = temporaryFolder();
  const path = join(folder, 'data', 'simwire.db');
  const file = join(folder, 'c.yaml');
  writeFileSync(file, minimal({ more: `store: sqlite:${path}`, destinations: DESTINATIONS }));
  const store = await openFile(path);
  const event = sms({ id: 1 });
  const made = deliveries.map((one, i) => delivery({ id: 10 + i, event: 1, ...one }));
  const decide = () => ({ ...NO_CHANGE, events: [stored(event, made)] });
  await store.journal.accept({ gateway: 'office', at: 1, keys: [], rejects: [], decide });
  await store.circuits.set('broken', { ...CLOSED, failures: 1, openSince: 1, reason: 'kicked' });
  await store.close();
  return async (command: keyof typeof COMMANDS, options: OutboxOptions): Promise<Said> => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const textOf = ({ mock }: typeof out): string => mock.calls.map(([text]) => String(text)).join('');
    try {
      const code = await COMMANDS[command](file, options);
      return { code, stdout: textOf(out), stderr: textOf(err) };
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
  };
}

it('shows what died behind any backlog, and says where a list is cut', async () => {
  const backlog = Array.from({ length: 1_005 }, () => ({ destination: 'screen' }));
  const outbox = await outboxWith([...backlog, { destination: 'screen', state: 'dead', problem: 'refused' }]);
  const dead = await outbox('list', { state: 'dead' });
  const all = await outbox('list', {});
  const json = await outbox('list', { json: true });
  expect(dead.stdout).toMatch(/^000000000ZQ .* dead {2}screen {2}sms \S+ {2}refused\n$/);
  expect(all.stdout.split('\n').slice(-2)).toEqual([
    '… and more: choose by --state, --destination or --id, or see all with --json',
    '',
  ]);
  expect(all.stdout.split('\n')).toHaveLength(1_000 + 2);
  expect(JSON.parse(json.stdout)).toHaveLength(1_006);
});

it('means by a state what it shows, in all of its commands', async () => {
  const outbox = await outboxWith([
    { destination: 'screen' },
    { destination: 'broken' },
    { destination: 'broken', state: 'retrying' },
    { destination: 'gone', state: 'dead' },
  ]);
  const idsIn = ({ stdout }: Said): string[] => (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
  const list = async (state: string) => idsIn(await outbox('list', { json: true, state }));
  expect([await list('pending'), await list('held'), await list('dead')]).toEqual([
    ['0000000000A'],
    ['0000000000B', '0000000000C'],
    ['0000000000D'],
  ]);
  expect(await outbox('retry', { state: 'held', json: true })).toMatchObject({
    stdout: '{"count":2}\n',
    code: 0,
  });
  expect(await outbox('retry', { state: 'dead' })).toMatchObject({
    stdout: '0 deliveries requeued\n',
    stderr: 'nothing is sent to "gone": the destination is not in the config\n',
    code: 1,
  });
  expect(await outbox('drop', { state: 'held' })).toMatchObject({
    stdout: '2 deliveries dropped\n',
    code: 0,
  });
  expect(await outbox('drop', { state: 'retrying', json: true })).toMatchObject({
    stdout: '{"count":0}\n',
    code: 1,
  });
  expect(idsIn(await outbox('list', { json: true }))).toEqual(['0000000000A', '0000000000D']);
});

it('releases what is held, and sends one again, to where it went or elsewhere', async () => {
  const outbox = await outboxWith([
    { destination: 'screen', state: 'held' },
    { destination: 'screen', state: 'dead' },
    { destination: 'screen', state: 'dead' },
  ]);
  expect(await outbox('release', {})).toMatchObject({ stdout: '1 delivery requeued\n', code: 0 });
  expect(await outbox('retry', { id: 'B', json: true })).toMatchObject({ stdout: '{"count":1}\n', code: 0 });
  expect(await outbox('resend', { id: 'C' })).toMatchObject({
    stdout: expect.stringMatching(/^\w{11}: sent again to screen\n$/) as string,
    code: 0,
  });
  const { stdout } = await outbox('resend', { id: 'C', destination: 'broken', json: true });
  expect(JSON.parse(stdout)).toMatchObject({ event: '00000000001', destination: 'broken', state: 'pending' });
  await expect(outbox('release', { id: 'C' })).rejects.toMatchObject({
    message: '0000000000C: what is dead cannot be released',
  });
  await expect(async () => outbox('drop', { id: 'C', state: 'dead' })).rejects.toThrow('give it alone');
});
