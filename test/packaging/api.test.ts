import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { openApi, type ApiScene } from '../http/api/scene.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { recvSms } from '../support/wire.ts';
import { blocksOf } from './markdown.ts';

const blocks = blocksOf(readFileSync('docs/api.md', 'utf8'));
/** Each command, with the answer that stands after it, if there is one. */
const commands = blocks.flatMap(({ language, text, line }, index) => {
  const after = blocks[index + 1];
  const shown = after?.language === 'json' && !after.text.includes('mcpServers') ? after.text : null;
  return language === 'sh' && text.startsWith('curl ') ? [{ text, line, shown }] : [];
});

/** The ids that commands name. */
interface Named {
  readonly event: string;
  readonly missed: string;
  readonly expectation: string;
}

/** An API that a program may ask, an SMS of HSBC with a code that nobody has, and one whose code was missed. */
async function scene(): Promise<ApiScene & Named> {
  const api = await openApi();
  api.principals.set('ci', { id: 'token:ci', grants: [{ role: 'viewer', scope: 'everything' }] });
  await api.report('office', JSON.parse(recvSms('Bring 482913 along', { sender: 'Club', port: '1.01' })));
  await api.report('office', JSON.parse(recvSms('Your code is 481920', { sender: 'HSBC', port: '1.01' })));
  const { body } = await api.ask('/codes?since=0');
  const { items } = z.object({ items: z.tuple([z.object({ event: z.string() })]) }).parse(body);
  const without = await api.ask('/events?code=false');
  const [{ id: missed }] = z
    .object({ items: z.tuple([z.object({ id: z.string() })]) })
    .parse(without.body).items;
  const expected = await api.ask('/expectations', {
    ...{ method: 'post', as: 'ci', body: { sender: 'Nobody', within: '5m' } },
  });
  const { id: expectation } = z.object({ id: z.string() }).parse(expected.body);
  return { ...api, event: items[0].event, missed, expectation };
}

/** Runs a command as a shell does, to its end or until it prints something; this process goes on to answer it. */
async function run(
  command: string,
  { url, event, missed, expectation }: Named & { readonly url: string },
  until?: string,
): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    SIMWIRE_URL: url,
    SIMWIRE_TOKEN: 'ci',
    EVENT: event,
    MISSED: missed,
    EXPECTATION: expectation,
  };
  const shell = spawn('sh', ['-c', command], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void shell.kill());
  let printed = '';
  for await (const part of shell.stdout.setEncoding('utf8')) {
    printed += String(part);
    if (until !== undefined && printed.includes(until) && printed.endsWith('\n\n')) break;
  }
  return printed;
}

it.each(commands)('the command in line $line is answered as it says', async ({ text, shown }) => {
  const api = await scene();
  if (text.includes('DELETE')) {
    await api.ask(`/codes/${api.event}/claim`, { method: 'post', body: {}, as: 'ci' });
    expect(await run(text, api)).toBe('');
    return;
  }
  if (text.includes('curl -sN')) {
    expect(await run(text, api, 'data:')).toMatch(/^event: code\ndata: .*"masked":"•+"/m);
    return;
  }
  const answer = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await run(text.replace('wait=60s', 'wait=0s'), api)));
  if (text.includes('?wait=')) {
    expect(answer).toMatchObject({ state: 'waiting', code: null, others: 0 });
    return;
  }
  if (text.includes('$MISSED')) {
    expect(answer).toMatchObject({ event: api.missed, masked: '••••••', claimed_by: null });
    return;
  }
  if (shown === null) expect(z.array(z.unknown()).parse(answer['items'])).not.toEqual([]);
  else
    expect(Object.keys(answer)).toEqual(
      Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(shown))),
    );
  if (text.includes('codes/next')) expect(answer).toMatchObject({ code: '481920', claimed_by: 'token:ci' });
  if (text.includes('"exclusive"')) expect(answer).toMatchObject({ sim: 'Bank' });
  if (text.includes('sims=')) expect(answer).toEqual(JSON.parse(shown ?? ''));
});

it('the helper for Playwright takes a code, and says why there is none', async () => {
  const api = await scene();
  const [helper = '', example = ''] = blocks.flatMap(({ language, text }) =>
    language === 'ts' ? [text] : [],
  );
  const file = join(temporaryFolder(), 'simwire.mjs');
  writeFileSync(file, stripTypeScriptTypes(helper));
  const imported: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const { nextCode } = z
    .object({
      nextCode: z.custom<(...asked: unknown[]) => Promise<string>>((one) => typeof one === 'function'),
    })
    .parse(imported);
  vi.stubEnv('SIMWIRE_URL', api.url);
  vi.stubEnv('SIMWIRE_TOKEN', 'ci');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await nextCode({ sender: 'HSBC' }, new Date(0))).toBe('481920');
  await expect(nextCode({ sender: 'HSBC' }, new Date(0), 0)).rejects.toThrow('no code within 0 s');
  await expect(nextCode({}, new Date(0))).rejects.toThrow('say which');
  vi.stubEnv('SIMWIRE_TOKEN', 'wrong');
  await expect(nextCode({ sender: 'HSBC' }, new Date(0))).rejects.toThrow('a valid token');
  // The example is read as a program too, and uses what the helper has.
  expect(stripTypeScriptTypes(example)).toContain("import { nextCode } from './simwire.ts';");
});
