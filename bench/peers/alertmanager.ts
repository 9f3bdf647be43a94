import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, type Measured } from '../measured.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { alertmanagerConfig, type Routing } from './alertmanager-config.ts';
import type { Peer } from './peer.ts';
import { inPath } from './search.ts';

/** Makes the peer Alertmanager, looked for in PATH under the name that Debian gives it and its own. */
export function alertmanager(routing: Routing, target: number | null): Peer {
  return {
    name: 'Alertmanager',
    flow: routing,
    install: "Debian's prometheus-alertmanager",
    body: 'alert',
    target,
    find: () => {
      const program = inPath('prometheus-alertmanager') ?? inPath('alertmanager');
      if (program === null) return null;
      const printed = execFileSync(program, ['--version'], { encoding: 'utf8' });
      const version = /version (\S+)/.exec(printed)?.[1] ?? 'of an unknown version';
      return { version, start: (sink) => startAlertmanager(program, alertmanagerConfig(sink, routing)) };
    },
  };
}

async function startAlertmanager(program: string, config: object): Promise<Measured> {
  const { folder, remove } = temporaryFolder();
  const file = join(folder, 'alertmanager.yml');
  writeFileSync(file, JSON.stringify(config));
  const measured = await start({
    command: program,
    args: [
      `--config.file=${file}`,
      `--storage.path=${join(folder, 'data')}`,
      '--web.listen-address=127.0.0.1:0',
      // No cluster.
      '--cluster.listen-address=',
    ],
    cwd: folder,
    urlIn: (output) => /Listening on" address=(127\.0\.0\.1:\d+)/.exec(output)?.[1],
  });
  return {
    ...measured,
    url: `http://${measured.url}/api/v2/alerts`,
    stop: async () => {
      await measured.stop();
      remove();
    },
  };
}
