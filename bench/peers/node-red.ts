import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { TOKEN } from '../config.ts';
import { start, type Measured } from '../measured.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { nodeRedFlow } from './node-red-flow.ts';
import type { Peer } from './peer.ts';
import { inPath } from './search.ts';

const PATH = `/report/office/${TOKEN}`;

/**
 * Makes the peer Node-RED, run by the same Node as everything else.
 *
 * @param folder where `npm install --prefix` put it; undefined: it is looked for in PATH and in npx's cache
 */
export function nodeRed(folder: string | undefined): Peer {
  return {
    name: 'Node-RED',
    flow: '100 conditions',
    install: 'npx node-red',
    body: 'report',
    target: 8,
    find: () => {
      const home = folder === undefined ? (besideCommand() ?? inNpxCache()) : under(folder);
      if (home === null) return null;
      const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
      return { version, start: (sink) => startNodeRed(join(home, 'red.js'), sink) };
    },
  };
}

function besideCommand(): string | null {
  const command = inPath('node-red');
  return command === null ? null : ifPackage(dirname(command));
}

function inNpxCache(): string | null {
  const cache = process.env['npm_config_cache'] ?? join(homedir(), '.npm');
  const folders = globSync(join(cache, '_npx', '*'));
  return folders.map(under).find((home) => home !== null) ?? null;
}

function under(folder: string): string | null {
  return ifPackage(join(folder, 'node_modules', 'node-red'));
}

function ifPackage(folder: string): string | null {
  return existsSync(join(folder, 'red.js')) ? folder : null;
}

async function startNodeRed(program: string, sink: string): Promise<Measured> {
  const { folder, remove } = temporaryFolder();
  // What it logs at this level it logs once, at its start.
  const settings = {
    uiHost: '127.0.0.1',
    uiPort: 0,
    httpAdminRoot: false,
    flowFile: 'flows.json',
    credentialSecret: false,
    telemetry: { enabled: false },
    lang: 'en-US',
    logging: { console: { level: 'info' } },
  };
  writeFileSync(join(folder, 'settings.js'), `module.exports = ${JSON.stringify(settings)};`);
  writeFileSync(join(folder, 'flows.json'), JSON.stringify(nodeRedFlow(PATH, sink)));
  const measured = await start({
    args: [program, '--userDir', folder],
    cwd: folder,
    urlIn: (output) => /running at (http:\S+)[^]*Started flows/.exec(output)?.[1],
  });
  return {
    ...measured,
    url: measured.url + PATH,
    stop: async () => {
      await measured.stop();
      remove();
    },
  };
}
