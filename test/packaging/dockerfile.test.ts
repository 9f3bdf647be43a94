import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NODE_OPTIONS } from '../../bench/measured.ts';
import { configSchema } from '../../src/config/schema/config.ts';
import { nameOfStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { copyBuildContext, parseDockerignore } from './build-context.ts';
import { execForm, instructionsOf, onlyOne, parseDockerfile, variablesOf, type Stage } from './dockerfile.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, { version?: string } | undefined>>;
};

const stages = parseDockerfile(readFileSync('Dockerfile', 'utf8'));
const final = stages.at(-1) as Stage;
const env = variablesOf(onlyOne(final, 'ENV'));

describe('the Dockerfile', () => {
  it('builds every stage on the Node that the tests run on, of an exact version', () => {
    const pinned = `node:${String(lock.packages['node_modules/node']?.version)}-slim`;
    expect(pinned).toMatch(/^node:24\.\d+\.\d+-slim$/);
    expect(stages.map(({ base }) => base)).toEqual(stages.map(() => pinned));
  });

  it('runs as someone who is not root, and changes to him after the last command of the build', () => {
    expect(onlyOne(final, 'USER').text).toBe('node');
    const order = final.instructions.map(({ name }) => name);
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'));
  });

  it('takes the packed program and its production modules from a stage, and installs nothing itself', () => {
    const from = instructionsOf(final, 'COPY').flatMap(({ flags, text }) =>
      flags.has('from') ? [`${String(flags.get('from'))} ${text}`] : [],
    );
    expect(from).toEqual(['app /app /app']);
    const steps = stages.flatMap(({ name, instructions }) =>
      instructions.flatMap((step) => (step.name === 'RUN' ? [`${name}: ${step.text}`] : [])),
    );
    expect(steps).toEqual([
      'pack: npm ci --no-audit --no-fund',
      'pack: npm pack',
      'app: tar -xzf /simwire.tgz --strip-components=1 package/package.json package/dist package/config package/src',
      'app: npm ci --omit=dev --no-audit --no-fund',
      '2: install -d -o node -g node -m 700 /data',
    ]);
  });

  it('listens beyond the container, keeps its data on a volume, and says so', () => {
    expect(env['SIMWIRE_LISTEN']).toBe('0.0.0.0:8080');
    expect(onlyOne(final, 'EXPOSE').text).toBe('8080');
    expect(onlyOne(final, 'VOLUME').text).toBe(env['SIMWIRE_DATA']);
  });

  it('keeps them there too where a config leaves its store at the default', () => {
    const path = nameOfStore(configSchema.shape.store.parse(undefined));
    const file = posix.resolve(onlyOne(final, 'WORKDIR').text, path);
    expect(posix.dirname(file)).toBe(onlyOne(final, 'VOLUME').text);
  });

  it('hands SIGTERM to node itself, without a shell between', () => {
    expect(onlyOne(final, 'STOPSIGNAL').text).toBe('SIGTERM');
    expect(execForm(onlyOne(final, 'ENTRYPOINT').text)).toEqual([
      'node',
      ...NODE_OPTIONS,
      '/app/dist/cli.js',
    ]);
    expect(execForm(onlyOne(final, 'CMD').text)).toEqual(['start']);
  });

  it('gives Node the options that were measured, as the unit and the package do', () => {
    const options = NODE_OPTIONS.join(' ');
    expect(execForm(onlyOne(final, 'ENTRYPOINT').text)?.slice(1, -1)).toEqual(NODE_OPTIONS);
    expect(readFileSync('docs/deploy.md', 'utf8')).toContain(
      `/node ${options} /opt/simwire/node_modules/simwire/dist/cli.js start`,
    );
    expect(readFileSync('package.json', 'utf8')).toContain(`"start": "node ${options} from-source.js start"`);
  });

  it('copies only what there is, and what .dockerignore lets through', () => {
    const context = temporaryFolder();
    copyBuildContext(context);
    const copied = stages
      .flatMap((stage) => instructionsOf(stage, 'COPY'))
      .filter(({ flags }) => !flags.has('from'))
      .flatMap(({ words }) => words.slice(0, -1));
    expect(copied).toContain('src');
    expect(copied.filter((path) => !existsSync(join(context, path)))).toEqual([]);
  });

  it('holds no secret', () => {
    const variables = stages.flatMap((stage) => [
      ...instructionsOf(stage, 'ENV'),
      ...instructionsOf(stage, 'ARG'),
    ]);
    expect(variables.filter(({ text }) => /token|secret|password|key|webhook/i.test(text))).toEqual([]);
  });
});

describe('.dockerignore', () => {
  const isIgnored = parseDockerignore(readFileSync('.dockerignore', 'utf8'));

  it.each([
    ['.env'],
    ['.git/config'],
    ['.npmrc'],
    ['config/office.yaml'],
    ['config/simwire.yaml'],
    ['data/simwire.db'],
    ['dist/cli.js'],
    ['node_modules/zod/package.json'],
    ['secrets/office_token'],
    ['test/e2e/kill.test.ts'],
  ])('keeps %s out of the build', (path) => {
    expect(isIgnored(path)).toBe(true);
  });
});
