import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { formatProblem } from '../../src/config/problem.ts';
import { configSchema } from '../../src/config/schema/config.ts';
import { AUDIT_ACTIONS } from '../../src/domain/audit.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { runCommand } from '../support/command.ts';
import { MONDAY_NOON } from '../support/manual-time.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { PAIR } from '../fakes/certificate.ts';
import { anchorsOf, blocksOf, inlineCodeOf, linksOf } from './markdown.ts';

const FILES = [
  'README.md',
  'CHANGELOG.md',
  ...[
    'access',
    'api',
    'architecture',
    'commands',
    'configuration',
    'dashboard',
    'deploy',
    'destinations',
    'gateways',
    'guarantees',
    'guide',
    'monitoring',
    'scale',
  ].map((name) => `docs/${name}.md`),
  'docs/release.md',
];
const documents = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]));
const blocks = FILES.flatMap((file) =>
  blocksOf(documents.get(file) ?? '').map((block) => ({ ...block, place: `${file}:${String(block.line)}` })),
);

/** What the examples leave to the environment, and to files of these names. */
const SECRETS: Readonly<Record<string, string>> = {
  OFFICE_TOKEN: 'q7RkT2mZp9XcVb4N',
  TELEGRAM_TOKEN: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawZ',
  SLACK_WEBHOOK_URL: 'https://hooks.slack.test/services/T000/B000/fictional',
  SIMWIRE_PASSWORD: 'correct horse',
  'FULLCHAIN.PEM': PAIR.cert,
  'PRIVKEY.PEM': PAIR.key,
  OIDC_SECRET: 'vR7wKeZx81Qm5uT3',
  PROXY_SECRET: 'Qm5uT3vR7wKeZx81',
  CI_TOKEN: 'Zx81Qm5uT3vR7wKe',
  HOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
};

/** What completes an example that shows a part of a config. */
const REST: Readonly<Record<string, unknown>> = {
  gateways: { office: { token: SECRETS['OFFICE_TOKEN'], allow: ['192.168.1.44'] } },
  destinations: { screen: { type: 'console' } },
  rules: [{ name: 'all', when: { event: 'any' }, send: 'screen' }],
};

const yaml = blocks.filter(({ language }) => language === 'yaml');
const configKeys = new Set(Object.keys(configSchema.shape));
const isConfig = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).every((key) => configKeys.has(key));

describe('every YAML block', () => {
  it.each(yaml)('$place is YAML', ({ text }) => {
    expect(parse(text)).toBeTypeOf('object');
  });

  const configs = yaml.filter(({ text }) => isConfig(parse(text)));

  it.each(configs)('$place is a config, or a part of one, without any problem', ({ text }) => {
    const missing = Object.entries(REST).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text));
    const whole = [text, ...missing.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)].join('\n');
    const readFile = (path: string): Buffer =>
      Buffer.from(path === 'simwire.yaml' ? whole : (SECRETS[basename(path).toUpperCase()] ?? ''));
    const loaded = loadConfig('simwire.yaml', { readFile, env: SECRETS, now: MONDAY_NOON });
    expect((loaded.ok ? loaded.config.warnings : loaded.problems).map(formatProblem)).toEqual([]);
  });

  it('is looked at: the guide and the deployment have configs', () => {
    const files = configs.map(({ place }) => place.replace(/:\d+$/, ''));
    expect(files).toEqual(expect.arrayContaining(['docs/guide.md', 'docs/deploy.md']));
  });
});

