import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { waitFor } from '../support/program.ts';
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
