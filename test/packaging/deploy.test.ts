import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { startChild } from '../support/child.ts';
import { installed } from '../support/installed.ts';
import { environment } from '../support/program.ts';
import { openFile } from '../support/stores.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { blocksOf, type Block } from './markdown.ts';

const document = readFileSync('docs/deploy.md', 'utf8');
const blocks = blocksOf(document);

/** The only block with this text in it. */
function blockWith(text: string): Block {
  const [found, ...others] = blocks.filter((block) => block.text.includes(text));
  if (!found || others.length > 0) throw new Error(`docs/deploy.md must have one block with ${text}`);
  return found;
}

describe('the Compose file', () => {
  const service = z.object({ secrets: z.array(z.string()).default([]), volumes: z.array(z.string()) });
  const compose = z
    .object({
      services: z.object({ simwire: service }),
      secrets: z.record(z.string(), z.object({ file: z.string() })),
      volumes: z.record(z.string(), z.null()),
    })
    .parse(parse(blockWith('security_opt:').text));

  it('has every secret and volume that it mounts, and the config has no other', () => {
    const { secrets, volumes } = compose.services.simwire;
    expect(Object.keys(compose.secrets)).toEqual(secrets);
    const named = volumes.map((volume) => volume.split(':')[0] ?? '').filter((name) => !name.startsWith('.'));
    expect(Object.keys(compose.volumes)).toEqual(named);
    const config = blockWith('/run/secrets/').text;
    expect([...config.matchAll(/file:\/run\/secrets\/(\w+)/g)].map(([, name]) => name)).toEqual(secrets);
  });

  it('mounts files that the steps before it make', () => {
    const steps = blockWith('git clone').text;
    for (const { file } of Object.values(compose.secrets)) expect(steps).toContain(file.replace('./', ''));
    expect(steps).toContain('mkdir -p');
  });

  it('comes from the repository that package.json names', () => {
    const { repository } = z
      .object({ repository: z.object({ url: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(blockWith('git clone').text).toContain(`git clone ${repository.url.replace('git+', '')}\n`);
  });
});

describe('the systemd unit', () => {
  const { text } = blockWith('[Service]');
  const settings = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^(?:\[(\w+)\]|(\w+)=(.*))$/.exec(line));
  const valuesOf = (key: string): string[] =>
    settings.flatMap((line) => (line?.[2] === key ? [line[3] ?? ''] : []));

  it('is sections and settings, each setting once but for those that add up', () => {
    expect(settings).not.toContain(null);
    expect(settings.flatMap((line) => line?.[1] ?? [])).toEqual(['Unit', 'Service', 'Install']);
    const keys = settings
      .flatMap((line) => line?.[2] ?? [])
      .filter((key) => !['Environment', 'LoadCredential'].includes(key));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('runs what the steps before it install, with secrets that they make and the config names', () => {
    const steps = blockWith('npm install --prefix /opt/simwire').text;
    expect(valuesOf('ExecStart')[0]).toMatch(/^\/opt\/simwire\/node_modules\/\.bin\/node /);
    const credentials = valuesOf('LoadCredential').map((one) => one.split(':'));
    for (const [, file = ''] of credentials) expect(steps).toContain(` ${file}`);
    const config = blockWith('/run/credentials/').text;
    const named = [...config.matchAll(/file:\/run\/credentials\/simwire\.service\/(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(named).toEqual(credentials.map(([name]) => name));
    expect(steps).toContain(`useradd --system --home-dir ${String(valuesOf('WorkingDirectory')[0])} `);
  });

  it('is taken by systemd-analyze, where it is installed', () => {
    const analyze = installed('systemd-analyze');
    if (analyze === null) return;
    const file = join(temporaryFolder(), 'simwire.service');
    writeFileSync(file, text.replaceAll(/^(ExecStart=)\S+/gm, '$1/bin/true').replace(/^User=.*$/m, ''));
    const { stderr } = spawnSync(analyze, ['verify', file], { encoding: 'utf8' });
    expect(stderr).not.toMatch(/Unknown (key|lvalue|section)|Failed to parse/);
  });
});

describe('the script that runs commands as the relay', () => {
  /** Runs the script as this user; `sudo` lets everybody but the relay's own user become another. */
  async function run(user: string, args: readonly string[], folder: string) {
    const file = join(folder, 'bin/simwire');
    const script = blockWith('#!/bin/sh').text;
    const ours = script
      .replace('/opt/simwire/node_modules/.bin/node', process.execPath)
      .replace('/opt/simwire/node_modules/simwire/dist/cli.js', resolve('dist/cli.js'))
      .replace('/etc/simwire/simwire.yaml', join(folder, 'simwire.yaml'))
      .replace('/var/lib/simwire', join(folder, 'data'));
    mkdirSync(join(folder, 'bin'), { recursive: true });
    const put = (name: string, text: string): void => {
      writeFileSync(join(folder, 'bin', name), text);
      chmodSync(join(folder, 'bin', name), 0o755);
    };
    put('simwire', ours);
    put('id', '#!/bin/sh\necho "$WHO"\n');
    put('sudo', '#!/bin/sh\n[ "$WHO" = simwire ] && exit 77\nWHO=$2; export WHO; shift 2; exec "$@"\n');
    const { PATH = '', ...others } = environment();
    const env = { ...others, PATH: `${join(folder, 'bin')}:${PATH}`, WHO: user };
    return startChild([file, ...args], { cwd: folder, env }).ended;
  }

  it.each(['root', 'admin', 'simwire'])('works for %s, also the backup of the guide', async (user) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    await (await openFile(join(folder, 'data/simwire.db'))).close();
    const config = {
      store: 'sqlite:${SIMWIRE_DATA}/simwire.db',
      gateways: { office: { token: 'deploy-test-token' } },
      destinations: { screen: { type: 'console', allow_log: true } },
      rules: [{ name: 'all', when: { event: 'any' }, send: ['screen'] }],
    };
    writeFileSync(join(folder, 'simwire.yaml'), JSON.stringify(config));
    const [, command = ''] = /^sudo simwire (backup \/\S+)$/m.exec(document) ?? [];
    const args = command.replace('/var/lib/simwire', join(folder, 'data')).split(' ');
    expect(await run(user, args, folder)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(args[1] ?? '')).toBe(true);
  });
});

describe('the reverse proxies', () => {
  it('of nginx say who asks, by which name and scheme, wait for 150 s and do not buffer streams', () => {
    const { text } = blockWith('listen 443 ssl;');
    for (const [header, value] of [
      ['Host', '$http_host'],
      ['X-Forwarded-For', '$remote_addr'],
      ['X-Forwarded-Proto', '$scheme'],
    ] as const)
      // nginx lets a location inherit these only if it has none of its own.
      expect(text.split(`proxy_set_header ${header} `).slice(1)).toEqual([
        expect.stringMatching(new RegExp(`^\\${value};`)),
      ]);
    expect(text.match(/proxy_read_timeout \S+/g)).toEqual(['proxy_read_timeout 150s;']);
    const [, pattern = ''] = /location ~ (\S+) \{[^}]*proxy_buffering off;/.exec(text) ?? [];
    expect('/api/v1/events/stream').toMatch(new RegExp(pattern));
    expect('/api/v1/codes/next').not.toMatch(new RegExp(pattern));
  });

  it('of Caddy wait for 150 s and pass streams on at once', () => {
    const { text } = blockWith('log_skip /report/*');
    expect(text).toMatch(
      /@streams path \/api\/v1\/\*\/stream\n\treverse_proxy @streams .*\n\t\tflush_interval -1\n/,
    );
    expect(text).toContain('response_header_timeout 150s');
  });
});

describe('every block', () => {
  it.each(blocks.filter(({ language }) => language === 'sh').map(({ line, text }) => [line, text] as const))(
    'of a shell is one that a shell can read, in line %i',
    (_, text) => {
      execFileSync('sh', ['-n'], { input: text });
    },
  );

  it.each(
    blocks
      .filter(({ language }) => ['nginx', 'caddyfile'].includes(language))
      .map(({ language, text }) => [language, text] as const),
  )('of %s has every brace closed', (_, text) => {
    const braces = text.replaceAll(/"[^"]*"|#.*$/gm, '').match(/[{}]/g) ?? [];
    let depth = 0;
    for (const brace of braces) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('is of a language that is looked at', () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].sort()).toEqual(['', 'caddyfile', 'ini', 'nginx', 'sh', 'yaml']);
  });
});
