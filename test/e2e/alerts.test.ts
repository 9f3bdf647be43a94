import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeMessage } from '../fakes/telegram.ts';
import { startRelayProgram, waitFor } from '../support/program.ts';
import { post } from '../support/wire.ts';
import { CHAT, openOffice, type Office } from './office.ts';

const MORE = `
rules:
  - { name: first, when: { event: alert, condition: locked_by_operator, port: 1.02-1.05 }, send: [team, ops], continue: true }
  - { name: all, when: { event: [alert, port_status] }, send: [flows] }
alerts: { group_wait: 0s }
`;
const SIMS =
  '  depot: { token: depot-gateway-token-0001, sims: { "1.01": { name: Bank, iccid: "8937100000000000001" } } }';
const REGISTERED = 3;
const LOCKED = 8;

let office: Office;
beforeAll(async () => {
  office = await openOffice(MORE, SIMS);
  await office.report(
    devStatus([1, 2, 3, 4, 5, 6, 7].map((port) => ({ port: `1.0${port}`, st: REGISTERED }))),
  );
});
afterAll(() => office.close());

function devStatus(status: readonly object[]): object {
  return { type: 'dev-status', seq: 5, expires: 3_600_000, mac: '00-30-f1-00-00-01', status };
}

const portStatus = (port: string, st: number, more: object = {}): Promise<unknown> =>
  office.report({ type: 'port-status', port, st, ...more });

const json = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await office.command(...args)).stdout);

/** The Telegram message that fits, as it stands now. */
const telegram = (fits: (message: FakeMessage) => boolean): Promise<FakeMessage> =>
  waitFor(() => office.telegram.messages.find(fits));
const slack = (...texts: readonly string[]) =>
  waitFor(() => office.slack.messages.find(({ text }) => texts.every((one) => text.includes(one))));

/** The alert at the webhook, which gets every one. */
const alert = (port: string, state: string) =>
  office.posted(
    ({ type, data }) => type === 'alert' && data['state'] === state && String(data['summary']).includes(port),
  );

describe('a lock', () => {
  it('is notified, its end answers and shows in the first message; on Slack it is a message of its own', async () => {
    await portStatus('1.02', LOCKED);
    const first = await telegram(({ text }) => text.includes('office/1.02'));
    expect(first).toMatchObject({ replyTo: null, edits: 0, chat: CHAT });
    expect(first.text).toMatch(
      /^🔴 Critical: SIM locked by the operator\noffice\/1\.02 · Google Ads · \+37120000001\nsince \d\d:\d\d\n\nAsk /u,
    );
    await slack('Critical: SIM locked by the operator', 'office/1.02');

    await portStatus('1.02', REGISTERED);
    const end = await telegram(({ replyTo }) => replyTo === first.id);
    expect(end.text).toMatch(/^🟢 Resolved: SIM locked by the operator\noffice\/1\.02 .*\nlasted /u);
    await slack('Resolved: SIM locked by the operator', 'office/1.02');
    const edited = await telegram(({ id, edits }) => id === first.id && edits === 1);
    expect(edited.text).toBe(end.text);
    expect(office.telegram.messages.filter(({ text }) => text.includes('1.02'))).toHaveLength(2);
  });

  it('whose message was deleted from the chat, where it can be neither answered nor edited, still ends', async () => {
    await portStatus('1.03', LOCKED);
    const first = await telegram(({ text }) => text.includes('office/1.03'));
    first.deleted = true;
    await portStatus('1.03', REGISTERED);
    const end = await telegram(({ text }) => text.startsWith('🟢 Resolved') && text.includes('office/1.03'));
    expect(end).toMatchObject({ replyTo: null });
    // The edit that fails then stands in nobody's way.
    await portStatus('1.04', LOCKED);
    await telegram(({ text }) => text.includes('office/1.04'));
    await portStatus('1.04', REGISTERED);
    await telegram(({ text }) => text.startsWith('🟢 Resolved') && text.includes('office/1.04'));
  });
});

