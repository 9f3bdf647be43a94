import { describe, expect, it } from 'vitest';
import { clusterProblemsOf } from '../../bench/chaos/cluster/cluster-verdict.ts';
import { runCluster } from '../../bench/chaos/cluster/run-cluster.ts';
import { ownPostgresServer } from '../support/postgres.ts';

describe('instances on one PostgreSQL', () => {
  const server = ownPostgresServer();

  it('lose nothing, mark what they repeat, and keep to one owner of everything, whatever happens to them', async () => {
    const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
    const result = await runCluster(seed, { server, seconds: 4, instances: 3 });
    expect(clusterProblemsOf(result), `seed ${String(seed)}`).toEqual([]);
  });
});
