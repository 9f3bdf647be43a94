import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startPostgres } from '../../test/support/postgres.ts';
import { collectEnds } from '../../test/support/temporary.ts';
import { startRelay, type Measured } from '../measured.ts';
import { cpuSeconds } from '../processes.ts';

/** A server of PostgreSQL on this machine, which syncs what it commits. */
export interface BenchServer {
  createDatabase(): Promise<string>;
  /** Runs a statement in a database, and returns its rows. */
  rows<T extends z.ZodType>(schema: T, url: string, statement: string): Promise<z.output<T>[]>;
  /** Processor time that it has used so far, in seconds. */
  cpu(): number;
  stop(): Promise<void>;
}

const folderRow = z.object({ data_directory: z.string() });

/** Starts a server with data of its own. */
export async function startServer(): Promise<BenchServer> {
  const { atEnd, end } = collectEnds();
  const server = await startPostgres(atEnd, ['fsync=on', 'max_connections=100', 'shared_buffers=256MB']);
  const [shown] = z.array(folderRow).parse(await server.run('SHOW data_directory'));
  const [pid] = readFileSync(join(shown?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n');
  return {
    createDatabase: () => server.createDatabase(),
    rows: async (schema, url, statement) =>
      z.array(schema).parse(await server.run(statement, new URL(url).pathname.slice(1))),
    // Of those that have ended their parent has the time.
    cpu: () =>
      cpuSeconds(Number(pid), true) + childrenOf(Number(pid)).reduce((sum, one) => sum + cpuSeconds(one), 0),
    stop: end,
  };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
        return Number(rest.split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}

/** Starts a relay on a database. */
export function startOn(url: string, sink: string, delivers = true): Promise<Measured> {
  return startRelay({ sink, delivers }, { more: { store: url } });
}
