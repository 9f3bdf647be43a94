import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { fileReason } from '../domain/file-error.ts';
import { createApiClient } from '../mcp/api-client.ts';
import { createMcpServer } from '../mcp/server.ts';
import { siteUrl } from '../operations/setup/addresses.ts';
import { readBounded } from '../runtime/bounded-file.ts';
import { VERSION } from '../version.ts';
import { requireConfig } from './terminal/read-config.ts';
import { CommandError, EXIT, type ExitCode } from './terminal/terminal.ts';
import { terminated } from './terminal/terminated.ts';

export interface McpOptions {
  readonly url?: string;
  readonly tokenFile?: string;
  readonly messages?: true;
}

/** The longest file with a token, in bytes. */
const LONGEST = 4_096;

/**
 * `simwire mcp`: speaks the Model Context Protocol on standard input and output, as a client of the running relay's API,
 * until its input ends.
 */
export async function mcp(file: string, { url, tokenFile, messages }: McpOptions): Promise<ExitCode> {
  const base = url ?? process.env['SIMWIRE_URL'] ?? siteUrl(requireConfig(file).server);
  const api = createApiClient(baseOf(base), tokenOf(tokenFile));
  const server = createMcpServer(api, { version: VERSION, messages: messages ?? false });
  const inputEnded = new Promise((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  await Promise.race([inputEnded, terminated()]);
  await server.close();
  return EXIT.fine;
}

function baseOf(written: string): string {
  const url = /^https?:\/\//i.test(written) ? URL.parse(written) : null;
  if (url === null)
    throw new CommandError(
      '--url (or SIMWIRE_URL) must be the address of the relay, such as http://127.0.0.1:8080',
    );
  return written.replace(/(?:\/api\/v1)?\/*$/, '');
}

/** Returns the token with whose rights is asked: it never stands among the arguments, which others can see. */
function tokenOf(file: string | undefined): string {
  const token = file === undefined ? process.env['SIMWIRE_TOKEN'] : read(file);
  if (token !== undefined && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new CommandError(
    'a token of server.tokens is needed: in the variable SIMWIRE_TOKEN, or in the file of --token-file',
  );
}

function read(file: string): string {
  try {
    return readBounded(file, LONGEST).toString('utf8').trim();
  } catch (error) {
    throw new CommandError(`--token-file: ${file} cannot be read: ${fileReason(error) ?? 'reason unknown'}`);
  }
}
