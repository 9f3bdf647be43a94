import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rememberCircuit } from '../../src/delivery/circuit-notes.ts';
import { CLOSED } from '../../src/delivery/circuit.ts';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { openStore } from '../../src/store/open.ts';
import { minimal } from '../config/world.ts';
import { runProgram, type Ended } from '../support/program.ts';
import { delivery, sms } from '../support/sample-events.ts';
import { temporaryFolder } from '../support/temporary.ts';

const DESTINATIONS = 'destinations: { screen: { type: console }, broken: { type: console } }';

/** A store with these deliveries, the destination `broken` failing; and `simwire outbox` on it. */
async function outboxWith(deliveries: readonly Partial<Delivery>[]) {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'c.yaml'),
    minimal({ more: 'store: sqlite:data/simwire.db', destinations: DESTINATIONS }),
  );
  const store = await openStore(`${folder}/data/simwire.db`, true);
  const event = sms({ id: 1 });
  const made = deliveries.map((one, i) => delivery({ id: 10 + i, event: 1, ...one }));
  const decide = () => ({ ...NO_CHANGE, events: [{ event, key: null, deliveries: made }] });
  await store.journal.accept({ gateway: 'office', at: 1, keys: [], rejects: [], decide });
  rememberCircuit(store.notes, 'broken', { ...CLOSED, failures: 1, openSince: 1, reason: 'kicked' });
  await store.close();
  return (...args: string[]): Promise<Ended> =>
    runProgram(['--config', 'c.yaml', 'outbox', ...args], { cwd: folder });
}

it('shows what died behind any backlog, and says where a list is cut', async () => {
  const backlog = Array.from({ length: 1_005 }, () => ({ destination: 'screen' }));
  const outbox = await outboxWith([...backlog, { destination: 'screen', state: 'dead', problem: 'refused' }]);
  const [dead, all, json] = await Promise.all([
    outbox('list', '--state', 'dead'),
    outbox('list'),
    outbox('list', '--json'),
  ]);
  expect(dead.stdout).toMatch(/^1015 .* dead {2}screen {2}sms \S+ {2}refused\n$/);
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
  const idsIn = ({ stdout }: Ended): number[] => (JSON.parse(stdout) as { id: number }[]).map(({ id }) => id);
  const list = async (state: string) => idsIn(await outbox('list', '--json', '--state', state));
  expect([await list('pending'), await list('held'), await list('dead')]).toEqual([[10], [11, 12], [13]]);
  expect(await outbox('retry', '--state', 'held', '--json')).toMatchObject({
    stdout: '{"count":2}\n',
    code: 0,
  });
  expect(await outbox('retry', '--state', 'dead')).toMatchObject({
    stdout: '0 deliveries put back in line\n',
    stderr: 'nothing is sent to "gone": the destination is not in the config\n',
    code: 1,
  });
  expect(await outbox('drop', '--state', 'held')).toMatchObject({
    stdout: '2 deliveries dropped\n',
    code: 0,
  });
  expect(await outbox('drop', '--state', 'retrying', '--json')).toMatchObject({
    stdout: '{"count":0}\n',
    code: 1,
  });
  expect(idsIn(await outbox('list', '--json'))).toEqual([10, 13]);
});
