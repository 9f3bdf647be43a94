import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { createProgress } from '../src/commands/terminal/progress.ts';
import { benchBurst } from './burst.ts';
import { benchCodes } from './codes.ts';
import { benchCommits } from './commits.ts';
import { endOnSignals } from './end-on-signals.ts';
import type { Line } from './figure.ts';
import { benchMainPath } from './main-path.ts';
import { benchMemory } from './memory.ts';
import { inOwnProcess } from './own-process.ts';
import { benchPeers } from './peers.ts';
import { benchPostgres } from './postgres.ts';
import { markdown, printed, type Section } from './report.ts';
import { benchRules } from './rules.ts';

const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    sms: { type: 'string', default: '100000' },
    events: { type: 'string', default: '1000000' },
    'open-for': { type: 'string', default: '300' },
    'node-red': { type: 'string' },
    'real-time': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Everything that is measured, by the name that `--only` takes. */
const MEASUREMENTS: Readonly<Record<string, { title: string; measure: () => Promise<Line[]> }>> = {
  path: {
    title: 'Accepting and delivering',
    measure: () => benchMainPath({ rounds: Number(values.rounds), seconds: Number(values.seconds) }),
  },
  commits: { title: 'Group commit', measure: () => benchCommits() },
  memory: { title: 'Start and memory', measure: () => benchMemory(Number(values.sms)) },
  burst: {
    title: 'A burst into one Telegram group (20 a minute, 1 a second)',
    measure: () => benchBurst(values['real-time']),
  },
  rules: { title: 'Rules', measure: benchRules },
  codes: { title: 'Codes', measure: benchCodes },
  scale: { title: 'A full store', measure: () => inOwnProcess('scale.ts', [values.events]) },
  api: { title: 'The API over a full store', measure: () => inOwnProcess('api.ts', [values.events]) },
  pages: {
    title: 'The pages over a full store, with 1,000 gateways',
    measure: () => inOwnProcess('pages.ts', [values.events]),
  },
  fleet: {
    title: 'A fleet of 1,000 gateways with 128 slots, a dev-status each 60 s',
    measure: () => inOwnProcess('fleet.ts', []),
  },
  postgres: {
    title: 'On PostgreSQL, with its server on the same machine',
    measure: () =>
      benchPostgres({
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
        openFor: Number(values['open-for']),
      }),
  },
  peers: {
    title: 'Peers',
    measure: () =>
      benchPeers({
        rounds: Number(values.rounds),
        seconds: Number(values.seconds),
        nodeRed: values['node-red'],
      }),
  },
};

const HELP = `npm run bench -- [options]

  --only NAME    ${Object.keys(MEASUREMENTS).join(', ')}; may be repeated
  --rounds N     of accepting and delivering, also of the peers (3), each with --seconds N (2)
  --sms N        that the memory is looked at after (100000)
  --events N     in the full store (1000000), a tenth of them pending
  --open-for N   seconds for which a transaction is left open on PostgreSQL (300)
  --real-time    the burst into a Telegram group by the real clock (about 75 s)
  --node-red DIR where \`npm install --prefix DIR node-red\` put it; else it is looked for in PATH and npx's cache
  --write        writes docs/performance.md

Peers are measured where they are installed: Node-RED, and Alertmanager (in PATH, as Debian's prometheus-alertmanager).
`;

async function main(): Promise<void> {
  const unknown = (values.only ?? []).find((name) => !Object.hasOwn(MEASUREMENTS, name));
  if (values.help || unknown !== undefined) {
    process.stdout.write(unknown === undefined ? HELP : `there is no "${unknown}"\n\n${HELP}`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
  });
  const sections: Section[] = [];
  const progress = createProgress();
  for (const [name, { title, measure }] of Object.entries(MEASUREMENTS)) {
    if (values.only && !values.only.includes(name)) continue;
    progress.show(`measuring: ${title}`);
    const lines = await measure();
    progress.end();
    process.stdout.write(`${title}\n${lines.map(printed).join('\n')}\n\n`);
    sections.push({ title, lines });
  }
  if (!values.write) return;
  const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
  const page = await format(markdown(sections, command, new Date()), { parser: 'markdown' });
  writeFileSync(join(ROOT, 'docs', 'performance.md'), page);
}

endOnSignals();
await main();
