import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { waitFor } from '../support/program.ts';

it.each([
  ['telegram.ts', /^http:\/\/127\.0\.0\.1:\d+\n$/],
  ['discord.ts', /^http:\/\/127\.0\.0\.1:\d+\/api\/webhooks\/\S+\n$/],
  ['ntfy.ts', /^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/],
  ['apprise.ts', /^http:\/\/127\.0\.0\.1:\d+\/notify\/\S+\n$/],
  ['slack.ts', /^http:\/\/127\.0\.0\.1:\d+\/services\/\S+\n$/],
  ['webhook-sink.ts', /^http:\/\/127\.0\.0\.1:\d+\/hook\n$/],
])('%s runs as a program of its own and says where', async (file, address) => {
  const program = startChild([process.execPath, `test/fakes/${file}`]);
  const said = await waitFor(() =>
    program.output().stdout.endsWith('\n') ? program.output().stdout : undefined,
  );
  expect(said).toMatch(address);
  const messages = await fetch(new URL('/_messages', said.trim()));
  expect(await messages.json()).toEqual([]);
});
