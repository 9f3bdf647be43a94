import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { createIds } from '../../src/runtime/ids.ts';
import { minimal } from '../config/files.ts';
import * as sample from '../render/sample-events.ts';
import { runCommand } from '../support/command.ts';
import { runProgram, startProgram } from '../support/program.ts';
import { openFile, stored } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** More than are looked at together, so that the output fails long before the last of them is sent. */
const EVENTS = 1_200;
const REPLAY = ['--config', 'simwire.yaml', 'replay', '--since', '1h', '--send', '--json'];
const FULL = 'the output is not complete, as stdout cannot be written (ENOSPC): write it to another place\n';

/** A folder with a config, and a store with events that its rule sends. */
async function pastEvents(): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'simwire.yaml'), `store: sqlite:past.db\n${minimal()}`);
  const store = await openFile(join(folder, 'past.db'));
  const at = Date.now();
  const nextId = createIds({ clock: () => at, instance: 0, last: 0 });
  const events = Array.from({ length: EVENTS }, () => {
    const event = { ...sample.sms(), id: nextId(), receivedAt: at };
    return stored(event, []);
  });
  const intake = { gateway: 'office', at, keys: [], rejects: [] };
  await store.journal.accept({ ...intake, decide: () => ({ ...NO_CHANGE, events }) });
  await store.close();
  return folder;
}

async function waiting(folder: string): Promise<number> {
  const { stdout } = await runCommand(['--config', 'simwire.yaml', 'outbox', 'list', '--json'], {
    cwd: folder,
  });
  return (JSON.parse(stdout) as unknown[]).length;
}

it('a replay sends all that it was asked to, although nobody reads on what it prints', async () => {
  const folder = await pastEvents();
  const program = startProgram(REPLAY, { cwd: folder });
  program.process.stdout?.destroy();
  expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await waiting(folder)).toBe(EVENTS);
});

it('a replay sends all that it was asked to, although its output cannot be written, and says so', async () => {
  const folder = await pastEvents();
  const ended = await runProgram(REPLAY, { cwd: folder, before: 'exec > /dev/full' });
  expect(ended).toMatchObject({ code: 1, stderr: FULL });
  expect(await waiting(folder)).toBe(EVENTS);
});

it.each([[['schema']], [['--help']], [['code', 'Your code is 123456']]])(
  '%j says that its output could not be written',
  async (args) => {
    const ended = await runProgram(args, { cwd: temporaryFolder(), before: 'exec > /dev/full' });
    expect(ended).toMatchObject({ code: 1, stderr: FULL });
  },
);