describe('simwire silence', () => {
  it('keeps a running relay quiet, and is heard at its end', async () => {
    const added = await office.command(
      ...['silence', 'add', '--port', 'office/1.06', '--for', '1h'],
      ...['--reason', 'new SIM', '--author', 'anna'],
    );
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const [, id = ''] =
      /^silence (\w{11}) until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d: port office\/1\.06\n$/.exec(added.stdout) ??
      [];
    expect(await json('silence', 'list', '--json')).toEqual([
      {
        ...{ id, match: { port: ['office/1.06'] }, author: 'anna', reason: 'new SIM', scope: 'all' },
        created_at: expect.any(String) as string,
        until: expect.any(String) as string,
      },
    ]);
    // The relay finds this message where it finds the silence, and not before it.
    expect((await office.command('send', 'flows', 'silenced?')).code).toBe(0);
    await portStatus('1.06', LOCKED);
    await portStatus('1.07', LOCKED);
    await alert('1.07', 'firing');
    expect(await json('alerts', '--json')).toMatchObject({
      alerts: [
        {
          gateway: 'office',
          port: '1.06',
          condition: 'locked_by_operator',
          state: 'firing',
          hidden_by: 'silence',
        },
        {
          gateway: 'office',
          port: '1.07',
          condition: 'locked_by_operator',
          state: 'firing',
          hidden_by: null,
        },
      ],
    });
    const { stdout } = await office.command('alerts');
    expect(stdout).toMatch(
      /^\w{11} +critical +firing +office\/1\.06 +locked_by_operator +\S+ \S+ +silenced$/m,
    );
    expect(stdout).toMatch(/^2 firing, 1 silenced$/m);
    const [, other = ''] = /^(\w{11}) .* office\/1\.07 /m.exec(stdout) ?? [];
    expect(await office.command('alerts', 'acknowledge', other, '--comment', 'on my way')).toEqual({
      code: 0,
      stdout: 'office/1.07 locked_by_operator: acknowledged\n',
      stderr: '',
    });
    expect((await office.command('alerts')).stdout).toMatch(/office\/1\.07 .* local:\S+: on my way$/m);

    expect(await office.command('silence', 'remove', id)).toMatchObject({
      code: 0,
      stdout: `silence ${id} removed: port office/1.06\n`,
    });
    await alert('1.06', 'firing');
    expect(await office.command('silence', 'list')).toMatchObject({
      code: 0,
      stdout: 'nothing is silenced\n',
    });
    expect(await office.command('silence', 'remove', id)).toMatchObject({
      code: 1,
      stdout: `no silence ${id}\n`,
    });
  });
});

describe('simwire alerts confirm', () => {
  const FIRST = '8937100000000000011';
  const OTHER = '8937100000000000012';

  it('ends the doubt about a new card, at once', async () => {
    await office.report(devStatus([{ port: '1.02', st: REGISTERED, iccid: FIRST }]));
    await portStatus('1.02', REGISTERED, { iccid: OTHER });
    await alert('another SIM than before: 1.02', 'firing');
    expect(await json('ports', '--state', 'registered', '--gateway', 'office', '--json')).toContainEqual(
      expect.objectContaining({
        port: '1.02',
        sim: expect.objectContaining({ name: null, iccid: OTHER }) as object,
      }),
    );
    expect(await office.command('alerts', 'confirm', 'office/1.02')).toEqual({
      code: 0,
      stdout: 'office/1.02 sim_changed (ICCID …00012 instead of …00011): confirmed\n',
      stderr: '',
    });
    await alert('another SIM than before', 'resolved');
    expect(await json('ports', '--gateway', 'office', '--json')).toContainEqual(
      expect.objectContaining({
        port: '1.02',
        sim: expect.objectContaining({ name: 'Google Ads' }) as object,
      }),
    );
    expect(await office.command('alerts', 'confirm', 'office/1.02')).toMatchObject({
      code: 1,
      stdout: 'nothing to confirm at office/1.02\n',
    });
  });

  it('does not end a lock, nor what the config pins', async () => {
    await office.report(devStatus([{ port: '1.01', st: LOCKED }]));
    expect(await office.command('alerts', 'confirm', 'office/1.01')).toMatchObject({ code: 1 });
    const depot = `${office.relay.url}/report/depot/depot-gateway-token-0001`;
    await post(depot, JSON.stringify(devStatus([{ port: '1.01', st: REGISTERED, iccid: OTHER }])));
    expect(await office.command('alerts', 'confirm', 'depot')).toEqual({
      code: 1,
      stdout:
        'depot/1.01 sim_changed (ICCID …00012 instead of …00001): the config pins another card for this port; ' +
        'change its iccid under gateways.depot.sims\n',
      stderr: '',
    });
  });
});

