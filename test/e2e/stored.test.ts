import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CHANGE } from '../../src/domain/decision.ts';
import { runCommand } from '../support/command.ts';
import { waitFor } from '../support/program.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { post, recvSms } from '../support/wire.ts';
import { openOffice, TOKEN, type Office } from './office.ts';

const SECOND_TOKEN = 'second-token-of-depot';
const DATE = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;

let office: Office;
beforeAll(async () => {
  office = await openOffice(
    'rules: [{ name: all, when: { not: { text: nobody } }, send: [flows] }]\n',
    `  depot: { token: [first-token-of-depot, ${SECOND_TOKEN}], allow: [127.0.0.1] }`,
  );
  await office.report(recvSms('Your code is 481920', { sender: 'HSBC' }));
  await office.report(recvSms('for nobody', { port: '3.01' }));
  await post(`${office.relay.url}/report/depot/${SECOND_TOKEN}`, recvSms('from the depot'));
});
afterAll(() => office.close());

/** The JSON that a command prints. */
async function jsonOf(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await office.command(...args, '--json');
  expect({ code, stderr: stderr.replace(/^server\.public_url .*\n$/, '') }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('gateways', () => {
  it('shows where each reports to, with which token from where, and what it never sent', async () => {
    const used = new RegExp(String.raw`^ {2}token #2 {7}127\.0\.0\.1 × 1, last ${DATE}$`, 'm');
    const shown = await waitFor(async () => {
      const command = await office.command('gateways');
      return used.test(command.stdout) ? command : undefined;
    });
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(
      /^office\n {2}report URL {3}http:\/\/127\.0\.0\.1:0\/report\/office\/•{25} {2}\(58 characters\)\n/,
    );
    expect(shown.stdout).toMatch(new RegExp(`^ {2}last report {2,4}${DATE}, the first ${DATE}$`, 'm'));
    expect(shown.stdout).toMatch(new RegExp(String.raw`^ {2}has sent {5}recv-sms \(${DATE}\)$`, 'm'));
    expect(shown.stdout).toMatch(/^ {2}never sent {3}sent-sms, cdr, port-status, dev-status$/m);
    expect(shown.stdout).toMatch(/^ {2}report URL #2 {2}\S+•{21} {2}\(53 characters\)$/m);
    expect(shown.stdout).toMatch(/^ {2}token #1 {7}never used$/m);
    expect(shown.stderr).toBe(
      'server.public_url is not set: the URLs have the address at which Simwire listens\n',
    );
    expect(shown.stdout).not.toContain('token-of-depot');
  });

  it('shows tokens only when it is told to, one gateway, and who knocked in vain', async () => {
    await post(`${office.relay.url}/report/office/${TOKEN.slice(0, -2)}`, recvSms('cut'));
    await waitFor(async () => {
      const { stdout } = await office.command('gateways', 'office', '--show-tokens');
      expect(stdout).toContain(`/report/office/${TOKEN}  (`);
      return /^ {2}in vain {6}127\.0\.0\.1: only the beginning of the token: .* × 1, last /m.test(stdout)
        ? stdout
        : undefined;
    });
    expect(await jsonOf('gateways', 'depot')).toMatchObject({
      gateways: [
        { name: 'depot', tokens: [{ clients: [] }, { clients: [{ peer: '127.0.0.1', count: 1 }] }] },
      ],
      rejected: [],
    });
    expect(await office.command('gateways', 'depo')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no gateway "depo"; did you mean "depot"?\n',
    });
  });

  it('needs no store', async () => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'simwire.yaml'),
      office.config.replace('server: {', 'server: { public_url: "http://relay.lan",'),
    );
    const shown = await runCommand(['--config', 'simwire.yaml', 'gateways', 'office'], { cwd });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(
      /^office\n {2}report URL {3}http:\/\/relay\.lan\/report\/office\/•{25} {2}\(56 characters\)\n/,
    );
    expect(shown.stdout).toContain('  last report  never\n');
  });
});