describe('every command', () => {
  /** What follows the program's name, wherever it is called: `npm run -s simwire --`, `node …/dist/cli.js`, `simwire`. */
  const CALL = /(?:npm run -s simwire -- |dist\/cli\.js |run --rm simwire |^(?:sudo )?simwire )(.*)/;
  const shell = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  const [readme = '', future = ''] = (documents.get('README.md') ?? '').split(/^## Not there yet$/m);
  const code = [...documents.values(), readme].filter((text) => !text.includes(future)).flatMap(inlineCodeOf);
  const promised = inlineCodeOf(future).flatMap((line) => CALL.exec(line)?.[1] ?? []);
  const calls = [...new Set([...shell, ...code].flatMap((line) => CALL.exec(line.trim())?.[1] ?? []))].filter(
    (call) => /^[a-z-]/.test(call),
  );

  it.each(calls)('simwire %s exists, with its options', async (call) => {
    const words = call.split(/\s+/);
    const command = words.slice(words[0] === '--config' ? 2 : 0).filter((word) => /^[a-z]+$/.test(word));
    const help = await runCommand([...command.slice(0, 2), '--help'], { cwd: temporaryFolder() });
    expect(help.code, help.stderr).toBe(0);
    const [name = ''] = command;
    expect(help.stdout).toMatch(new RegExp(`^Usage: simwire ${name}\\b`));
    const known = help.stdout + (await runCommand(['--help'], { cwd: temporaryFolder() })).stdout;
    const given = words.filter((word) => /^--[a-z]/.test(word));
    expect(given.filter((option) => !known.includes(`${option} `))).toEqual([]);
  });

  it('that the README calls not there yet is not there', async () => {
    for (const call of promised) {
      const help = await runCommand([call.split(' ')[0] ?? '', '--help'], { cwd: temporaryFolder() });
      expect(help.stdout, call).toMatch(/^Usage: simwire \[options\]/);
    }
  });

  it('of npm is a script that exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...shell, ...code].flatMap((line) =>
      [...line.matchAll(/npm (?:run (?:-s )?([a-z:]+)|(start|test)\b)/g)].map(
        ([, run, own]) => run ?? own ?? '',
      ),
    );
    expect(named).toEqual(expect.arrayContaining(['demo', 'test', 'start', 'simwire']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('begins with the two that a newcomer types', () => {
    expect(shell.filter((line) => line.startsWith('npm ci &&'))).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
    ]);
  });
});

describe('every name', () => {
  it('of a metric exists', async () => {
    const { text } = await createMetrics('0').exposition();
    const named = [...documents.values()].flatMap(
      (document) => document.match(/\bsimwire_[a-z_]+[a-z]\b/g) ?? [],
    );
    const metrics = named.filter((name) => !name.startsWith('simwire_loggable'));
    expect(metrics).toContain('simwire_queue_depth');
    expect(metrics.filter((name) => !text.includes(`# TYPE ${name.replace(/_bucket$/, '')} `))).toEqual([]);
  });

  it('of an environment variable is read somewhere', () => {
    const named = [...documents.values()].flatMap((document) => document.match(/\bSIMWIRE_[A-Z_]+\b/g) ?? []);
    const isRead = (name: string): boolean => {
      const found = execFileSync('git', ['grep', '-l', '--untracked', name, '--', 'src', 'config'], {
        encoding: 'utf8',
      });
      return found !== '';
    };
    expect(new Set(named)).toContain('SIMWIRE_LISTEN');
    for (const name of new Set(named)) expect(isRead(name), name).toBe(true);
  });

  it('of a file or folder in src exists', () => {
    const named = [...documents.values()]
      .flatMap(inlineCodeOf)
      // Users have a config of their own there, which `simwire init` makes.
      .filter((code) => /^(src|test|config|docs)\/(?!simwire\.yaml$|\.env$)[\w./-]+$/.test(code));
    expect(named).toContain('src/engine');
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('every link', () => {
  const links = FILES.flatMap((file) =>
    linksOf(documents.get(file) ?? '').map((target) => ({ file, target })),
  );
  const inside = links.filter(({ target }) => !/^[a-z]+:/.test(target));

  it.each(inside)('from $file to $target leads somewhere', ({ file, target }) => {
    const [path = '', anchor] = target.split('#');
    const to = path === '' ? file : normalize(join(dirname(file), path));
    expect(existsSync(to)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(to, 'utf8'))).toContain(anchor);
  });

  it('out of the project is encrypted', () => {
    expect(links.filter(({ target }) => /^http:/.test(target))).toEqual([]);
  });
});

it('says of every deed that is audited when it is noted', () => {
  const access = readFileSync('docs/access.md', 'utf8');
  expect(AUDIT_ACTIONS.filter((action) => !access.includes(`\`${action}\``))).toEqual([]);
});