describe('simwire ports', () => {
  it('shows every port in order, and what came from outside visibly', async () => {
    const hostile = 'EVIL\u001b[2J\u202e';
    await office.report(
      devStatus([
        { port: '10.01', st: REGISTERED, sig: 20, bal: '4.2', opr: `24702 ${hostile}`, sn: '+37120000009' },
        { port: '2.01', st: 0 },
      ]),
    );
    const { code, stdout } = await office.command('ports', '--gateway', 'office');
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^PORT +STATE +SINCE +SIM +NUMBER +ICCID +OPERATOR +SIGNAL +BALANCE +LAST SMS$/);
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((port) => `office/1.0${port}`),
      'office/2.01',
      'office/10.01',
    ]);
    expect(lines.at(-1)).toMatch(
      /^office\/10\.01 +registered +\S+ \S+ +- +\+37120000009 +- +EVIL␛\[2J⟨U\+202E⟩ +20 +4\.20 +-$/,
    );
    expect(await json('ports', '--state', 'no_sim', '--json')).toEqual([
      {
        ...{ gateway: 'office', port: '2.01', state: 'no_sim', since: expect.any(String) as string },
        sim: { name: null, number: null, iccid: null, imsi: null, operator: null, tags: [] },
        ...{ signal: null, balance: null, last_sms: null },
      },
    ]);
  });
});

describe('a destination that fails', () => {
  it('is notified to another one, and so is its recovery', async () => {
    office.telegram.chat(CHAT).refuses = {
      status: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    };
    await portStatus('1.05', LOCKED);
    const problem = await alert('destination does not work: team', 'firing');
    expect(problem.body.data).toMatchObject({
      gateway: 'simwire',
      condition: 'destination_failing',
      severity: 'critical',
    });
    expect(await json('alerts', '--json')).toMatchObject({
      alerts: expect.arrayContaining([
        expect.objectContaining({
          gateway: 'simwire',
          condition: 'destination_failing',
          about: 'team',
          state: 'firing',
        }),
      ]) as object[],
    });
    office.telegram.chat(CHAT).refuses = undefined;
    await office.command('send', 'team', 'does it work again?');
    await alert('destination does not work', 'resolved');
    await telegram(({ text }) => text.startsWith('🔴 Critical') && text.includes('office/1.05'));
  });
});

describe('a request that was left while no relay ran', () => {
  it('is carried out at the next start', async () => {
    await portStatus('1.03', REGISTERED, { iccid: '8937100000000000021' });
    await portStatus('1.03', REGISTERED, { iccid: '8937100000000000022' });
    await alert('another SIM than before: 1.03', 'firing');
    office.relay.process.kill('SIGTERM');
    await office.relay.ended;
    expect(
      await office.command('alerts', 'confirm', 'office/1.03', '--condition', 'sim_changed'),
    ).toMatchObject({
      code: 0,
      stdout:
        'office/1.03 sim_changed (ICCID …00022 instead of …00021): will be confirmed\n' +
        'No relay runs on this store: it is done when one starts.\n',
    });
    await startRelayProgram(office.folder, office.config);
    await alert('another SIM than before: 1.03', 'resolved');
  });
});
