import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { arrived, command, CONFIG, report, start, stop } from './backups.ts';

describe('scheduled backups', () => {
  const scheduled = (to: string): string =>
    `${CONFIG}\nbackup: { to: ${to} }\nalerts: { group_wait: 0s }\n`.replace(
      'event: sms',
      'event: [sms, alert]',
    );

  it('are made by the relay at its start, can be restored, and are not made again before their time', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'copies'));
    writeFileSync(join(folder, 'copies/mine.db'), 'mine');
    const made = (): string[] => readdirSync(join(folder, 'copies')).filter((name) => name !== 'mine.db');
    const relay = await start(folder, scheduled('copies'));
    await waitFor(() => relay.output().stderr.includes('the scheduled backup is made') || undefined);
    const [name = '', ...others] = made();
    expect(name).toMatch(/^simwire-\d{8}T\d{6}Z\.db$/);
    expect(others).toEqual([]);
    expect(statSync(join(folder, 'copies', name)).mode & 0o777).toBe(0o600);
    await report(relay, 'beside the backups');
    await stop(relay);
    const again = await start(folder, scheduled('copies'));
    await report(again, 'beside them still');
    await stop(again);
    expect(made()).toEqual([name]);
    expect(await command(folder, 'restore', `copies/${name}`)).toMatchObject({ code: 0 });
  });

  it('raise an alert where the folder is missing, which is not made', async () => {
    const folder = temporaryFolder();
    const relay = await start(folder, scheduled('missing'));
    await arrived(relay, 'the last backup is too old');
    await arrived(relay, 'there is no folder missing, and a backup makes none');
    expect(existsSync(join(folder, 'missing'))).toBe(false);
    mkdirSync(join(folder, 'missing'));
    await stop(relay);
    const again = await start(folder, scheduled('missing'));
    await arrived(again, 'Resolved');
  });
});