describe('messages', () => {
  it('lists events with their texts, the newest first, and searches them', async () => {
    const all = await office.command('messages');
    expect(all).toMatchObject({ code: 0, stderr: '' });
    const lines = all.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(new RegExp(`^\\w{11} {2}${DATE} {2}depot/1\\.02 {2}sms {2}from Acme$`));
    expect(lines.slice(1, 4)).toEqual([
      '  from the depot',
      expect.stringMatching(/ {2}office\/3\.01 {2}sms {2}from Acme {2}unrouted$/),
      '  for nobody',
    ]);
    expect(lines[4]).toMatch(/ {2}office\/1\.02 \(Google Ads\) {2}sms {2}from HSBC {2}code 481920$/);
    const idsOf = async (...args: string[]): Promise<string[]> =>
      ((await jsonOf('messages', ...args)) as { id: string }[]).map(({ id }) => id);
    const ids = lines.filter((_, at) => at % 2 === 0).map((line) => line.slice(0, 11));
    const [depot, nobody, code] = ids;
    expect(await idsOf()).toEqual(ids);
    expect(await idsOf('--limit', '1')).toEqual([depot]);
    expect(await idsOf('--from', 'hsbc', '--code', '--since', '1w')).toEqual([code]);
    expect(await idsOf('--code', '481-920', '--gateway', 'office', '--port', '1.*')).toEqual([code]);
    expect(await idsOf('--unrouted')).toEqual([nobody]);
    expect(await idsOf('--text', '/depot|nobody/', '--event', 'sms')).toEqual([depot, nobody]);
    expect(await idsOf('--peer', '127.0.0.1', '--token', '2')).toEqual([depot]);
    expect(await idsOf('--sim', 'Google Ads', '--tag', 'ads', '--rule', 'all')).toEqual([code]);
    expect(await idsOf('--until', '1h')).toEqual([]);
    expect(await office.command('messages', '--from', 'DHL')).toEqual({
      code: 0,
      stdout: 'no message was found\n',
      stderr: '',
    });
  });

  it('shows all that is known of one', async () => {
    await waitFor(async () => {
      const { stdout } = await office.command('outbox', 'list');
      return stdout === 'nothing waits\n' ? stdout : undefined;
    });
    const [listed] = (await jsonOf('messages', '--code')) as { id: string }[];
    const id = listed?.id ?? '';
    const shown = await office.command('messages', id.slice(-4));
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    for (const part of [
      /\n {2}Your code is 481920\n/,
      /\nSIM: Google Ads, \+37120000001\nposted: from 127\.0\.0\.1 with token #1\ntaken by: all\n/,
      /\ncode: 481920 \(otp, confidence /,
      /\nrules:\n {2}all: takes it\ndeliveries:\n {2}\w{11} {2}flows {2}delivered {2}rule all\n {4}.* {2}delivered\n/,
      /\nraw:\n {2}\{\n {3}"envelope": \{/,
    ])
      expect(shown.stdout).toMatch(part);
    expect(await jsonOf('messages', id)).toMatchObject({
      ...{ id, text: 'Your code is 481920', assignment: null, sent: [{ tried: [{ outcome: 'delivered' }] }] },
      why: { code: { found: { value: '481920' } }, rules: [{ verdict: 'match' }] },
    });
  });

  it('refuses what it does not know with the nearest that there is', async () => {
    const said = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await office.command('messages', ...args);
      expect(code).toBe(stdout === '' ? 2 : 1);
      return stdout + stderr;
    };
    expect(await said('--gateway', 'ofice')).toBe('no gateway "ofice"; did you mean "office"?\n');
    expect(await said('--rule', 'al')).toBe('no rule "al"; did you mean "all"?\n');
    expect(await said('--event', 'smss')).toBe('no event "smss"; did you mean "sms"?\n');
    expect(await said('--from', '/(/')).toMatch(/^--from: /);
    expect(await said('--since', 'monday')).toMatch(/^--since: "monday" is neither/);
    expect(await said('--limit', '0')).toBe('--limit must be a number from 1 to 1000000\n');
    expect(await said('00000000001')).toBe('there is no message whose id ends with "00000000001"\n');
    expect(await said('?')).toBe('"?" is not the id of a message\n');
  });
});

describe('quarantine', () => {
  it('lists and shows what could not be decoded, without effect on the terminal', async () => {
    const { status } = await office.report('{"cut \u001b[31m');
    expect(status).toBe(400);
    const listed = await office.command('quarantine', 'list');
    expect(listed).toMatchObject({ code: 0, stderr: '' });
    const [head, row, ...more] = listed.stdout.trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(head).toMatch(/^ID {11}LAST SEEN {12}GATEWAY {2}TIMES {2}LENGTH {2}REASON$/);
    expect(row).toMatch(
      new RegExp(
        String.raw`^00000000001 {2}${DATE} {2}office {3}1 {6}11 {6}JSON that is damaged or cut off$`,
      ),
    );
    const shown = await office.command('quarantine', 'show', '1');
    expect(shown.stdout).toMatch(
      new RegExp(
        String.raw`^00000000001 {2}office {2}1 time, last ${DATE}\nfirst seen: ${DATE}\nreason: JSON`,
      ),
    );
    expect(shown.stdout.endsWith('\n\n{"cut ␛[31m\n')).toBe(true);
    expect(await jsonOf('quarantine', 'show', '1')).toMatchObject({
      raw: '{"cut \u001b[31m',
      encoding: 'utf8',
    });
    expect(await office.command('quarantine', 'show', '77')).toEqual({
      code: 1,
      stdout: 'nothing in quarantine has an id that ends with "77"\n',
      stderr: '',
    });
  });

  it('decodes again beside the running relay, which then sends what that makes', async () => {
    const beside = await openFile(join(office.folder, 'data/office.db'), false);
    await beside.journal.accept({
      ...{ gateway: 'office', at: Date.now(), keys: [], decide: () => NO_CHANGE },
      rejects: [{ raw: recvSms('kept by an older version'), reason: 'it was not understood' }],
    });
    await beside.close();
    const retried = await office.command('quarantine', 'retry', '--all');
    expect(retried).toMatchObject({ code: 0, stderr: '' });
    expect(retried.stdout).toMatch(
      /^00000000002 {2}office {2}stored as \w{11}; removed\n00000000001 {2}office {2}stays: JSON that is damaged/,
    );
    await office.posted(({ data }) => data['text'] === 'kept by an older version');
    expect(await jsonOf('quarantine', 'list', '--gateway', 'office')).toMatchObject([{ id: '00000000001' }]);
    const again = await office.command('quarantine', 'retry', '1');
    expect(again).toEqual({
      code: 1,
      stdout: '00000000001  office  stays: JSON that is damaged or cut off\n',
      stderr: '',
    });
    expect(await office.command('quarantine', 'retry')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'say which: an id, --gateway NAME, or --all\n',
    });
  });
});
