import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/store/postgres/migrations/migrate.ts';
import { MIGRATIONS } from '../../../src/store/postgres/migrations/all.ts';
import { minimal } from '../../config/files.ts';
import { runCommand } from '../../support/command.ts';
import { postgresServer } from '../../support/postgres.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const READS_ONLY =
  'the PostgreSQL store cannot be opened: the database takes reads only: is the address that of a replica?';

describe('the check of a config whose store is a database', () => {
  const server = postgresServer();
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  const asVisitor = (url: string): string => url.replace('postgres@', 'visitor@');

  /** Makes a folder with a config. Returns what runs a command there. */
  function commandsOn(
    url: string,
  ): (command: 'check' | 'start' | 'migrate', ...rest: readonly string[]) => ReturnType<typeof runCommand> {
    const cwd = temporaryFolder();
    const destinations = 'destinations: { screen: { type: console, allow_log: true } }';
    writeFileSync(join(cwd, 'simwire.yaml'), minimal({ destinations, more: `store: "${url}"` }));
    return (...command) => runCommand(['--config', 'simwire.yaml', ...command], { cwd });
  }

  /** Lists the tables of a database, and which migrations they have. */
  async function contentsOf(url: string): Promise<unknown> {
    const tables = await server.run(
      'SELECT oid, relname FROM pg_class WHERE oid > 16383 ORDER BY oid',
      nameOf(url),
    );
    const made = await server.run('SELECT * FROM migrations', nameOf(url)).catch(() => null);
    return { tables, made };
  }

  const makeReadOnly = (url: string) =>
    server.run(`ALTER DATABASE ${nameOf(url)} SET default_transaction_read_only = on`);

  const visitor = async (url: string, ...rights: readonly string[]): Promise<string> => {
    for (const right of rights) await server.run(right, nameOf(url));
    return asVisitor(url);
  };

  it.each<[what: string, make: (url: string) => Promise<string>, words: string]>([
    [
      'cannot hold every text',
      async (url) => {
        await server.run("CREATE DATABASE narrow ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        return url.replace(nameOf(url), 'narrow');
      },
      "encoded in LATIN1, which cannot hold every text: make it anew with ENCODING 'UTF8'",
    ],
    [
      'is one in which the user may make no tables',
      (url) => visitor(url, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC'),
      'cannot be opened: this user may not make or use the tables: let the user own the database',
    ],
    [
      'has no schema that the user may use',
      (url) => visitor(url, 'REVOKE ALL ON SCHEMA public FROM PUBLIC'),
      'cannot be opened: this user may not make or use the tables: let the user own the database',
    ],
    [
      'has older tables that are not for the user to change',
      async (url) => {
        const [first] = Object.entries(MIGRATIONS);
        await migrate(url, Object.fromEntries(first === undefined ? [] : [first]));
        return visitor(
          url,
          'GRANT CREATE ON SCHEMA public TO visitor',
          'GRANT SELECT ON migrations TO visitor',
        );
      },
      'cannot be opened: this user may not make or use the tables: let the user own the database',
    ],
    [
      'has tables of a newer version',
      async (url) => {
        await migrate(url);
        await server.run(
          "INSERT INTO migrations (name, timestamp, works_since) VALUES ('999-later', 'now', '999-later')",
          nameOf(url),
        );
        return url;
      },
      'the tables were made by a newer Simwire: start that version',
    ],
    [
      "has another program's tables",
      async (url) => {
        await server.run('CREATE TABLE events (id int)', nameOf(url));
        return url;
      },
      'tables that Simwire did not make like this (relation "events" already exists): give it a database of its own',
    ],
    [
      "has another program's migrations",
      async (url) => {
        await server.run('CREATE TABLE migrations (id int, migration text)', nameOf(url));
        return url;
      },
      'tables that Simwire did not make like this (column "name" does not exist): give it a database of its own',
    ],
    [
      "has another program's migrations of the same form",
      async (url) => {
        await server.run("CREATE TABLE migrations AS SELECT 'Start1' AS name, 1 AS timestamp", nameOf(url));
        return url;
      },
      'did not make like this (relation "migrations" has no 001-start): give it a database of its own',
    ],
    ...(['is empty', 'has older tables', 'has the tables of this version'] as const).map(
      (which, made): [what: string, make: (url: string) => Promise<string>, words: string] => [
        `takes reads only, and ${which}`,
        async (url) => {
          const all = Object.entries(MIGRATIONS);
          if (made > 0) await migrate(url, Object.fromEntries(made > 1 ? all : all.slice(0, 1)));
          await makeReadOnly(url);
          return url;
        },
        READS_ONLY,
      ],
    ),
    [
      'is not there',
      (url) => Promise.resolve(url.replace('test_', 'none_')),
      'the PostgreSQL store cannot be opened: the server has no such database',
    ],
  ])('says in the words of a start that it %s, and leaves it as it was', async (_, make, words) => {
    const [known] = await server.run("SELECT 1 FROM pg_roles WHERE rolname = 'visitor'");
    if (known === undefined) await server.run('CREATE ROLE visitor LOGIN');
    const url = await make(await server.createDatabase());
    const run = commandsOn(url);
    const before = await contentsOf(url).catch(() => null);
    const checked = await run('check');
    expect(await contentsOf(url).catch(() => null)).toEqual(before);
    const started = await run('start');
    expect(started.stderr).toContain(words);
    expect(checked).toEqual({ code: 2, stdout: `simwire.yaml:1:1: ${started.stderr}`, stderr: '' });
    expect(started.code).toBe(2);
  });

  it('finds nothing wrong with a database that is empty, older or up to date, and leaves it as it was', async () => {
    const url = await server.createDatabase();
    const run = commandsOn(url);
    const [first] = Object.entries(MIGRATIONS);
    for (const makeMore of [
      () => Promise.resolve(),
      () => migrate(url, Object.fromEntries(first === undefined ? [] : [first])),
      () => migrate(url),
    ]) {
      await makeMore();
      const before = await contentsOf(url);
      expect((await run('check')).stdout).toMatch(/^simwire\.yaml: valid: /);
      expect(await contentsOf(url)).toEqual(before);
    }
  });

  it('is not told by migrate --dry-run either that all is well where one takes reads only', async () => {
    const url = await server.createDatabase();
    const run = commandsOn(url);
    await migrate(url);
    expect(await run('migrate', '--dry-run')).toMatchObject({ code: 0, stderr: '' });
    await makeReadOnly(url);
    expect(await run('migrate', '--dry-run')).toEqual({ code: 2, stdout: '', stderr: `${READS_ONLY}\n` });
  });

  it('warns of one that it cannot reach now', async () => {
    const url = new URL(await server.createDatabase());
    url.searchParams.set('host', temporaryFolder());
    const { code, stdout } = await commandsOn(url.href)('check');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'simwire.yaml:1:1: warning: it cannot be found out whether the database is set safely: the database cannot be reached (ENOENT)\n',
    );
  });
});
