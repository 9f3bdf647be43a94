import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary.ts';

const URL_OF_RELAY = 'http://127.0.0.1:1';

it.each([
  ['without a token', ['--url', URL_OF_RELAY], /^a token of server\.tokens is needed/],
  [
    'with a token file that is not there',
    ['--url', URL_OF_RELAY, '--token-file', 'none'],
    /^--token-file: none cannot be read: no such file \(ENOENT\)/,
  ],
  ['with an address that is none', ['--url', 'relay.lan'], /^--url \(or SIMWIRE_URL\) must be the address/],
  ['without an address and a config', [], /none\.yaml:1:1: cannot be read/],
])('%s it says what is missing', async (_name, args, words) => {
  const cwd = temporaryFolder();
  const config = join(cwd, 'none.yaml');
  const { code, stdout, stderr } = await runCommand(['--config', config, 'mcp', ...args], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(words);
});
