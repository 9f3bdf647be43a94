import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';

it.each([
  ['telegram.ts', /^http:\/\/127\.0\.0\.1:\d+\n$/],
  ['slack.ts', /^http:\/\/127\.0\.0\.1:\d+\/services\/\S+\n$/],
  ['webhook-sink.ts', /^http:\/\/127\.0\.0\.1:\d+\/hook\n$/],
])('%s runs as a program of its own and says where', async (file, address) => {
  const program = spawn(process.execPath, [`test/fakes/${file}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void program.kill());
  const [said] = (await once(program.stdout, 'data')) as [Buffer];
  expect(said.toString()).toMatch(address);
  const messages = await fetch(new URL('/_messages', said.toString().trim()));
  expect(await messages.json()).toEqual([]);
});
